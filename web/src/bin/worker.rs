//! The worker: reads requests, runs the analyzer, answers in UTF-16 offsets.
#![cfg_attr(not(target_arch = "wasm32"), allow(unused))]

fn main() {
    friction_web::serve::start();
}
