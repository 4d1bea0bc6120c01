// Wakers and spawners.

use futures::future::RemoteHandle;
use std::error::Error;
use std::fmt::Display;
use std::rc::Rc;
use std::sync::Arc;
pub use futures::future::{FutureObj, LocalFutureObj};
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub trait ArcWake: Send + Sync {
    #[provided] fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}
pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    #[provided] fn status_local(&self) -> Result<(), SpawnError>;
}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Arc<Sp> {}
pub trait LocalSpawnExt: LocalSpawn {
    #[provided] fn spawn_local<Fut: Future<Output = ()> + 'static>(&self, future: Fut) -> Result<(), SpawnError>;
    #[provided] fn spawn_local_with_handle<Fut: Future + 'static>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>;
}
impl<Sp: LocalSpawn + ?Sized> LocalSpawnExt for Sp {}
pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    #[provided] fn status(&self) -> Result<(), SpawnError>;
}
impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Arc<Sp> {}
#[derive(Debug)] pub struct SpawnError;
impl SpawnError {
    pub fn shutdown() -> Self;
    pub fn is_shutdown(&self) -> bool;
}
impl Display for SpawnError {}
impl Error for SpawnError {}
pub trait SpawnExt: Spawn {
    #[provided] fn spawn<Fut: Future<Output = ()> + Send + 'static>(&self, future: Fut) -> Result<(), SpawnError>;
    #[provided] fn spawn_with_handle<Fut: Future + Send + 'static>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError> where Fut::Output: Send;
}
impl<Sp: Spawn + ?Sized> SpawnExt for Sp {}
pub fn noop_waker() -> Waker;
pub fn waker<W: ArcWake + 'static>(wake: Arc<W>) -> Waker;
