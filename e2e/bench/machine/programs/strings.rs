//! Appends 200,000 numbers to a string.

fn main() {
    let mut text = String::new();
    let mut i = 0i64;
    while i < 200_000 {
        text.push_str("item ");
        text.push_str(&i.to_string());
        text.push(';');
        i = i + 1;
    }
    println!("{}", text.len());
}
