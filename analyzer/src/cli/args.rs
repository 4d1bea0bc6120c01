//! What may stand on the command line.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use friction_analyzer::report::{Area, Config, Edition, Level};
use friction_analyzer::{closest_rule, is_rule_or_area, rules};

/// Shows what Rust code will cost in production.
#[derive(Debug, Parser)]
#[command(name = "friction", version, about)]
pub struct Command {
    #[command(subcommand)]
    pub(super) action: Action,
}

#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Find friction in Rust files, manifests and workflows
    #[command(after_help = "Exit codes: 0 clean, 1 anything found, 2 bad usage or unreadable input.")]
    Check(CheckArgs),
    /// Print a rule's documentation
    Explain {
        /// As `area/rule-name`
        rule: String,
    },
    /// List the rules
    Rules,
    /// Print a permalink to a file's text
    Link(LinkArgs),
    /// Print the type of every expression and pattern
    Types(TypesArgs),
    /// Run a program as a debug build, a release build, or both
    #[command(
        after_help = "Exit codes: the program's own (101 after a panic); 1 what can't be run; 2 bad usage or unreadable input."
    )]
    Run(CallArgs),
    /// Run a file's tests as a debug build, a release build, or both
    #[command(after_help = "Exit codes: 0 all passed, 1 any failed or unsupported, 2 bad usage or unreadable input.")]
    Test(RunArgs),
}

#[derive(Debug, Args)]
pub(super) struct CallArgs {
    #[command(flatten)]
    pub(super) run: RunArgs,
    /// A function to call instead of `main`, by its path
    #[arg(long = "fn", value_name = "NAME")]
    pub(super) function: Option<String>,
    /// Its arguments, each an expression: `200`, `"abc"`, `&[1, 2]`; they end the options
    #[arg(requires = "function", allow_hyphen_values = true, trailing_var_arg = true)]
    pub(super) args: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct RunArgs {
    /// A Rust file, or `-` for standard input
    pub(super) file: String,
    /// The build profile: `debug`, `release`, `both`, or one of the manifest's own
    #[arg(long, default_value = "debug")]
    pub(super) profile: Profiles,
    /// A `Cargo.toml` whose profiles are used
    #[arg(long, value_name = "CARGO_TOML")]
    pub(super) manifest: Option<PathBuf>,
    /// Bits of `usize`
    #[arg(long, value_enum, default_value_t = Width::Bits64)]
    pub(super) width: Width,
    /// How the outcome is printed
    #[arg(long, value_enum, default_value_t = TypesFormat::Text)]
    pub(super) format: TypesFormat,
    /// The edition Rust is read as
    #[arg(long, value_parser = edition, default_value = "2024")]
    pub(super) edition: Edition,
    /// Steps each run may take
    #[arg(long, default_value_t = 2_000_000_000)]
    pub(super) fuel: u64,
    /// What holds in `cfg` predicates, as for rustc: `--cfg 'feature="std"'`
    #[arg(long, value_name = "SPEC")]
    pub(super) cfg: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Profiles {
    Debug,
    Release,
    Both,
    /// One of the manifest's own.
    Named(String),
}

impl FromStr for Profiles {
    type Err = Infallible;

    fn from_str(name: &str) -> Result<Profiles, Infallible> {
        Ok(match name {
            "debug" | "dev" => Profiles::Debug,
            "release" => Profiles::Release,
            "both" => Profiles::Both,
            name => Profiles::Named(name.to_owned()),
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Width {
    #[value(name = "32")]
    Bits32,
    #[value(name = "64")]
    Bits64,
}

#[derive(Debug, Args)]
pub(super) struct TypesArgs {
    /// A Rust file, or `-` for standard input
    pub(super) file: String,
    /// How types are printed
    #[arg(long, value_enum, default_value_t = TypesFormat::Text)]
    pub(super) format: TypesFormat,
    /// The edition Rust is read as
    #[arg(long, value_parser = edition, default_value = "2024")]
    pub(super) edition: Edition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TypesFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Files, `-` for standard input, or folders: their .rs files, Cargo.toml and workflows, except in `target` and
    /// hidden folders
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<String>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// Only findings of this area; may be repeated
    #[arg(long, value_parser = area)]
    area: Vec<Area>,
    /// Report a rule or area as an error; may be repeated
    #[arg(long, value_name = "RULE|AREA", value_parser = rule_or_area)]
    deny: Vec<String>,
    /// Do not report a rule or area; may be repeated
    #[arg(long, value_name = "RULE|AREA", value_parser = rule_or_area)]
    allow: Vec<String>,
    /// The edition Rust is read as
    #[arg(long, value_parser = edition, default_value = "2024")]
    edition: Edition,
    /// Apply the fixes that keep the meaning, in place, and report what remains
    #[arg(long)]
    pub(super) fix: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
    Markdown,
    Sarif,
}

#[derive(Debug, Args)]
pub(super) struct LinkArgs {
    /// A file, or `-` for standard input
    pub(super) file: String,
    /// The lines to point at, from 1: `12` or `12-20`
    #[arg(long, value_name = "A-B")]
    pub(super) lines: Option<String>,
    /// The lens to show, such as `findings`
    #[arg(long)]
    pub(super) lens: Option<String>,
    /// A file with what programs read from standard input
    #[arg(long, value_name = "FILE")]
    pub(super) stdin: Option<PathBuf>,
    /// A function that is searched when the link is opened, by its path, or called if there are arguments
    #[arg(long = "fn", value_name = "NAME")]
    pub(super) function: Option<String>,
    /// Its arguments, each an expression; they end the options
    #[arg(requires = "function", allow_hyphen_values = true, trailing_var_arg = true)]
    pub(super) args: Vec<String>,
    /// The page's address; without it only the part from `#` is printed
    #[arg(long, value_name = "URL", default_value = "", hide_default_value = true)]
    pub(super) site: String,
    /// The edition Rust is read as
    #[arg(long, value_parser = edition, default_value = "2024")]
    pub(super) edition: Edition,
}

impl CheckArgs {
    /// The configuration asked for. `--allow` wins over `--deny` of the same name.
    pub(super) fn config(&self) -> Config {
        let denied = self.deny.iter().map(|name| (name.clone(), Level::Error));
        let allowed = self.allow.iter().map(|name| (name.clone(), Level::Off));
        let is_outside = |area: &Area| !self.area.is_empty() && !self.area.contains(area);
        let outside = rules().iter().filter(|rule| is_outside(&rule.area)).map(|rule| (rule.id.to_owned(), Level::Off));
        Config { edition: self.edition, levels: denied.chain(allowed).chain(outside).collect() }
    }
}

fn area(name: &str) -> Result<Area, String> {
    Area::named(name).ok_or_else(|| format!("the areas are {}", Area::ALL.map(Area::name).join(", ")))
}

fn edition(name: &str) -> Result<Edition, String> {
    Edition::named(name).ok_or_else(|| format!("the editions are {}", Edition::ALL.map(Edition::name).join(", ")))
}

fn rule_or_area(name: &str) -> Result<String, String> {
    if is_rule_or_area(name) { Ok(name.to_owned()) } else { Err(unknown_rule(name)) }
}

/// That there is no such rule, and which may be meant.
pub(super) fn unknown_rule(name: &str) -> String {
    match closest_rule(name) {
        Some(rule) => format!("there is no `{name}`; perhaps `{}` is meant", rule.id),
        None => format!("there is no `{name}`; `friction rules` lists the rules"),
    }
}
