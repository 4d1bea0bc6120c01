//! Fills a vector with 200,000 numbers and sorts it.

fn main() {
    let mut seed = 42i64;
    let mut numbers: Vec<i64> = Vec::new();
    let mut i = 0i64;
    while i < 200_000 {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        numbers.push(seed);
        i = i + 1;
    }
    numbers.sort();
    println!("{} {} {}", numbers[0], numbers[100_000], numbers[199_999]);
}
