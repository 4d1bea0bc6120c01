//! Makes programs of tasks that wait for one another on tokio's clock, and say when they go on.
//!
//! What waits for others does so for a time, so that every program ends; what tokio leaves to chance (`select!` that is not
//! `biased`) is left out.

use super::rng::Rng;

/// What every program begins with.
const HEAD: &str = "use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Barrier, Mutex, Notify, RwLock, Semaphore, mpsc, oneshot};
use tokio::task::{JoinSet, yield_now};
use tokio::time::{self, Instant, MissedTickBehavior, sleep, timeout};

fn ms(n: u64) -> Duration { Duration::from_millis(n) }

struct Log(Instant);

impl Log {
    fn say(&self, who: &str, what: impl Display) { println!(\"{:>7} {who} {what}\", self.0.elapsed().as_micros()); }
}

struct Gone<'a>(&'a Log, &'static str);

impl Drop for Gone<'_> {
    fn drop(&mut self) { self.0.say(self.1, \"gone\"); }
}

#[derive(Clone)]
struct Shared {
    log: Arc<Log>,
    lock: Arc<Mutex<u64>>,
    table: Arc<RwLock<u64>>,
    permits: Arc<Semaphore>,
    bell: Arc<Notify>,
    gate: Arc<Barrier>,
    post: mpsc::Sender<u64>,
    loud: mpsc::UnboundedSender<u64>,
}

async fn reader(log: Arc<Log>, mut post: mpsc::Receiver<u64>, pause: u64) -> u64 {
    let mut sum = 0;
    while let Some(value) = post.recv().await {
        log.say(\"reader\", value);
        sum += value;
        sleep(ms(pause)).await;
    }
    sum
}
";

/// Permits of the semaphore.
const PERMITS: usize = 3;
/// How deep what waits is nested.
const DEPTH: usize = 3;

/// The text of a case; the same for the same numbers.
pub fn tasks(seed: u64, number: u64) -> String {
    let mut writer = Writer { rng: Rng::new(seed, number), text: HEAD.to_owned(), names: 0, task: 0, tasks: 0 };
    writer.tasks = writer.rng.within(2, 4);
    for task in 0..writer.tasks {
        writer.task = task;
        writer.function(task);
    }
    writer.main();
    writer.text
}

struct Writer {
    rng: Rng,
    text: String,
    names: usize,
    /// The task whose function is written: it may start those with a higher number.
    task: usize,
    tasks: usize,
}

impl Writer {
    fn line(&mut self, depth: usize, text: &str) {
        self.text.push_str(&"    ".repeat(depth));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn name(&mut self, of: &str) -> String {
        self.names = self.names.saturating_add(1);
        format!("{of}{}", self.names)
    }

    /// Milliseconds, often the same.
    fn time(&mut self) -> usize {
        match self.rng.below(4) {
            0 => self.rng.pick(&[0, 1, 5, 10, 20]),
            1 => self.rng.pick(&[10, 20, 30]),
            _ => self.rng.within(0, 40),
        }
    }

    fn say(&mut self, depth: usize, what: &str) {
        let task = self.task;
        self.line(depth, &format!("s.log.say(\"t{task}\", {what});"));
    }

    fn function(&mut self, task: usize) {
        self.line(0, &format!("\nasync fn t{task}(s: Shared) -> u64 {{"));
        self.line(1, "let mut n = 0u64;");
        if self.rng.chance(40) {
            self.line(1, &format!("let _gone = Gone(&s.log, \"t{task}\");"));
        }
        self.steps(1, DEPTH);
        self.say(1, "format!(\"ends with {n}\")");
        self.line(1, "n");
        self.line(0, "}");
    }

    fn steps(&mut self, depth: usize, left: usize) {
        for _ in 0..self.rng.within(1, if left == DEPTH { 5 } else { 2 }) {
            self.step(depth, left);
        }
    }

    /// Something that may wait, and then says that it goes on.
    fn step(&mut self, depth: usize, left: usize) {
        let kinds = if left == 0 { 3 } else { 18 };
        let (time, name) = (self.time(), self.name("x"));
        match self.rng.below(kinds) {
            0 => self.line(depth, &format!("sleep(ms({time})).await;")),
            1 => self.line(depth, "yield_now().await;"),
            2 => self.line(depth, &format!("n += {time};")),
            3 => {
                self.line(depth, "{");
                self.line(depth + 1, &format!("let mut {name} = s.lock.lock().await;"));
                self.line(depth + 1, &format!("*{name} += 1;"));
                self.step(depth + 1, 0);
                self.line(depth + 1, &format!("n += *{name};"));
                self.line(depth, "}");
            }
            4 => {
                let how = self.rng.pick(&["read", "read", "write"]);
                self.line(depth, "{");
                self.line(depth + 1, &format!("let {name} = s.table.{how}().await;"));
                self.step(depth + 1, 0);
                self.line(depth + 1, &format!("n += *{name};"));
                self.line(depth, "}");
            }
            5 => {
                let count = self.rng.within(1, PERMITS);
                self.line(depth, "{");
                self.line(depth + 1, &format!("let {name} = s.permits.acquire_many({count}).await;"));
                self.say(depth + 1, &format!("format!(\"has {count}\")"));
                self.step(depth + 1, 0);
                self.line(depth, "}");
            }
            6 => {
                let how = self.rng.pick(&["notify_one", "notify_waiters"]);
                self.line(depth, &format!("s.bell.{how}();"));
            }
            7 => {
                self.line(depth, &format!("let {name} = timeout(ms({time}), s.bell.notified()).await.is_ok();"));
                self.say(depth, &name);
            }
            8 => {
                self.line(depth, &format!("let {name} = s.post.send({time}).await.is_ok();"));
                self.say(depth, &name);
            }
            9 => {
                self.line(depth, &format!("let {name} = s.post.try_send({time}).is_ok();"));
                self.say(depth, &name);
            }
            10 => self.line(depth, &format!("let _ = s.loud.send({time});")),
            11 => {
                self.line(depth, &format!("let {name} = timeout(ms({time}), async {{"));
                self.block(depth + 1, left - 1, &name);
                self.line(depth, "}).await;");
                self.say(depth, &format!("format!(\"{{:?}}\", {name}.ok())"));
            }
            12 => {
                self.line(depth, &format!("let {name} = tokio::join!(async {{"));
                self.block(depth + 1, left - 1, "left");
                self.line(depth, "}, async {");
                self.block(depth + 1, left - 1, "right");
                self.line(depth, "});");
                self.say(depth, &format!("format!(\"{{:?}}\", {name})"));
            }
            13 => {
                self.line(depth, &format!("let {name} = tokio::select! {{"));
                self.line(depth + 1, "biased;");
                let (opens, closes) = (format!("{name} = async {{"), format!("}} => {name},"));
                for which in ["first", "second"] {
                    self.line(depth + 1, &opens);
                    self.block(depth + 2, left - 1, which);
                    self.line(depth + 1, &closes);
                }
                self.line(depth, "};");
                self.say(depth, &name);
            }
            14 => self.interval(depth, &name, time),
            15 => self.start(depth, &name, time),
            16 => self.set(depth, &name),
            _ => {
                self.line(depth, &format!("let {name} = timeout(ms({time}), s.gate.wait()).await;"));
                self.say(depth, &format!("{name}.is_ok_and(|{name}| {name}.is_leader())"));
            }
        }
        if self.rng.chance(70) {
            self.say(depth, "n");
        }
    }

    /// The inside of an `async` block that gives a number.
    fn block(&mut self, depth: usize, left: usize, name: &str) {
        self.line(depth, "let mut n = 0u64;");
        if self.rng.chance(30) {
            self.line(depth, &format!("let _gone = Gone(&s.log, \"{name}\");"));
        }
        self.steps(depth, left);
        self.line(depth, "n");
    }

    fn interval(&mut self, depth: usize, name: &str, time: usize) {
        let (period, behaviour) = (self.rng.within(1, 15), self.rng.pick(&["Burst", "Delay", "Skip"]));
        self.line(depth, &format!("let mut {name} = time::interval(ms({period}));"));
        self.line(depth, &format!("{name}.set_missed_tick_behavior(MissedTickBehavior::{behaviour});"));
        self.line(depth, "for i in 0..3u64 {");
        self.line(depth + 1, &format!("{name}.tick().await;"));
        self.say(depth + 1, "i");
        if self.rng.chance(50) {
            self.line(depth + 1, &format!("if i == 0 {{ sleep(ms({time})).await; }}"));
        }
        self.line(depth, "}");
    }

    /// Another task, or one that answers once.
    fn start(&mut self, depth: usize, name: &str, time: usize) {
        let other = self.rng.within(self.task.saturating_add(1), self.tasks);
        if other >= self.tasks {
            self.line(depth, &format!("let ({name}, answer) = oneshot::channel::<u64>();"));
            self.line(
                depth,
                &format!("tokio::spawn(async move {{ sleep(ms({time})).await; let _ = {name}.send({time}); }});"),
            );
            let within = self.time();
            self.line(depth, &format!("let {name} = timeout(ms({within}), answer).await;"));
            self.say(depth, &format!("format!(\"{{:?}}\", {name}.ok())"));
            return;
        }
        self.line(depth, &format!("let {name} = tokio::spawn(t{other}(s.clone()));"));
        if self.rng.chance(60) {
            self.line(depth, &format!("sleep(ms({time})).await;"));
        }
        match self.rng.below(4) {
            0 => self.line(depth, &format!("{name}.abort();")),
            1 => {
                self.line(depth, &format!("{name}.abort();"));
                self.line(depth, &format!("let {name} = {name}.await.map_err(|error| error.is_cancelled());"));
                self.say(depth, &format!("format!(\"{{:?}}\", {name})"));
            }
            2 => {
                self.line(depth, &format!("let {name} = {name}.await.unwrap();"));
                self.line(depth, &format!("n += {name};"));
            }
            _ => self.line(depth, &format!("drop({name});")),
        }
    }

    fn set(&mut self, depth: usize, name: &str) {
        self.line(depth, &format!("let mut {name} = JoinSet::new();"));
        for _ in 0..self.rng.within(1, 4) {
            let (time, gives) = (self.time(), self.rng.below(9));
            self.line(depth, &format!("{name}.spawn(async move {{ sleep(ms({time})).await; {gives}u64 }});"));
        }
        if self.rng.chance(30) {
            self.line(depth, &format!("{name}.abort_all();"));
        }
        self.line(depth, &format!("while let Some(one) = {name}.join_next().await {{"));
        self.say(depth + 1, "format!(\"{:?}\", one.map_err(|error| error.is_cancelled()))");
        self.line(depth, "}");
    }

    fn main(&mut self) {
        let (room, pause, parties) = (self.rng.within(1, 3), self.rng.pick(&[0, 3, 10]), self.rng.within(1, 3));
        self.line(0, "\n#[tokio::main(flavor = \"current_thread\", start_paused = true)]\nasync fn main() {");
        self.line(1, "let log = Arc::new(Log(Instant::now()));");
        self.line(1, &format!("let (post, posted) = mpsc::channel({room});"));
        self.line(1, "let (loud, mut heard) = mpsc::unbounded_channel();");
        self.line(1, "let s = Shared {");
        for field in [
            "log: log.clone(),",
            "lock: Arc::new(Mutex::new(0)),",
            "table: Arc::new(RwLock::new(7)),",
            &format!("permits: Arc::new(Semaphore::new({PERMITS})),"),
            "bell: Arc::new(Notify::new()),",
            &format!("gate: Arc::new(Barrier::new({parties})),"),
            "post,",
            "loud,",
        ] {
            self.line(2, field);
        }
        self.line(1, "};");
        self.line(1, &format!("let reader = tokio::spawn(reader(log.clone(), posted, {pause}));"));
        let tasks: Vec<String> = (0..self.tasks).map(|task| format!("t{task}")).collect();
        for task in &tasks {
            self.line(1, &format!("let {task} = tokio::spawn({task}(s.clone()));"));
        }
        self.line(1, "drop(s);");
        for task in &tasks {
            self.line(1, &format!("log.say(\"main\", format!(\"{task} {{:?}}\", {task}.await.ok()));"));
        }
        self.line(1, "let mut sum = 0;");
        self.line(1, "while let Some(one) = heard.recv().await { sum += one; }");
        self.line(1, "log.say(\"main\", format!(\"{sum} {:?}\", reader.await.ok()));");
        self.line(0, "}");
    }
}
