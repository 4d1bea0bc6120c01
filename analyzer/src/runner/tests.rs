//! A run that a trace watches, whose code is neither put together nor shortened, beside one that nobody does.

use super::{Entry, Runner, build, entry, machine, start, told};
use crate::machine::{Stream, Text};
use crate::report::{BuildProfile, Builds, Document, DocumentKind, Edition, RunConfig};

const FUEL: u64 = 2_000_000;

/// How a run ended, what it wrote, and what it cost.
type Ran = (String, Vec<u8>, Vec<u8>, u64);

fn ran(
    text: &mut Text<'_, '_>,
    entry: Entry,
    profile: BuildProfile,
    config: &RunConfig,
    is_watched: bool,
) -> Option<Ran> {
    let instance = start(text, entry).ok()?;
    let mut machine = machine(text, profile, config);
    if is_watched {
        machine.follow_wrapped();
    }
    let (outcome, _) = machine.run(instance, &[]);
    let outcome = format!("{:?}", told(outcome, 0));
    // After ten million instructions that follow something wrapped, nobody watches any more.
    let is_cut = outcome.contains("a trail this long");
    let [out, err] = [Stream::Out, Stream::Err].map(|stream| machine.host.text(stream).into_bytes());
    (!is_cut).then(|| (outcome, out, err, machine.steps_taken(config.fuel)))
}

/// The programs of a suite.
fn programs(suite: &str) -> Vec<String> {
    let blocks = suite.split("\n```").skip(1).step_by(2);
    let rust = blocks.filter_map(|block| block.split_once('\n')).filter(|(info, _)| info.starts_with("rust"));
    rust.filter(|(info, _)| !info.contains("test")).map(|(_, text)| text.to_owned()).collect()
}

#[test]
fn a_run_is_the_same_whether_it_is_watched_or_not() {
    let worker = std::thread::Builder::new().stack_size(1 << 28).spawn(|| {
        let runner = Runner::new();
        let (mut compared, mut wrong) = (0, Vec::new());
        for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/run")).unwrap() {
            for text in programs(&std::fs::read_to_string(file.unwrap().path()).unwrap()) {
                let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text };
                for profile in [BuildProfile::Debug, BuildProfile::Release] {
                    let (profiles, builds) = (vec![profile], Builds::default());
                    let config = RunConfig {
                        profiles,
                        fuel: FUEL,
                        memory: 1 << 24,
                        stdin: String::new(),
                        builds,
                        cfg: Vec::new(),
                    };
                    let options = build(&config.profiles, &config, false);
                    runner.with_text(&document, Edition::default(), options, |hir, text| {
                        let (Ok(text), Some(entry)) = (text, entry(hir)) else { return };
                        let Some(watched) = ran(text, entry, profile, &config, true) else { return };
                        let plain = ran(text, entry, profile, &config, false);
                        compared += 1;
                        if plain.as_ref() != Some(&watched) {
                            wrong.push(format!("{}\n{plain:?}\n{watched:?}", document.text));
                        }
                    });
                }
            }
        }
        (compared, wrong)
    });
    let (compared, wrong) = worker.unwrap().join().unwrap();
    assert!(wrong.is_empty(), "{} of {compared}:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(compared > 120, "only {compared} programs");
}
