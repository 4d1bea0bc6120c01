//! The plain data that the command line prints and the panels draw.
//!
//! This is the only module with serde derives. Every offset is a byte offset into the document's text
//! (a byte-order mark counts), unless a type says UTF-16.

mod check;
mod config;
mod names;
mod run;
mod search;
mod share;
mod trail;
mod types;

pub use check::{
    Area, Document, DocumentKind, Edit, Edition, Finding, Fix, Label, Message, Report, Severity, Stats, SyntaxError,
};
pub use config::{Config, Level};
pub use run::{
    BuildProfile, BuildSettings, Builds, PanicSetting, PointerWidth, ProfileRun, ProfileTest, RunConfig, RunOutcome,
    RunPanic, RunPlace, RunReport, RunWait, TestReport, TestRun,
};
pub use search::{
    Axis, FunctionReport, PlaneConfig, PlaneReport, Proved, SearchConfig, SearchFix, SearchParam, SearchReport,
    Verdict, Witness,
};
pub use share::{Lines, RunView, Shared};
pub use trail::{Overflow, Step, Steps, Switch, SwitchKind, Trail, TrailCode, TrailStep, TrailUse};
pub use types::{Ambiguity, Hint, HintKind, NodeKind, Place, SingleImpl, TypeStats, TypedNode, TypesReport};
