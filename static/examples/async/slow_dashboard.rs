// One page, three backends. It is async, so it is fast. Isn't it?
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct Profile { name: String }
struct Order { total: u64 }
struct Offer { title: String }

struct Backend { cache: Mutex<Vec<String>> }

impl Backend {
    async fn fetch_profile(&self, id: u64) -> Profile {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Profile { name: format!("user {id}") }
    }

    async fn fetch_orders(&self, _id: u64) -> Vec<Order> {
        tokio::time::sleep(Duration::from_millis(120)).await;
        vec![Order { total: 42 }]
    }

    async fn fetch_offers(&self) -> Vec<Offer> {
        tokio::time::sleep(Duration::from_millis(80)).await;
        vec![Offer { title: "half price".to_string() }]
    }

    // The guard lives until the end of the function: everybody waits for one HTTP call.
    async fn refresh(&self, id: u64) {
        let mut cache = self.cache.lock().unwrap();
        let profile = self.fetch_profile(id).await;
        cache.push(profile.name);
    }
}

// 100 + 120 + 80: nothing here waits for the line above it, yet each await starts only after the last.
async fn dashboard(backend: &Backend, id: u64) -> String {
    let profile = backend.fetch_profile(id).await;
    let orders = backend.fetch_orders(id).await;
    let offers = backend.fetch_offers().await;
    let spent: u64 = orders.iter().map(|order| order.total).sum();
    format!("{}: {spent} spent, {} offers", profile.name, offers.len())
}

// One of these stops a whole worker thread, and every other request that it was serving.
async fn with_settings(backend: Arc<Backend>) -> String {
    let settings = std::fs::read_to_string("settings.toml").unwrap_or_default();
    std::thread::sleep(Duration::from_millis(50));
    backend.refresh(7).await;
    settings
}

#[tokio::main]
async fn main() {
    let backend = Arc::new(Backend { cache: Mutex::new(Vec::new()) });
    println!("{}", dashboard(&backend, 7).await);
    println!("{}", with_settings(backend).await);
}
