// Executors of one thread, and of a pool.

use futures::future::FutureObj;
use futures::stream::Stream;
use futures::task::{LocalSpawn, Spawn};
use std::{error, io};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

#[derive(Debug)] pub struct BlockingStream<S: Stream + Unpin>;
impl<S: Stream + Unpin> BlockingStream<S> {
    pub fn into_inner(self) -> S;
}
impl<S: Stream + Unpin> Deref for BlockingStream<S> { type Target = S; }
impl<S: Stream + Unpin> DerefMut for BlockingStream<S> {}
impl<S: Stream + Unpin> Iterator for BlockingStream<S> { type Item = S::Item; }
#[derive(Debug)] pub struct Enter;
impl Drop for Enter {}
#[derive(Debug)] pub struct EnterError;
impl Display for EnterError {}
impl error::Error for EnterError {}
#[derive(Debug, Default)] pub struct LocalPool;
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    pub fn run(&mut self);
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
#[derive(Clone, Debug)] pub struct LocalSpawner;
impl Spawn for LocalSpawner {}
impl LocalSpawn for LocalSpawner {}
#[derive(Clone, Debug)] pub struct ThreadPool;
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    pub fn spawn_ok<Fut: Future<Output = ()> + Send + 'static>(&self, future: Fut);
}
impl Spawn for ThreadPool {}
impl Drop for ThreadPool {}
#[derive(Debug, Default)] pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
    pub fn after_start<F: Fn(usize) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn before_stop<F: Fn(usize) + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
}
pub fn block_on<F: Future>(f: F) -> F::Output;
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
pub fn enter() -> Result<Enter, EnterError>;
