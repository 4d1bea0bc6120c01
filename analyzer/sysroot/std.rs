// The root of std: the small modules of constants that numbers had before their associated ones.
pub mod i8 { pub const MIN: i8; pub const MAX: i8; }
pub mod i16 { pub const MIN: i16; pub const MAX: i16; }
pub mod i32 { pub const MIN: i32; pub const MAX: i32; }
pub mod i64 { pub const MIN: i64; pub const MAX: i64; }
pub mod i128 { pub const MIN: i128; pub const MAX: i128; }
pub mod isize { pub const MIN: isize; pub const MAX: isize; }
pub mod u8 { pub const MIN: u8; pub const MAX: u8; }
pub mod u16 { pub const MIN: u16; pub const MAX: u16; }
pub mod u32 { pub const MIN: u32; pub const MAX: u32; }
pub mod u64 { pub const MIN: u64; pub const MAX: u64; }
pub mod u128 { pub const MIN: u128; pub const MAX: u128; }
pub mod usize { pub const MIN: usize; pub const MAX: usize; }
pub mod f32 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f32;
    pub const MIN: f32;
    pub const MIN_POSITIVE: f32;
    pub const MAX: f32;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f32;
    pub const INFINITY: f32;
    pub const NEG_INFINITY: f32;
    pub mod consts {
        pub const PI: f32;
        pub const TAU: f32;
        pub const GOLDEN_RATIO: f32;
        pub const EULER_GAMMA: f32;
        pub const FRAC_PI_2: f32;
        pub const FRAC_PI_3: f32;
        pub const FRAC_PI_4: f32;
        pub const FRAC_PI_6: f32;
        pub const FRAC_PI_8: f32;
        pub const FRAC_1_PI: f32;
        pub const FRAC_2_PI: f32;
        pub const FRAC_2_SQRT_PI: f32;
        pub const SQRT_2: f32;
        pub const FRAC_1_SQRT_2: f32;
        pub const E: f32;
        pub const LOG2_E: f32;
        pub const LOG2_10: f32;
        pub const LOG10_E: f32;
        pub const LOG10_2: f32;
        pub const LN_2: f32;
        pub const LN_10: f32;
    }
}
pub mod f64 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f64;
    pub const MIN: f64;
    pub const MIN_POSITIVE: f64;
    pub const MAX: f64;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f64;
    pub const INFINITY: f64;
    pub const NEG_INFINITY: f64;
    pub mod consts {
        pub const PI: f64;
        pub const TAU: f64;
        pub const GOLDEN_RATIO: f64;
        pub const EULER_GAMMA: f64;
        pub const FRAC_PI_2: f64;
        pub const FRAC_PI_3: f64;
        pub const FRAC_PI_4: f64;
        pub const FRAC_PI_6: f64;
        pub const FRAC_PI_8: f64;
        pub const FRAC_1_PI: f64;
        pub const FRAC_2_PI: f64;
        pub const FRAC_2_SQRT_PI: f64;
        pub const SQRT_2: f64;
        pub const FRAC_1_SQRT_2: f64;
        pub const E: f64;
        pub const LOG2_10: f64;
        pub const LOG2_E: f64;
        pub const LOG10_2: f64;
        pub const LOG10_E: f64;
        pub const LN_2: f64;
        pub const LN_10: f64;
    }
}
