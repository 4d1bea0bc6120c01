//! Counts to 10 million.

fn main() {
    let mut sum = 0i64;
    let mut i = 0i64;
    while i < 10_000_000 {
        sum = sum + i % 7;
        i = i + 1;
    }
    println!("{}", sum);
}
