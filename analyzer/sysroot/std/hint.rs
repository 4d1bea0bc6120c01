// Words to the optimiser.

pub const unsafe fn unreachable_unchecked() -> !;
pub const unsafe fn assert_unchecked(cond: bool) {
    if !cond {
        unsafe { unreachable_unchecked() }
    }
}
pub fn spin_loop() {  }
pub const fn black_box<T>(dummy: T) -> T;
pub const fn cold_path() {  }
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T { if condition { true_val } else { false_val } }
