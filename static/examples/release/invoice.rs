// Every test is green: tests run the debug build. Customers run the other one.
use std::time::Duration;

struct Line {
    price_cents: i32,
    quantity: i32,
}

struct Invoice {
    lines: Vec<Line>,
    discount_percent: u8,
}

impl Invoice {
    // Debug panics on overflow. Release wraps, and sends somebody a negative invoice.
    fn total_cents(&self) -> i32 {
        let mut total = 0;
        for line in &self.lines {
            total += line.price_cents * line.quantity;
        }
        total - total * self.discount_percent as i32 / 100
    }

    // 70,000 lines are 4,464 lines, without a word from either build.
    fn line_count(&self) -> u16 {
        self.lines.len() as u16
    }

    fn remaining(&self, paid: u32) -> u32 {
        self.total_cents() as u32 - paid
    }
}

struct Queue {
    jobs: Vec<Invoice>,
    sent: usize,
}

impl Queue {
    // In release the argument of debug_assert! is not evaluated: nothing is ever taken from the queue.
    fn send_next(&mut self) {
        debug_assert!(self.jobs.pop().is_some(), "the queue is empty");
        self.sent += 1;
    }
}

fn timeout() -> Duration {
    if cfg!(debug_assertions) {
        Duration::from_secs(30)
    } else {
        Duration::from_millis(200)
    }
}

fn main() {
    let line = Line { price_cents: 1_999_00, quantity: 20_000 };
    let invoice = Invoice { lines: vec![line], discount_percent: 5 };
    println!("{} lines, {} cents", invoice.line_count(), invoice.total_cents());
    println!("{} to pay", invoice.remaining(100));
    let mut queue = Queue { jobs: vec![invoice], sent: 0 };
    queue.send_next();
    println!("{} sent, {} left, {:?}", queue.sent, queue.jobs.len(), timeout());
}
