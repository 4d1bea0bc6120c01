//! Writes shares for people.

/// `of` in hundredths of `all`, with two decimals: `97.05 %`.
pub fn percent(of: usize, all: usize) -> String {
    let hundredths = of.saturating_mul(10_000).checked_div(all).unwrap_or(0);
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents() {
        assert_eq!([percent(1, 3), percent(3, 3), percent(0, 0)], ["33.33 %", "100.00 %", "0.00 %"]);
    }
}
