// What a runtime is made of: tasks that take turns on one thread, and a clock that leaps where all of them wait.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use tokio::task::{Id, JoinError, JoinHandle};

// Keys of what a thread keeps: the runtime that it is in, and whether it is driving one.
const CONTEXT: usize = 2;
const ENTERED: usize = 3;
// How often tasks run before timers are looked at, and how often they can make progress before another has its turn.
const TURNS: u32 = 61;
const REMOTE: u32 = 31;
const BUDGET: u32 = 128;
const UNLIMITED: u32 = u32::MAX;
// States of a task.
const IDLE: u8 = 0;
const QUEUED: u8 = 1;
const RUNNING: u8 = 2;
const WOKEN: u8 = 3;
const DONE: u8 = 4;

struct Core {
    // Tasks that are to run: woken by the thread that runs them, and by others.
    local: RefCell<VecDeque<Arc<Job>>>,
    remote: RefCell<VecDeque<Arc<Job>>>,
    deferred: RefCell<Vec<Waker>>,
    timers: RefCell<BTreeMap<(u64, u64), Arc<Timer>>>,
    tasks: RefCell<BTreeMap<u64, Arc<Job>>>,
    next_task: Cell<u64>,
    next_timer: Cell<u64>,
    // The thread that drives it, or 0.
    driver: Cell<u64>,
    is_woken: Cell<bool>,
    is_closed: Cell<bool>,
    turns: Cell<u32>,
    budget: Cell<u32>,
    current: Cell<u64>,
    // The runtime's time in nanoseconds when it was built, and the last millisecond that timers were looked at.
    start: u64,
    elapsed: Cell<u64>,
    blocking: Cell<usize>,
    random: Cell<u64>,
    is_multi: bool,
}
// Something that sleeps until a millisecond of its runtime.
struct Timer { core: Arc<Core>, tick: u64, key: Cell<u64>, is_fired: Cell<bool>, waker: RefCell<Option<Waker>> }
struct Job { id: u64, core: Arc<Core>, state: Cell<u8>, is_aborted: Cell<bool>, work: RefCell<Option<Box<dyn Work>>>, waiter: RefCell<Option<Waker>> }
// What a task does, and where its result goes.
trait Work {
    fn poll(&mut self, id: u64, cx: &mut Context<'_>) -> bool;
    fn cancel(&mut self, id: u64);
}
struct Of<F: Future> { future: Option<Pin<Box<F>>>, packet: Arc<Packet<F::Output>> }
struct Packet<T> { result: RefCell<Option<Result<T, JoinError>>> }
impl<F: Future> Work for Of<F> {
    fn poll(&mut self, id: u64, cx: &mut Context<'_>) -> bool {
        let Some(future) = &mut self.future else { return true };
        let polled = std::panicking::caught(|| future.as_mut().poll(cx));
        let result = match polled {
            Ok(Poll::Pending) => return false,
            Ok(Poll::Ready(value)) => Ok(value),
            Err(payload) => Err(JoinError { id: Id(id), panic: Some(payload) }),
        };
        let dropped = std::panicking::caught(|| self.future = None);
        let result = match dropped {
            Err(payload) if result.is_ok() => Err(JoinError { id: Id(id), panic: Some(payload) }),
            _ => result,
        };
        *self.packet.result.borrow_mut() = Some(result);
        true
    }
    fn cancel(&mut self, id: u64) {
        let panic = std::panicking::caught(|| self.future = None).err();
        *self.packet.result.borrow_mut() = Some(Err(JoinError { id: Id(id), panic }));
    }
}
impl Wake for Job {
    fn wake(self: Arc<Self>) { schedule(&self) }
    fn wake_by_ref(self: &Arc<Self>) { schedule(self) }
}
fn schedule(job: &Arc<Job>) {
    match job.state.get() {
        IDLE => {
            job.state.set(QUEUED);
            job.core.push(job.clone());
        }
        RUNNING => job.state.set(WOKEN),
        _ => {}
    }
}
impl Job {
    fn abort(self: &Arc<Self>) {
        if self.state.get() != DONE {
            self.is_aborted.set(true);
            schedule(self);
        }
    }
    fn finish(&self) {
        self.state.set(DONE);
        drop(self.work.take());
        self.core.tasks.borrow_mut().remove(&self.id);
        if let Some(waker) = self.waiter.take() {
            waker.wake();
        }
    }
    fn cancel(&self) {
        let work = self.work.take();
        if let Some(mut work) = work {
            work.cancel(self.id);
        }
        self.finish();
    }
    fn is_finished(&self) -> bool { self.state.get() == DONE }
}
struct Blocking<F, R> { f: F, job: Arc<Job>, packet: Arc<Packet<R>> }
fn run_blocking<F: FnOnce() -> R, R>(data: *mut u8) {
    let Blocking { f, job, packet } = unsafe { *Box::from_raw(data as *mut Blocking<F, R>) };
    let inside = Inside::new(&job.core);
    let id = Id(job.id);
    let result = std::panicking::caught(f).map_err(|payload| JoinError { id, panic: Some(payload) });
    *packet.result.borrow_mut() = Some(result);
    drop(packet);
    job.finish();
    inside.core.blocking.set(inside.core.blocking.get() - 1);
    inside.core.unpark();
}
// What wakes the future that a runtime is blocked on.
struct Root { core: Arc<Core> }
impl Wake for Root {
    fn wake(self: Arc<Self>) { self.wake_by_ref() }
    fn wake_by_ref(self: &Arc<Self>) {
        self.core.is_woken.set(true);
        self.core.unpark();
    }
}
// The runtime's clock: what all waited, without what running took.
fn clock() -> u64 { std::intrinsics::waited_nanos() }
impl Core {
    fn new(is_multi: bool) -> Arc<Core> {
        Arc::new(Core {
            local: RefCell::default(),
            remote: RefCell::default(),
            deferred: RefCell::default(),
            timers: RefCell::default(),
            tasks: RefCell::default(),
            next_task: Cell::new(1),
            next_timer: Cell::new(0),
            driver: Cell::new(0),
            is_woken: Cell::new(false),
            is_closed: Cell::new(false),
            turns: Cell::new(0),
            budget: Cell::new(UNLIMITED),
            current: Cell::new(0),
            start: clock(),
            elapsed: Cell::new(0),
            blocking: Cell::new(0),
            random: Cell::new(88172645463325252),
            is_multi,
        })
    }
    fn is_driven_here(&self) -> bool { self.driver.get() == std::intrinsics::thread_id() }
    fn push(&self, job: Arc<Job>) {
        if self.is_driven_here() {
            self.local.borrow_mut().push_back(job);
        } else {
            self.remote.borrow_mut().push_back(job);
            self.unpark();
        }
    }
    fn unpark(&self) { std::intrinsics::wake(self as *const Core as *const u8, 1) }
    fn new_id(&self) -> u64 {
        let id = self.next_task.get();
        self.next_task.set(id + 1);
        id
    }
    fn spawn<F: Future>(self: &Arc<Self>, future: F) -> JoinHandle<F::Output> {
        let packet = Arc::new(Packet { result: RefCell::new(None) });
        let work: Box<dyn Work> = Box::new(Of { future: Some(Box::pin(future)), packet: packet.clone() });
        let id = self.new_id();
        let job = Arc::new(Job { id, core: self.clone(), state: Cell::new(QUEUED), is_aborted: Cell::new(false), work: RefCell::new(Some(work)), waiter: RefCell::new(None) });
        if self.is_closed.get() {
            job.cancel();
        } else {
            self.tasks.borrow_mut().insert(id, job.clone());
            self.push(job.clone());
        }
        JoinHandle { job, packet }
    }
    // Runs a function on a thread of its own.
    fn blocking<F: FnOnce() -> R, R>(self: &Arc<Self>, f: F) -> JoinHandle<R> {
        let packet = Arc::new(Packet { result: RefCell::new(None) });
        let job = Arc::new(Job { id: self.new_id(), core: self.clone(), state: Cell::new(RUNNING), is_aborted: Cell::new(false), work: RefCell::new(None), waiter: RefCell::new(None) });
        self.blocking.set(self.blocking.get() + 1);
        let call = Blocking { f, job: job.clone(), packet: packet.clone() };
        let data = Box::into_raw(Box::new(call)) as *mut u8;
        std::intrinsics::spawn_thread(run_blocking::<F, R>, data, std::ptr::null(), "tokio-rt-worker", 2097152);
        JoinHandle { job, packet }
    }
    fn next_job(&self) -> Option<Arc<Job>> {
        let (first, second) = if self.turns.get() % REMOTE == 0 { (&self.remote, &self.local) } else { (&self.local, &self.remote) };
        let found = first.borrow_mut().pop_front();
        if found.is_some() { found } else { second.borrow_mut().pop_front() }
    }
    fn run(&self, job: Arc<Job>) {
        if job.is_finished() {
            return;
        }
        job.state.set(RUNNING);
        self.current.set(job.id);
        self.budget.set(BUDGET);
        if self.is_multi {
            std::intrinsics::speak_as("tokio-rt-worker");
        }
        let is_done = !job.is_aborted.get() && self.polled(&job);
        if is_done {
            job.finish();
        } else if job.is_aborted.get() {
            job.cancel();
        } else if job.state.get() == WOKEN {
            job.state.set(QUEUED);
            self.local.borrow_mut().push_back(job);
        } else {
            job.state.set(IDLE);
        }
        self.budget.set(UNLIMITED);
        self.current.set(0);
        std::intrinsics::speak_as("");
    }
    fn polled(&self, job: &Arc<Job>) -> bool {
        let waker = Waker::from(job.clone());
        let work = job.work.take();
        let Some(mut work) = work else { return true };
        let is_done = work.poll(job.id, &mut Context::from_waker(&waker));
        *job.work.borrow_mut() = Some(work);
        is_done
    }
    fn has_work(&self) -> bool { !self.local.borrow().is_empty() || !self.deferred.borrow().is_empty() || self.is_woken.get() }
    fn block_on<F: Future>(self: &Arc<Self>, future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let waker = Waker::from(Arc::new(Root { core: self.clone() }));
        let mut cx = Context::from_waker(&waker);
        self.is_woken.set(true);
        loop {
            if self.is_woken.replace(false) {
                self.budget.set(BUDGET);
                let polled = future.as_mut().poll(&mut cx);
                self.budget.set(UNLIMITED);
                if let Poll::Ready(value) = polled {
                    return value;
                }
            }
            self.take_turns();
        }
    }
    fn take_turns(&self) {
        for _ in 0..TURNS {
            self.turns.set(self.turns.get().wrapping_add(1));
            match self.next_job() {
                Some(job) => self.run(job),
                None => return self.park(self.has_work()),
            }
        }
        self.park(true)
    }
    // Lets time pass, unless there is something to do, and wakes whose time has come.
    fn park(&self, is_busy: bool) {
        if !is_busy {
            let first = self.timers.borrow().first_key_value().map(|(key, _)| key.0);
            let nanos = match first {
                Some(tick) => (self.start + tick * 1000000).saturating_sub(clock()),
                None => u64::MAX,
            };
            if nanos > 0 && self.remote.borrow().is_empty() {
                std::intrinsics::wait(self as *const Core as *const u8, nanos, "a task that is woken", 0);
            }
        }
        self.process();
        loop {
            let waker = self.deferred.borrow_mut().pop();
            match waker {
                Some(waker) => waker.wake(),
                None => return,
            }
        }
    }
    fn tick(&self) -> u64 { (clock() - self.start) / 1000000 }
    fn process(&self) {
        let now = self.tick();
        loop {
            let first = self.timers.borrow().first_key_value().map(|(key, timer)| (*key, timer.clone()));
            let Some((key, timer)) = first else { break };
            if key.0 > now {
                break;
            }
            self.timers.borrow_mut().remove(&key);
            self.elapsed.set(key.0);
            timer.is_fired.set(true);
            if let Some(waker) = timer.waker.take() {
                waker.wake();
            }
        }
        self.elapsed.set(now);
    }
    fn defer(&self, waker: &Waker) {
        let mut deferred = self.deferred.borrow_mut();
        if deferred.last().is_none_or(|last| !last.will_wake(waker)) {
            deferred.push(waker.clone());
        }
    }
    // All tasks end, the oldest first.
    fn close(&self) {
        self.is_closed.set(true);
        loop {
            let first = self.tasks.borrow().first_key_value().map(|(_, job)| job.clone());
            match first {
                Some(job) => job.cancel(),
                None => break,
            }
        }
        self.local.borrow_mut().clear();
        self.remote.borrow_mut().clear();
        while self.blocking.get() > 0 {
            std::intrinsics::wait(self as *const Core as *const u8, u64::MAX, "blocking tasks", 0);
        }
    }
}
impl Timer {
    // A timer for a time of the clock, which fires at the next full millisecond.
    fn new(core: Arc<Core>, deadline: u64) -> Arc<Timer> {
        let tick = (deadline.saturating_sub(core.start) + 999999) / 1000000;
        let timer = Arc::new(Timer { core, tick, key: Cell::new(0), is_fired: Cell::new(false), waker: RefCell::new(None) });
        if tick <= timer.core.elapsed.get() {
            timer.is_fired.set(true);
        } else {
            let key = timer.core.next_timer.get();
            timer.core.next_timer.set(key + 1);
            timer.key.set(key);
            timer.core.timers.borrow_mut().insert((tick, key), timer.clone());
        }
        timer
    }
    fn cancel(&self) {
        if !self.is_fired.get() {
            self.core.timers.borrow_mut().remove(&(self.tick, self.key.get()));
        }
    }
}
// The runtime that the thread is in.
fn try_current() -> Option<Arc<Core>> {
    let core = std::intrinsics::local(CONTEXT as *const u8) as *const Core;
    if core.is_null() {
        return None;
    }
    unsafe { Arc::increment_strong_count(core) };
    Some(unsafe { Arc::from_raw(core) })
}
#[track_caller]
fn current() -> Arc<Core> {
    match try_current() {
        Some(core) => core,
        None => panic!("there is no reactor running, must be called from the context of a Tokio 1.x runtime"),
    }
}
// While it is there, the thread is in a runtime.
struct Inside { before: *mut u8, core: Arc<Core> }
impl Inside {
    fn new(core: &Arc<Core>) -> Inside {
        let key = CONTEXT as *const u8;
        let before = std::intrinsics::local(key);
        std::intrinsics::set_local(key, &**core as *const Core as *mut u8);
        Inside { before, core: core.clone() }
    }
}
impl Drop for Inside {
    fn drop(&mut self) { std::intrinsics::set_local(CONTEXT as *const u8, self.before) }
}
// While it is there, the thread drives a runtime.
struct Driving { inside: Inside, before: u64 }
impl Driving {
    #[track_caller]
    fn new(core: &Arc<Core>) -> Driving {
        let key = ENTERED as *const u8;
        if !std::intrinsics::local(key).is_null() {
            panic!("Cannot start a runtime from within a runtime. This happens because a function (like `block_on`) attempted to block the current thread while the thread is being used to drive asynchronous tasks.");
        }
        std::intrinsics::set_local(key, 1 as *mut u8);
        let before = core.driver.replace(std::intrinsics::thread_id());
        Driving { inside: Inside::new(core), before }
    }
}
impl Drop for Driving {
    fn drop(&mut self) {
        self.inside.core.driver.set(self.before);
        std::intrinsics::set_local(ENTERED as *const u8, std::ptr::null_mut());
    }
}
// One more step of a task's budget: it is given back unless there was progress.
struct Progress { core: Option<Arc<Core>>, before: Cell<u32> }
impl Progress {
    fn made(&self) { self.before.set(UNLIMITED) }
}
impl Drop for Progress {
    fn drop(&mut self) {
        if let (Some(core), true) = (&self.core, self.before.get() != UNLIMITED) {
            core.budget.set(self.before.get());
        }
    }
}
fn proceed(cx: &mut Context<'_>) -> Poll<Progress> {
    let core = try_current();
    let Some(core) = core else { return Poll::Ready(Progress { core: None, before: Cell::new(UNLIMITED) }) };
    let before = core.budget.get();
    if before == 0 {
        core.defer(cx.waker());
        return Poll::Pending;
    }
    if before != UNLIMITED {
        core.budget.set(before - 1);
    }
    Poll::Ready(Progress { core: Some(core), before: Cell::new(before) })
}
fn defer(waker: &Waker) {
    match try_current() {
        Some(core) if core.is_driven_here() => core.defer(waker),
        _ => waker.wake_by_ref(),
    }
}
// Less than a number: the same in each run, but in no order that anybody could rely on.
fn random(count: usize) -> usize {
    let Some(core) = try_current() else { return 0 };
    let mut bits = core.random.get();
    bits ^= bits << 13;
    bits ^= bits >> 7;
    bits ^= bits << 17;
    core.random.set(bits);
    (bits >> 32) as usize % count
}
fn has_budget() -> bool { try_current().is_none_or(|core| core.budget.get() > 0) }
fn without_budget<R>(f: impl FnOnce() -> R) -> R {
    let Some(core) = try_current() else { return f() };
    let before = core.budget.replace(UNLIMITED);
    let value = f();
    core.budget.set(before);
    value
}
