// What the machine does itself because Rust can't say it. Besides these: all functions and methods elsewhere that have no body.

use std::fmt::Debug;

pub fn size_of<T>() -> usize;
pub fn align_of<T>() -> usize;
pub unsafe fn alloc(size: usize, align: usize) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, size: usize, align: usize);
pub unsafe fn realloc(ptr: *mut u8, size: usize, align: usize, new_size: usize) -> *mut u8;
pub unsafe fn copy<T>(from: *const T, to: *mut T, count: usize);
pub unsafe fn copy_nonoverlapping<T>(from: *const T, to: *mut T, count: usize);
pub unsafe fn write_bytes<T>(to: *mut T, value: u8, count: usize);
pub unsafe fn compare_bytes(a: *const u8, b: *const u8, count: usize) -> i32;
pub fn abort() -> !;
pub fn exit(code: i32) -> !;
#[track_caller]
pub fn panic_str(message: &str) -> !;
#[track_caller]
pub fn panic_concat(parts: &[&str]) -> ! { panic_str(&parts.concat()) }
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
pub unsafe fn fill<T>(ptr: *mut T, value: &T, count: usize);
// The digits in a radix, where 17 stands for 16 in upper case; how many.
pub fn int_to_text(value: u128, radix: u32, to: &mut [u8; 128]) -> usize;
// A float without its sign as `{}`, `{:?}`, `{:e}`, `{:E}` write it, with a precision less than `usize::MAX`. Gives the length, which may be
// more than there was room for.
pub fn float_to_text(value: f64, is_single: bool, style: u32, precision: usize, to: &mut [u8]) -> usize;
// Lets other threads run; when none can, all wait for ever.
pub fn block();
// As `read_stdin`, but what is read is there to be read again.
pub fn peek_stdin(bytes: &mut [u8]) -> usize;
