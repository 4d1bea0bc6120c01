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

    // The product is computed in 32 bits. Only then does it get room.
    fn largest_cents(&self) -> i64 {
        self.lines.iter().map(|line| (line.price_cents * line.quantity) as i64).max().unwrap_or(0)
    }

    // A page for each line, and a cover. 70,000 lines are 4,465 pages, without a word from either build.
    fn pages(&self) -> u16 {
        self.lines.len() as u16 + 1
    }

    fn reference(&self, customer: &str) -> u32 {
        let mut reference: u32 = 7;
        for byte in customer.bytes() {
            reference = reference * 31 + u32::from(byte);
        }
        reference
    }

    // No lines: debug panics, release sets out to compare 18 quintillion pairs.
    fn is_sorted(&self) -> bool {
        for i in 0..self.lines.len() - 1 {
            if self.lines[i].price_cents > self.lines[i + 1].price_cents {
                return false;
            }
        }
        true
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
    println!("{} pages, {} cents", invoice.pages(), invoice.total_cents());
    println!("{} {} {}", invoice.reference("Ada"), invoice.largest_cents(), invoice.is_sorted());
    let mut queue = Queue { jobs: vec![invoice], sent: 0 };
    queue.send_next();
    println!("{} sent, {} left, {:?}", queue.sent, queue.jobs.len(), timeout());
}
