//! Jobs, steps and the cargo commands they run, with the spans of the commands.

use super::{Entry, Node, Workflow};
use crate::source::{Span, to_u32};

/// One cargo command of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CargoCommand {
    /// `build`, `test`, `nextest`, …
    pub(crate) name: String,
    /// What follows the name.
    pub(crate) args: Vec<String>,
    /// The words of the command in the text.
    pub(crate) span: Span,
}

/// The commands that compile.
const COMPILE: [&str; 15] = [
    "build",
    "b",
    "check",
    "c",
    "clippy",
    "test",
    "t",
    "nextest",
    "doc",
    "d",
    "run",
    "r",
    "bench",
    "llvm-cov",
    "tarpaulin",
];

impl CargoCommand {
    /// Whether it compiles the project and its dependencies.
    pub(crate) fn compiles(&self) -> bool {
        match self.name.as_str() {
            "hack" => self.args.iter().any(|arg| COMPILE.contains(&arg.as_str())),
            name => COMPILE.contains(&name),
        }
    }

    /// Whether it runs tests.
    pub(crate) fn tests(&self) -> bool {
        let first = self.args.first().map(String::as_str);
        match self.name.as_str() {
            "test" | "t" => !self.has("--no-run") && !self.has("--doc"),
            "nextest" => matches!(first, Some("run" | "r")),
            "llvm-cov" => !matches!(first, Some("report" | "clean" | "show-env")),
            "tarpaulin" => true,
            _ => false,
        }
    }

    /// Whether one of the arguments, before a lone `--`, is `flag` or `flag=…`.
    pub(crate) fn has(&self, flag: &str) -> bool {
        let mut own = self.args.iter().take_while(|arg| *arg != "--");
        own.any(|arg| arg == flag || arg.strip_prefix(flag).is_some_and(|rest| rest.starts_with('=')))
    }

    /// Whether it names the release profile.
    pub(crate) fn is_release(&self) -> bool {
        let pairs = self.args.iter().zip(self.args.iter().skip(1));
        self.has("--release")
            || self.has("-r")
            || self.args.iter().any(|arg| arg == "--profile=release")
            || pairs.into_iter().any(|(flag, value)| flag == "--profile" && value == "release")
    }

    /// Whether its profile can't be told from the text: a custom one, or flags from variables and expressions.
    pub(crate) fn has_unknown_profile(&self) -> bool {
        (self.has("--profile") && !self.is_release()) || self.args.iter().any(|arg| arg.contains('$'))
    }
}

impl Workflow<'_> {
    /// The jobs that have steps here: name and map.
    pub(crate) fn jobs(&self) -> impl Iterator<Item = &Entry> {
        self.root.get("jobs").map_or(&[][..], Node::entries).iter().filter(|job| job.value.get("steps").is_some())
    }

    /// Whether pushes of branches, pull requests or a merge queue start it: what people wait for many times a day.
    pub(crate) fn runs_on_every_change(&self) -> bool {
        self.root.get("on").is_some_and(|on| {
            let named = on.as_str().into_iter().chain(on.items().iter().filter_map(Node::as_str));
            let mut triggers = named
                .map(|name| (name, None))
                .chain(on.entries().iter().map(|entry| (entry.key.as_str(), Some(&entry.value))));
            triggers.any(|(name, filter)| match name {
                "pull_request" | "pull_request_target" | "merge_group" => true,
                "push" => filter.is_none_or(|filter| filter.get("tags").is_none() || filter.get("branches").is_some()),
                _ => false,
            })
        })
    }

    /// The cargo commands of a step, in order: lines of `run`, or what `actions-rs/cargo` is told.
    pub(crate) fn cargo_commands(&self, step: &Node) -> Vec<CargoCommand> {
        match (step.get("run"), step.entry("uses")) {
            (Some(run), _) => commands(self.source.slice(run.span), run.span.start),
            (None, Some(uses)) if is_action(step, "actions-rs/cargo") => action_command(step, uses.value.span),
            _ => Vec::new(),
        }
    }
}

/// The steps of a job.
pub(crate) fn steps(job: &Node) -> &[Node] {
    job.get("steps").map_or(&[], Node::items)
}

/// The action a step uses, without its version.
pub(crate) fn action(step: &Node) -> Option<&str> {
    let uses = step.get("uses")?.as_str()?;
    Some(uses.split_once('@').map_or(uses, |(name, _)| name))
}

fn is_action(step: &Node, name: &str) -> bool {
    action(step) == Some(name)
}

fn action_command(step: &Node, span: Span) -> Vec<CargoCommand> {
    let with = |key| step.at(&["with", key]).and_then(Node::as_str);
    let args = with("args").unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    with("command").map(|name| CargoCommand { name: name.to_owned(), args, span }).into_iter().collect()
}

/// The cargo commands of a script whose first byte is byte `base` of the document.
fn commands(script: &str, base: u32) -> Vec<CargoCommand> {
    let mut found = Vec::new();
    for (at, line) in logical_lines(script) {
        for (start, part) in simple_commands(line) {
            found.extend(command(part, base.saturating_add(to_u32(at.saturating_add(start)))));
        }
    }
    found
}

/// Lines with their offsets; a line that ends in a backslash goes on. Comments are left out.
fn logical_lines(script: &str) -> Vec<(usize, &str)> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for line in script.split_inclusive('\n') {
        end += line.len();
        if !line.trim_end().ends_with('\\') || end == script.len() {
            lines.push((start, script.get(start..end).unwrap_or_default()));
            start = end;
        }
    }
    lines.retain(|(_, line)| !line.trim_start().starts_with('#'));
    lines
}

/// The parts between `&&`, `||`, `;` and `|`, with their offsets. Separators in quotes count too: such a part names
/// no cargo command, or only a shorter one.
fn simple_commands(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    line.split(['&', '|', ';', '(', ')']).map(move |part| {
        let start = at;
        at += part.len() + 1;
        (start, part)
    })
}

/// `cargo` or `cross` with the words after it. Assignments, `time`, `sudo` and a toolchain may stand before.
fn command(part: &str, base: u32) -> Option<CargoCommand> {
    let quotes: &[char] = &['"', '\''];
    let first = part.find(|letter: char| !letter.is_whitespace() && !quotes.contains(&letter))?;
    let text = part.get(first..)?.trim_end().trim_end_matches(quotes);
    let mut words = text.split_whitespace().filter(|word| *word != "\\").skip_while(|word| is_prefix(word)).peekable();
    if !matches!(words.next()?, "cargo" | "cross") {
        return None;
    }
    while words.next_if(|word| word.starts_with(['+', '-'])).is_some() {}
    let name = words.next()?.to_owned();
    let start = base.saturating_add(to_u32(first));
    let span = Span::new(start, start.saturating_add(to_u32(text.len())));
    Some(CargoCommand { name, args: words.map(str::to_owned).collect(), span })
}

fn is_prefix(word: &str) -> bool {
    matches!(word, "time" | "sudo" | "env" | "exec" | "-" | "then" | "do" | "if" | "!" | "xvfb-run")
        || word.split_once('=').is_some_and(|(name, _)| !name.is_empty() && !name.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn found(run: &str) -> Vec<(String, String)> {
        let text = format!("on: push\njobs:\n  a:\n    steps:\n      - run: {run}\n");
        let source = Source::new(&text);
        let (workflow, errors) = Workflow::parse(&source);
        assert_eq!(errors, []);
        let job = workflow.jobs().next().unwrap();
        let commands = workflow.cargo_commands(&steps(&job.value)[0]);
        commands.into_iter().map(|command| (command.name, source.slice(command.span).to_owned())).collect()
    }

    fn names(run: &str) -> Vec<String> {
        found(run).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn commands_with_their_text() {
        assert_eq!(found("cargo test"), [("test".into(), "cargo test".into())]);
        assert_eq!(found("\"cargo test --all\""), [("test".into(), "cargo test --all".into())]);
        let both = [("build".into(), "A=1 cargo +nightly build".into()), ("test".into(), "cargo test".into())];
        assert_eq!(found("A=1 cargo +nightly build && cargo test"), both);
        assert_eq!(
            found("|\n          # cargo doc\n          cargo test \\\n            --all\n")[0].1,
            "cargo test \\\n            --all"
        );
    }

    #[test]
    fn what_only_mentions_cargo_is_none() {
        assert_eq!(names("echo cargo test"), [""; 0]);
        assert_eq!(names("rustup component add cargo"), [""; 0]);
        assert_eq!(names("cargo"), [""; 0]);
    }

    #[test]
    fn profiles() {
        let command = |text| commands(text, 0).remove(0);
        assert!(command("cargo test --release").is_release());
        assert!(command("cargo build --profile release").is_release());
        assert!(!command("cargo run -- --release").is_release());
        assert!(command("cargo test ${{ matrix.flags }}").has_unknown_profile());
        assert!(command("cargo build --profile dist").has_unknown_profile());
    }

    #[test]
    fn triggers() {
        for (on, every) in [
            ("push", true),
            ("[workflow_dispatch, pull_request]", true),
            ("{push: {tags: ['v*']}}", false),
            ("{push: {branches: [main], tags: ['v*']}}", true),
            ("{push: }", true),
            ("release", false),
            ("{schedule: [{cron: '0 0 * * *'}]}", false),
        ] {
            let text = format!("on: {on}\n");
            let source = Source::new(&text);
            assert_eq!(Workflow::parse(&source).0.runs_on_every_change(), every, "{on}");
        }
    }
}
