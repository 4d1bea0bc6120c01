// What the machine does itself because Rust can't say it. Besides these: all functions and methods elsewhere that have no body.

use std::any::Any;
use std::fmt::Debug;

pub fn size_of<T>() -> usize;
pub fn align_of<T>() -> usize;
pub unsafe fn alloc(size: usize, align: usize) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, size: usize, align: usize);
// Memory for so many values; nothing if that is no memory.
pub unsafe fn dealloc_many<T>(ptr: *mut T, count: usize);
pub unsafe fn realloc(ptr: *mut u8, size: usize, align: usize, new_size: usize) -> *mut u8;
pub unsafe fn copy<T>(from: *const T, to: *mut T, count: usize);
pub unsafe fn copy_nonoverlapping<T>(from: *const T, to: *mut T, count: usize);
pub unsafe fn write_bytes<T>(to: *mut T, value: u8, count: usize);
pub unsafe fn compare_bytes(a: *const u8, b: *const u8, count: usize) -> i32;
pub fn abort() -> !;
pub fn exit(code: i32) -> !;
#[track_caller]
pub fn panic_str(message: &str) -> !;
// The same with a message that was put together: what is carried is a `String`.
#[track_caller]
pub fn panic_made(message: &str) -> !;
#[track_caller]
pub fn panic_concat(parts: &[&str]) -> ! { panic_made(&parts.concat()) }
// With a value to carry, and what is said of it.
#[track_caller]
pub fn panic_with(payload: *mut (dyn Any + Send), message: &str) -> !;
// Nothing is said of it.
pub fn go_on_panicking(payload: *mut (dyn Any + Send)) -> !;
// What the panic carries that was caught: 0 for its message, 1 for the same as a `String`, 2 for the value.
pub fn take_payload(value: &mut *mut (dyn Any + Send)) -> u8;
pub fn put_payload(payload: *mut (dyn Any + Send));
pub fn panic_message() -> &'static str;
// The file of the last panic; of the call that led here, as `#[track_caller]` sees it.
pub fn panic_place(line_and_column: &mut [u32; 2]) -> &'static str;
pub fn caller_place(line_and_column: &mut [u32; 2]) -> &'static str;
pub fn report_panic();
// What is called at each panic, with what; std's own report if that is null. Gives the last.
pub fn set_hook(call: fn(*mut u8), data: *mut u8) -> *mut u8;
#[track_caller]
pub fn panic_value(message: &str, value: &dyn Debug) -> ! { panic_concat(&[message, ": ", &text(value)]) }
pub fn panicking() -> bool;
pub fn catch_unwind(call: fn(*mut u8), data: *mut u8) -> bool;
pub fn text(value: &dyn Debug) -> String { std::fmt::from_fn(|f| value.fmt(f)).to_string() }
pub fn type_id<T: ?Sized>() -> u128;
pub fn discriminant<T>(value: &T) -> i128;
pub fn metadata<T: ?Sized>(ptr: *const T) -> usize;
pub fn with_address<T: ?Sized>(ptr: *const T, address: *const u8) -> *const T;
pub fn monotonic_nanos() -> u64;
// How long all threads waited: the time without what running takes.
pub fn waited_nanos() -> u64;
pub fn unix_nanos() -> u64;
pub fn write_stdout(bytes: &[u8]);
pub fn write_stderr(bytes: &[u8]);
pub fn read_stdin(bytes: &mut [u8]) -> usize;
pub fn is_printable(c: char) -> bool;
pub fn to_lower(c: char) -> [char; 3];
pub fn to_upper(c: char) -> [char; 3];
pub fn parse_f64(text: &str, value: &mut f64) -> bool;
pub fn parse_f32(text: &str, value: &mut f32) -> bool;
pub const fn is_copy<T>() -> bool;
// Sorts integers, `char`s and `bool`s; of all else it says no.
pub fn sort_scalars<T>(v: &mut [T]) -> bool;
pub unsafe fn fill<T>(ptr: *mut T, value: &T, count: usize);
// The digits in a radix, where 17 stands for 16 in upper case; how many.
pub fn int_to_text(value: u128, radix: u32, to: &mut [u8; 128]) -> usize;
// Whether values are integers, `bool`s, `char`s or `str`s, or references to a `str`.
pub const fn is_plain<T: ?Sized>() -> bool;
// One of those as `{}` writes it.
pub fn to_text<T: ?Sized>(value: &T) -> String;
// A float without its sign as `{}`, `{:?}`, `{:e}`, `{:E}` write it, with a precision less than `usize::MAX`. Gives the length, which may be
// more than there was room for.
pub fn float_to_text(value: f64, is_single: bool, style: u32, precision: usize, to: &mut [u8]) -> usize;
// Threads take turns, and are interrupted in the text's own code only: nothing comes between what the model does, unless it
// waits. `name` is a NUL if there is none.
pub fn spawn_thread(call: fn(*mut u8), data: *mut u8, handle: *const u8, name: &str, stack: usize) -> u64;
pub fn thread_id() -> u64;
// By which name the thread's panics are told from now on: its own if that is empty.
pub fn speak_as(name: &str);
// What `thread::current` needs, or null.
pub fn thread_handle() -> *const u8;
pub fn set_thread_handle(handle: *const u8);
pub fn is_thread_there(id: u64) -> bool;
// Until somebody wakes who waits on the address (a thread's number is one, at which its end wakes), or the time is up;
// `u64::MAX` is no time. What is waited for, in words, and the number of the thread that has it, or 0.
pub fn wait(on: *const u8, nanos: u64, what: &str, who: u64);
pub fn is_late() -> bool;
pub fn wake(on: *const u8, count: usize);
pub fn give_way();
pub fn local(key: *const u8) -> *mut u8;
pub fn set_local(key: *const u8, value: *mut u8);
// The last first.
pub fn at_thread_end(call: fn(*mut u8), data: *mut u8);
// As `read_stdin`, but what is read is there to be read again.
pub fn peek_stdin(bytes: &mut [u8]) -> usize;
