//! Threads, time, and panics: what the model's own code of them stands on.

use std::rc::Rc;

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::memory::Part;
use crate::machine::outcome::{Cause, Payload, Stop, Undefined};
use crate::machine::run::{Thread, Wait};

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[
    ("std::intrinsics::monotonic_nanos", now),
    ("std::intrinsics::unix_nanos", now),
    ("std::intrinsics::waited_nanos", |m, call| m.give(call, 0, m.threads.waited().into(), 8)),
    ("std::intrinsics::spawn_thread", spawn),
    ("std::intrinsics::thread_id", |m, call| m.give(call, 0, m.thread.id.into(), 8)),
    ("std::intrinsics::speak_as", speak_as),
    ("std::intrinsics::thread_handle", |m, call| m.give(call, 0, m.thread.handle.into(), 8)),
    ("std::intrinsics::set_thread_handle", set_handle),
    ("std::intrinsics::is_thread_there", is_there),
    ("std::intrinsics::wait", wait),
    ("std::intrinsics::is_late", |m, call| m.give(call, 0, m.thread.is_late.into(), 1)),
    ("std::intrinsics::wake", wake),
    ("std::intrinsics::give_way", |_, _| Err(Stop::new(Cause::Switch))),
    ("std::intrinsics::local", local),
    ("std::intrinsics::set_local", set_local),
    ("std::intrinsics::at_thread_end", at_thread_end),
    ("std::intrinsics::panicking", panicking),
    ("std::thread::panicking", panicking),
    ("std::intrinsics::panic_str", |m, call| Err(Stop::panic(message(m, call, 0)?))),
    ("std::intrinsics::panic_made", |m, call| Err(Stop::panic_made(message(m, call, 0)?))),
    ("std::intrinsics::panic_with", panic_with),
    ("std::intrinsics::go_on_panicking", go_on_panicking),
    ("std::intrinsics::take_payload", take_payload),
    ("std::intrinsics::put_payload", put_payload),
    ("std::intrinsics::panic_message", panic_message),
    ("std::intrinsics::panic_place", panic_place),
    ("std::intrinsics::report_panic", report_panic),
    ("std::intrinsics::set_hook", set_hook),
    (super::CALLER, caller_place),
];

/// Nanoseconds since the program started.
fn now(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let now = m.now();
    m.give(call, 0, now.into(), 8)
}

/// A `&str` argument.
fn message(m: &Machine<'_>, call: &Call<'_>, index: usize) -> Result<Rc<str>, Stop> {
    let (pointer, len) = m.arg_wide(call, index)?;
    Ok(String::from_utf8_lossy(m.memory.bytes(pointer, len)?).into())
}

/// The function that a function pointer leads to.
fn function(m: &Machine<'_>, call: &Call<'_>, index: usize) -> Result<u32, Stop> {
    Ok(m.memory.function_at(m.arg_pointer(call, index)?)?)
}

/// `(call: fn(*mut u8), data: *mut u8, handle: *const u8, name: &str, stack: usize) -> u64`: its number. No name is one of
/// a NUL.
fn spawn(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (function, data) = (function(m, call, 0)?, m.arg_pointer(call, 1)?);
    let name = Some(message(m, call, 3)?).filter(|name| &**name != "\0");
    let most = u32::try_from(m.arg_usize(call, 4)?).unwrap_or(u32::MAX).min(1 << 28);
    let part = Part { most, ..Part::default() };
    let thread = Thread { name, handle: m.arg_pointer(call, 2)?, part, ..Thread::default() };
    let id = m.spawn(thread, (function, data))?;
    m.give(call, 0, id.into(), 8)
}

/// `(name: &str)`.
fn speak_as(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    m.thread.alias = Some(message(m, call, 0)?).filter(|name| !name.is_empty());
    Ok(())
}

fn set_handle(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    m.thread.handle = m.arg_pointer(call, 0)?;
    Ok(())
}

/// `(id: u64) -> bool`.
fn is_there(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let id = m.arg_pointer(call, 0)?;
    let is_there = id == m.thread.id || m.threads.is_there(id);
    m.give(call, 0, is_there.into(), 1)
}

/// `(on: *const u8, nanos: u64, what: &str, who: u64)`: until somebody wakes who waits there, or the time is up.
fn wait(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (on, nanos, who) = (m.arg_pointer(call, 0)?, m.arg_pointer(call, 1)?, m.arg_pointer(call, 3)?);
    let until = (nanos != u64::MAX).then(|| m.now().saturating_add(nanos));
    let what = message(m, call, 2)?;
    Err(m.wait(Wait { on, until, what, who }))
}

/// `(on: *const u8, count: usize)`.
fn wake(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (on, count) = (m.arg_pointer(call, 0)?, m.arg_usize(call, 1)?);
    m.wake(on, count);
    Ok(())
}

/// `(key: *const u8) -> *mut u8`: null if there is none.
fn local(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let key = m.arg_pointer(call, 0)?;
    let value = m.thread.locals.get(&key).copied().unwrap_or(0);
    m.give(call, 0, value.into(), 8)
}

/// `(key: *const u8, value: *mut u8)`.
fn set_local(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (key, value) = (m.arg_pointer(call, 0)?, m.arg_pointer(call, 1)?);
    m.thread.locals.insert(key, value);
    Ok(())
}

/// `(call: fn(*mut u8), data: *mut u8)`.
fn at_thread_end(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let ahead = (function(m, call, 0)?, m.arg_pointer(call, 1)?);
    m.thread.ahead.push(ahead);
    Ok(())
}

fn panicking(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    m.give(call, 0, m.thread.is_unwinding.into(), 1)
}

/// The parts of a `*mut (dyn Any + Send)`.
fn payload(m: &Machine<'_>, call: &Call<'_>) -> Result<Payload, Stop> {
    let (data, vtable) = m.arg_wide(call, 0)?;
    Ok(Payload::Value(data, vtable))
}

/// `(payload: *mut (dyn Any + Send), message: &str) -> !`.
fn panic_with(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    Err(Stop::new(Cause::Panic(message(m, call, 1)?, payload(m, call)?)))
}

/// `(payload: *mut (dyn Any + Send)) -> !`: nothing is said of it.
fn go_on_panicking(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    Err(Stop::new(Cause::GoOn(payload(m, call)?)))
}

/// `(value: &mut *mut (dyn Any + Send)) -> u8`: 0 if it is the message, a text of the program; 1 if that was put together;
/// 2 if it is the value, which is taken.
fn take_payload(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let to = m.arg_pointer(call, 0)?;
    let kind = match m.thread.payload.take() {
        Some(Payload::Value(data, vtable)) => {
            m.memory.write(to, data.to_le_bytes())?;
            m.memory.write(to.wrapping_add(8), vtable.to_le_bytes())?;
            2
        }
        Some(Payload::Made) => 1,
        Some(Payload::Literal) => 0,
        None => return Err(Undefined::Broken("a panic must be caught once").into()),
    };
    m.give(call, 0, kind, 1)
}

/// `(payload: *mut (dyn Any + Send))`.
fn put_payload(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    m.thread.payload = Some(payload(m, call)?);
    Ok(())
}

/// The last panic's message.
fn panic_message(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let text = m.thread.panic.as_ref().map_or_else(|| "".into(), |panic| panic.message.clone());
    give_text(m, call, &text)
}

/// Gives a `&'static str`.
fn give_text(m: &mut Machine<'_>, call: &Call<'_>, text: &str) -> Done {
    let pointer = m.text(text.as_bytes())?;
    let len = u128::try_from(text.len()).unwrap_or(0);
    m.give(call, 0, u128::from(pointer) | len << 64, 16)
}

/// `(line_and_column: &mut [u32; 2]) -> &'static str`: of the last panic; the file.
fn panic_place(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let position = m.thread.panic.as_ref().and_then(|panic| panic.position.clone());
    give_place(m, call, position)
}

/// The same of the call that leads to where the program is.
fn caller_place(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let position = m.here();
    give_place(m, call, position)
}

fn give_place(m: &mut Machine<'_>, call: &Call<'_>, position: Option<crate::machine::Position>) -> Done {
    let to = m.arg_pointer(call, 0)?;
    let Some(at) = position else { return Err(Stop::unsupported("a place that is not in the text")) };
    let both = u64::from(at.line) | u64::from(at.column) << 32;
    m.memory.write(to, both.to_le_bytes())?;
    give_text(m, call, &at.file)
}

/// Writes what std's own hook does of the last panic.
fn report_panic(m: &mut Machine<'_>, _: &Call<'_>) -> Done {
    if let Some(panic) = m.thread.panic.clone() {
        m.write_report(&panic);
    }
    Ok(())
}

/// `(call: fn(*mut u8), data: *mut u8) -> *mut u8`: what is called at each panic from now on, with which argument; std's own
/// hook again if that is null. Gives the last argument.
fn set_hook(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (function, data) = (function(m, call, 0)?, m.arg_pointer(call, 1)?);
    let last = std::mem::replace(&mut m.hook, (data != 0).then_some((function, data)));
    m.give(call, 0, last.map_or(0, |(_, data)| data).into(), 8)
}
