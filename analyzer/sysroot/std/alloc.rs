// Layouts and allocators.

use std::error::Error;
use std::fmt::Display;
use std::ptr::NonNull;

pub type LayoutErr = LayoutError;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    #[provided] unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
    #[provided] unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Layout;
impl Layout {
    pub const fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError>;
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self;
    pub const fn size(&self) -> usize;
    pub const fn align(&self) -> usize;
    pub const fn new<T>() -> Self;
    pub const fn for_value<T: ?Sized>(t: &T) -> Self;
    pub const fn dangling_ptr(&self) -> NonNull<u8>;
    pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError>;
    pub const fn pad_to_align(&self) -> Layout;
    pub const fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError>;
    pub const fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError>;
    pub const fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError>;
    pub const fn extend_packed(&self, next: Self) -> Result<Self, LayoutError>;
    pub const fn array<T>(n: usize) -> Result<Self, LayoutError>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LayoutError;
impl Error for LayoutError {}
impl Display for LayoutError {}
#[derive(Clone, Copy, Debug, Default)]
pub struct System;
impl GlobalAlloc for System {}
pub unsafe fn alloc(layout: Layout) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
pub fn handle_alloc_error(layout: Layout) -> !;
