// Runtimes, how they are built and entered.

use std::{error, io};
use std::fmt::Display;
use std::time::Duration;
use tokio::task::JoinHandle;

#[derive(Debug)] pub struct Builder;
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F: Fn() -> String + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_park<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_unpark<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn build(&mut self) -> io::Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self;
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
}
#[derive(Debug)] pub struct EnterGuard<'a>;
#[derive(Clone, Debug)] pub struct Handle;
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Id;
impl Display for Id {}
#[derive(Debug, Default)] pub struct LocalOptions;
#[derive(Debug)] pub struct LocalRuntime;
impl LocalRuntime {
    pub fn new() -> io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn_local<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: 'static;
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for LocalRuntime {}
#[derive(Debug)] pub struct Runtime;
impl Runtime {
    pub fn new() -> io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for Runtime {}
#[derive(Debug, PartialEq, Eq)] pub enum RuntimeFlavor { CurrentThread, MultiThread }
#[derive(Clone, Debug)] pub struct RuntimeMetrics;
impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}
#[derive(Debug)] pub struct TryCurrentError;
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl Display for TryCurrentError {}
impl error::Error for TryCurrentError {}
pub fn is_rt_shutdown_err(err: &io::Error) -> bool;
pub fn worker_index() -> Option<usize>;
