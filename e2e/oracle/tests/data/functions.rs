//! Functions that are searched for inputs on which the builds part or both panic: a text behind each line that names one.
// fn: area
fn area(width: u32, height: u32) -> u32 {
    width * height
}
// fn: cents
fn cents(euros: i32, rest: i32) -> i32 {
    euros * 100 + rest
}
// fn: midpoint
fn midpoint(low: i32, high: i32) -> i32 {
    (low + high) / 2
}
// fn: midpoint_of_indices
fn midpoint_of_indices(low: usize, high: usize) -> usize {
    (low + high) / 2
}
// fn: midpoint_that_holds
fn midpoint_that_holds(low: u8, high: u8) -> u8 {
    let (low, high) = if low < high { (low, high) } else { (high, low) };
    low + (high - low) / 2
}
// fn: opposite
fn opposite(value: i16) -> i16 {
    -value
}
// fn: distance
fn distance(from: u8, to: u8) -> u8 {
    from - to
}
// fn: distance_that_holds
fn distance_that_holds(from: u8, to: u8) -> u8 {
    from.abs_diff(to)
}
// fn: size
fn size(value: i8) -> i8 {
    value.abs()
}
// fn: share
fn share(part: u32, whole: u32) -> u32 {
    part * 100 / whole
}
// fn: share_in_wide
fn share_in_wide(part: u32, whole: u32) -> Option<u64> {
    u64::from(whole).checked_sub(1).map(|_| u64::from(part) * 100 / u64::from(whole))
}
// fn: next_page
fn next_page(page: u16) -> u16 {
    page + 1
}
// fn: next_page_that_holds
fn next_page_that_holds(page: u16) -> u16 {
    page.saturating_add(1)
}
// fn: flag
fn flag(position: u32) -> u32 {
    1 << position
}
// fn: flag_of_byte
fn flag_of_byte(position: u8) -> u8 {
    1_u8 << (position & 7)
}
// fn: high_half
fn high_half(word: u16, by: u8) -> u16 {
    word >> by
}
// fn: remainder
fn remainder(value: i32, by: i32) -> i32 {
    value % by
}
// fn: quotient_that_holds
fn quotient_that_holds(value: i8, by: i8) -> Option<i8> {
    value.checked_div(by)
}
// fn: days
fn days(weeks: u8, rest: u8) -> u8 {
    weeks * 7 + rest % 7
}
// fn: to_minutes
fn to_minutes(time: (u8, u8)) -> u16 {
    u16::from(time.0) * 60 + u16::from(time.1)
}
// fn: to_seconds
fn to_seconds(time: (u16, u16, u16)) -> u16 {
    time.0 * 3600 + time.1 * 60 + time.2
}
// fn: power
fn power(base: u16, exponent: u32) -> u16 {
    base.pow(exponent)
}
// fn: square
fn square(value: i64) -> i64 {
    value * value
}
// fn: cube_of_small
fn cube_of_small(value: i8) -> i32 {
    i32::from(value) * i32::from(value) * i32::from(value)
}
// fn: triangle
fn triangle(n: u64) -> u64 {
    n * (n + 1) / 2
}
// fn: factorial
fn factorial(n: u8) -> u32 {
    (1..=u32::from(n)).product()
}
// fn: fibonacci
fn fibonacci(n: u8) -> u32 {
    let (mut a, mut b) = (0_u32, 1_u32);
    for _ in 0..n {
        (a, b) = (b, a + b);
    }
    a
}
// fn: digits
fn digits(mut value: u32) -> u32 {
    let mut count = 0;
    while value > 0 {
        value /= 10;
        count += 1;
    }
    count
}
// fn: sum
fn sum(values: &[u8]) -> u8 {
    values.iter().sum()
}
// fn: total
fn total(values: &[i32]) -> i32 {
    let mut all = 0;
    for value in values {
        all += value;
    }
    all
}
// fn: total_in_wide
fn total_in_wide(values: &[u8]) -> u64 {
    values.iter().map(|&value| u64::from(value)).sum()
}
// fn: mean
fn mean(values: &[u32]) -> u32 {
    values.iter().sum::<u32>() / values.len() as u32
}
// fn: last
fn last(values: &[i16]) -> i16 {
    values[values.len() - 1]
}
// fn: last_if_any
fn last_if_any(values: &[i16]) -> Option<i16> {
    values.last().copied()
}
// fn: spread
fn spread(values: &[i8]) -> i8 {
    let most = values.iter().max().copied().unwrap_or(0);
    let least = values.iter().min().copied().unwrap_or(0);
    most - least
}
// fn: dot
fn dot(left: &[i32], right: &[i32]) -> i32 {
    left.iter().zip(right).map(|(a, b)| a * b).sum()
}
// fn: middle
fn middle(values: Vec<u8>) -> u8 {
    let mut sorted = values;
    sorted.sort();
    sorted[sorted.len() / 2]
}
// fn: second
fn second(values: &[u64]) -> u64 {
    values[1]
}
// fn: window
fn window(values: &[u8], from: usize, length: usize) -> usize {
    values[from..from + length].len()
}
// fn: element
fn element(values: &[u8], at: usize) -> Option<u8> {
    values.get(at).copied()
}
// fn: pairs
fn pairs(values: &[u8]) -> usize {
    values.len() * (values.len() - 1) / 2
}
// fn: length
fn length(text: &str) -> u8 {
    text.len() as u8
}
// fn: checksum
fn checksum(text: &str) -> u8 {
    let mut sum = 0;
    for byte in text.bytes() {
        sum += byte;
    }
    sum
}
// fn: checksum_that_wraps
fn checksum_that_wraps(text: &str) -> u8 {
    text.bytes().fold(0, |sum: u8, byte| sum.wrapping_add(byte))
}
// fn: hash
fn hash(text: &str) -> u32 {
    let mut hash = 5381_u32;
    for byte in text.bytes() {
        hash = hash * 33 + u32::from(byte);
    }
    hash
}
// fn: first_letter
fn first_letter(text: &str) -> char {
    text.chars().next().unwrap()
}
// fn: without_first
fn without_first(text: &str) -> &str {
    &text[1..]
}
// fn: number
fn number(text: &str) -> u8 {
    let mut value = 0;
    for letter in text.chars() {
        value = value * 10 + letter.to_digit(10).unwrap_or(0) as u8;
    }
    value
}
// fn: parsed
fn parsed(text: String) -> i32 {
    text.parse().unwrap_or(0)
}
// fn: doubled
fn doubled(text: String) -> String {
    text.repeat(2)
}
// fn: code
fn code(letter: char) -> u8 {
    letter as u8 - b'a'
}
// fn: code_that_holds
fn code_that_holds(letter: char) -> Option<u8> {
    u8::try_from(letter).ok()?.checked_sub(b'a')
}
// fn: shifted
fn shifted(letter: char, by: u32) -> Option<char> {
    char::from_u32(letter as u32 + by)
}
// fn: either
fn either(first: bool, left: u8, right: u8) -> u8 {
    if first { left + right } else { left ^ right }
}
// fn: both
fn both(first: bool, second: bool) -> u8 {
    u8::from(first) + u8::from(second)
}
// fn: signed
fn signed(is_negative: bool, size: i8) -> i8 {
    if is_negative { -size } else { size }
}
// fn: sum_of_point
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}
fn sum_of_point(point: Point) -> i32 {
    point.x + point.y
}
// fn: apart
#[derive(Debug, Clone, Copy)]
struct Place {
    x: i16,
    y: i16,
}
fn apart(from: Place, to: Place) -> i16 {
    (from.x - to.x).abs() + (from.y - to.y).abs()
}
// fn: moved
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    x: u8,
    y: u8,
}
fn moved(spot: Spot, by: u8) -> Spot {
    Spot { x: spot.x.wrapping_add(by), y: spot.y.saturating_add(by) }
}
// fn: volume
#[derive(Debug)]
struct Crate {
    sides: (u16, u16, u16),
}
fn volume(of: &Crate) -> u32 {
    u32::from(of.sides.0) * u32::from(of.sides.1) * u32::from(of.sides.2)
}
// fn: invoice
#[derive(Debug)]
struct Line {
    price: u32,
    count: u32,
}
fn invoice(lines: &[Line]) -> u32 {
    lines.iter().map(|line| line.price * line.count).sum()
}
// fn: Account::deposit
#[derive(Debug)]
struct Account {
    balance: u32,
}
impl Account {
    fn deposit(&mut self, amount: u32) -> u32 {
        self.balance += amount;
        self.balance
    }
}
// fn: Purse::pay
#[derive(Debug)]
struct Purse {
    coins: u16,
}
impl Purse {
    fn pay(self, price: u16) -> Option<Purse> {
        Some(Purse { coins: self.coins.checked_sub(price)? })
    }
}
// fn: level
#[derive(Debug, Clone, Copy)]
enum Step {
    Up,
    Down(u8),
    To { level: u8 },
}
fn level(now: u8, step: Step) -> u8 {
    match step {
        Step::Up => now + 1,
        Step::Down(by) => now - by,
        Step::To { level } => level,
    }
}
// fn: or_default
fn or_default(value: Option<i32>, other: i32) -> i32 {
    value.unwrap_or(other - 1)
}
// fn: outcome
fn outcome(result: Result<u8, u16>) -> u16 {
    match result {
        Ok(value) => u16::from(value) << 8,
        Err(code) => code + 400,
    }
}
// fn: trimmed
fn trimmed(bytes: [u8; 4]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum * 256 + u32::from(*byte))
}
// fn: corner
fn corner(grid: [[i8; 2]; 2]) -> i8 {
    grid[0][0] * grid[1][1] - grid[0][1] * grid[1][0]
}
// fn: clamp_into
fn clamp_into(value: i32, low: i32, high: i32) -> i32 {
    value.clamp(low, high)
}
// fn: between
fn between(value: u8, low: u8, high: u8) -> bool {
    low <= value && value < high
}
// fn: wide_product
fn wide_product(a: i64, b: i64) -> i128 {
    i128::from(a) * i128::from(b)
}
// fn: huge_product
fn huge_product(a: i128, b: i128) -> i128 {
    a * b
}
// fn: narrowed
fn narrowed(value: u64) -> u8 {
    (value >> 56) as u8
}
// fn: countdown
fn countdown(from: u8) -> u8 {
    let mut left = from;
    let mut steps = 0_u8;
    while left != 0 {
        left -= 1;
        steps += 1;
    }
    steps
}
// fn: leap
fn leap(year: u16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
// fn: month_end
fn month_end(month: u8) -> u8 {
    match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => panic!("no month is {month}"),
    }
}
// fn: asserted
fn asserted(value: i16) -> i16 {
    assert!(value != 77, "never {value}");
    value / 2
}
// fn: told
fn told(value: u8) -> u8 {
    println!("got {value}");
    value + 200
}
// fn: debugged
fn debugged(value: u8) -> u8 {
    debug_assert!(value < 250);
    value / 2
}
// fn: profiled
fn profiled(value: u8) -> &'static str {
    if cfg!(debug_assertions) && value == 13 { "unlucky" } else { "fine" }
}
// fn: isqrt
fn isqrt(value: u16) -> u16 {
    let mut root = 0_u16;
    while (root + 1) * (root + 1) <= value {
        root += 1;
    }
    root
}
// fn: collatz
fn collatz(start: u8) -> u32 {
    let (mut value, mut steps) = (u32::from(start), 0);
    while value > 1 {
        value = if value % 2 == 0 { value / 2 } else { 3 * value + 1 };
        steps += 1;
    }
    steps
}
// fn: greatest_divisor
fn greatest_divisor(a: u8, b: u8) -> u8 {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}
// fn: least_multiple
fn least_multiple(a: u8, b: u8) -> u8 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    a * b / x
}
