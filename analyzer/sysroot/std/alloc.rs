// Layouts and allocators.

use std::error::Error;
use std::fmt::{Debug, Display, Formatter};
use std::ptr::NonNull;

pub type LayoutErr = LayoutError;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let ptr = self.alloc(layout);
        if !ptr.is_null() {
            ptr.write_bytes(0, layout.size);
        }
        ptr
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let new = self.alloc(Layout { size: new_size, align: layout.align });
        if !new.is_null() {
            std::ptr::copy_nonoverlapping(ptr, new, layout.size.min(new_size));
            self.dealloc(ptr, layout);
        }
        new
    }
}
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Layout { size: usize, align: usize }
impl Layout {
    pub const fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {
        if align.is_power_of_two() && size <= isize::MAX as usize - (align - 1) { Ok(Layout { size, align }) } else { Err(LayoutError) }
    }
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self { Layout { size, align } }
    pub const fn size(&self) -> usize { self.size }
    pub const fn align(&self) -> usize { self.align }
    pub const fn new<T>() -> Self { Layout { size: size_of::<T>(), align: align_of::<T>() } }
    pub const fn for_value<T: ?Sized>(t: &T) -> Self { Layout { size: size_of_val(t), align: align_of_val(t) } }
    pub const fn dangling_ptr(&self) -> NonNull<u8> { unsafe { NonNull::new_unchecked(std::ptr::without_provenance_mut(self.align)) } }
    pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError> { Layout::from_size_align(self.size, self.align.max(align)) }
    pub const fn pad_to_align(&self) -> Layout { Layout { size: self.padded(self.align), align: self.align } }
    // The size, and what is missing to a multiple of the alignment.
    fn padded(&self, align: usize) -> usize { (self.size + align - 1) & !(align - 1) }
    pub const fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {
        let each = self.pad_to_align();
        Ok((each.repeat_packed(n)?, each.size))
    }
    pub const fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {
        let offset = self.padded(next.align);
        let Some(size) = offset.checked_add(next.size) else { return Err(LayoutError) };
        Ok((Layout::from_size_align(size, self.align.max(next.align))?, offset))
    }
    pub const fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {
        match self.size.checked_mul(n) {
            Some(size) => Layout::from_size_align(size, self.align),
            None => Err(LayoutError),
        }
    }
    pub const fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {
        match self.size.checked_add(next.size) {
            Some(size) => Layout::from_size_align(size, self.align),
            None => Err(LayoutError),
        }
    }
    pub const fn array<T>(n: usize) -> Result<Self, LayoutError> { Layout::new::<T>().repeat_packed(n) }
}
// The alignment is shown with its exponent.
struct Align { align: usize }
impl Debug for Align {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.align, f)?;
        f.write_str(" (1 << ")?;
        Display::fmt(&self.align.trailing_zeros(), f)?;
        f.write_str(")")
    }
}
impl Debug for Layout {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Layout").field("size", &self.size).field("align", &Align { align: self.align }).finish()
    }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LayoutError;
impl Error for LayoutError {}
impl Display for LayoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("invalid parameters to Layout::from_size_align") }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct System;
impl GlobalAlloc for System {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 { alloc(layout) }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) { dealloc(ptr, layout) }
}
pub unsafe fn alloc(layout: Layout) -> *mut u8 { std::intrinsics::alloc(layout.size, layout.align) }
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) { std::intrinsics::dealloc(ptr, layout.size, layout.align) }
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
    std::intrinsics::realloc(ptr, layout.size, layout.align, new_size)
}
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    let ptr = alloc(layout);
    ptr.write_bytes(0, layout.size);
    ptr
}
pub fn handle_alloc_error(layout: Layout) -> ! {
    std::panicking::panic_two("memory allocation of ", &layout.size, " bytes failed", &"", "")
}
