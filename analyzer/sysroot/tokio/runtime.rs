// Runtimes, how they are built and entered.

use std::{error, io};
use std::fmt::{Debug, Display, Formatter};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::scheduler::{Core, Driving, Inside};
use tokio::task::JoinHandle;

pub struct Builder { is_multi: bool }
impl Debug for Builder {}
impl Builder {
    pub fn new_current_thread() -> Builder { Builder { is_multi: false } }
    pub fn new_multi_thread() -> Builder { Builder { is_multi: true } }
    pub fn enable_all(&mut self) -> &mut Self { self }
    #[track_caller]
    pub fn worker_threads(&mut self, val: usize) -> &mut Self {
        assert!(val > 0, "Worker threads cannot be set to 0");
        self
    }
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {
        drop(val.into());
        self
    }
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F: Fn() -> String + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_park<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_unpark<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn build(&mut self) -> io::Result<Runtime> { Ok(Runtime { handle: Handle { core: Core::new(self.is_multi) } }) }
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self { self }
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self { self }
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self { self }
}
pub struct EnterGuard<'a> { inside: Inside, handle: &'a Handle }
impl Debug for EnterGuard<'_> {}
#[derive(Clone)] pub struct Handle { core: Arc<Core> }
impl Debug for Handle {}
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_> { EnterGuard { inside: Inside::new(&self.core), handle: self } }
    #[track_caller]
    pub fn current() -> Self { Handle { core: tokio::runtime::scheduler::current() } }
    pub fn try_current() -> Result<Self, TryCurrentError> {
        match tokio::runtime::scheduler::try_current() {
            Some(core) => Ok(Handle { core }),
            None => Err(TryCurrentError { is_destroyed: false }),
        }
    }
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static { self.core.spawn(future) }
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R> { tokio::task::blocking(&self.core, func) }
    #[track_caller]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        let driving = Driving::new(&self.core);
        driving.inside.core.block_on(future)
    }
    pub fn runtime_flavor(&self) -> RuntimeFlavor { if self.core.is_multi { RuntimeFlavor::MultiThread } else { RuntimeFlavor::CurrentThread } }
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
#[derive(Debug)] pub struct Runtime { handle: Handle }
impl Runtime {
    pub fn new() -> io::Result<Runtime> { Builder::new_multi_thread().build() }
    pub fn handle(&self) -> &Handle { &self.handle }
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static { self.handle.spawn(future) }
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R> { self.handle.spawn_blocking(func) }
    #[track_caller]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output { self.handle.block_on(future) }
    pub fn enter(&self) -> EnterGuard<'_> { self.handle.enter() }
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for Runtime {
    fn drop(&mut self) {
        let inside = Inside::new(&self.handle.core);
        inside.core.close();
    }
}
// What `#[tokio::main]` makes of a function: a runtime, which runs it.
fn main_multi<F: Future>(future: F) -> F::Output { Runtime { handle: Handle { core: Core::new(true) } }.block_on(future) }
fn main_single<F: Future>(future: F) -> F::Output { Runtime { handle: Handle { core: Core::new(false) } }.block_on(future) }
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
pub struct TryCurrentError { is_destroyed: bool }
impl Debug for TryCurrentError {}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool { !self.is_destroyed }
    pub fn is_thread_local_destroyed(&self) -> bool { self.is_destroyed }
}
impl Display for TryCurrentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("there is no reactor running, must be called from the context of a Tokio 1.x runtime") }
}
impl error::Error for TryCurrentError {}
pub fn is_rt_shutdown_err(err: &io::Error) -> bool;
pub fn worker_index() -> Option<usize>;
