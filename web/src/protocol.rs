//! What the page and its worker say to each other, as JSON text.

use friction_analyzer::report::{Area, Config, Document, Report, Severity};
use serde::{Deserialize, Serialize};

/// Page to worker: check these texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Numbers requests; the answer repeats it.
    pub id: u32,
    /// The texts to check.
    pub documents: Vec<Document>,
    /// What the reader chose.
    pub config: Config,
}

/// Worker to page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Reply {
    /// The worker listens; messages sent earlier would be lost.
    Ready {
        /// Every rule there is.
        rules: Vec<RuleInfo>,
    },
    /// The findings of one request.
    Answer(Answer),
}

/// The findings of one request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The request's number.
    pub id: u32,
    /// One report for each document, in the order of the request; offsets are UTF-16 units.
    pub reports: Vec<Report>,
    /// How long the analysis took, in milliseconds.
    pub millis: f64,
}

/// A rule as the settings list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleInfo {
    /// `area/rule-name`.
    pub id: String,
    /// The rule's area.
    pub area: Area,
    /// The level unless configured otherwise.
    pub severity: Severity,
    /// The rule's page, relative to the site's root.
    pub page: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_come_back_the_same() {
        let rule = RuleInfo {
            id: "async/x".into(),
            area: Area::Async,
            severity: Severity::Warn,
            page: "rules/async/x.html".into(),
        };
        let answer = Answer { id: 7, reports: vec![], millis: 1.5 };
        for reply in [Reply::Ready { rules: vec![rule] }, Reply::Answer(answer)] {
            let text = serde_json::to_string(&reply).unwrap();
            assert_eq!(serde_json::from_str::<Reply>(&text).unwrap(), reply);
        }
    }
}
