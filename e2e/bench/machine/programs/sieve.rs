//! Crosses out multiples in a vector of a million.

fn main() {
    let n = 1_000_000usize;
    let mut composite = vec![false; n + 1];
    let mut count = 0i64;
    let mut i = 2;
    while i <= n {
        if !composite[i] {
            count = count + 1;
            let mut j = i * i;
            while j <= n {
                composite[j] = true;
                j = j + i;
            }
        }
        i = i + 1;
    }
    println!("{}", count);
}
