// More threads, same speed: they spend their time in the queue for one lock.
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Default)]
struct Stats {
    per_page: HashMap<String, u64>,
}

#[derive(Clone)]
struct Server {
    hits: Arc<Mutex<u64>>,
    running: Arc<Mutex<bool>>,
    routes: Arc<Mutex<HashMap<String, String>>>,
    stats: Arc<Mutex<Stats>>,
    jobs: Arc<Mutex<VecDeque<String>>>,
}

impl Server {
    fn new() -> Server {
        Server {
            hits: Arc::new(Mutex::new(0)),
            running: Arc::new(Mutex::new(true)),
            routes: Arc::new(Mutex::new(HashMap::new())),
            stats: Arc::new(Mutex::new(Stats::default())),
            jobs: Arc::new(Mutex::new(VecDeque::new())),
        }
    }

    fn handle(&self, page: &str) -> Option<String> {
        *self.hits.lock().unwrap() += 1;
        // Routes are set once and read for ever, one reader at a time.
        let routes = self.routes.lock().unwrap();
        let target = routes.get(page).cloned();
        let mut stats = self.stats.lock().unwrap();
        *stats.per_page.entry(page.to_string()).or_insert(0) += 1;
        target
    }

    fn submit(&self, job: String) {
        self.jobs.lock().unwrap().push_back(job);
    }

    // The lock is held for the whole of `run`: eight workers do one job at a time.
    fn work(&self) {
        if let Some(job) = self.jobs.lock().unwrap().pop_front() {
            run(&job);
        }
    }

    fn stop(&self) {
        *self.running.lock().unwrap() = false;
    }
}

fn main() {
    let server = Arc::new(Server::new());
    let mut threads = Vec::new();
    for worker in 0..8 {
        let server = Arc::clone(&server);
        threads.push(thread::spawn(move || {
            for request in 0..100_000 {
                let server = Arc::clone(&server);
                server.handle(&format!("/page/{}", (worker + request) % 10));
            }
        }));
    }
    for thread in threads {
        thread.join().unwrap();
    }
    server.stop();
    server.submit("report".to_string());
    server.work();
}

fn run(job: &str) {
    println!("{job}");
}
