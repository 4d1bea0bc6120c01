//! Writes a look at each variable into a program.

use super::sites::Site;

/// A program with probes.
#[derive(Debug)]
pub(super) struct Probed {
    pub text: String,
    /// For each probe its place in the text and the number of its site.
    probes: Vec<(usize, usize, usize)>,
}

impl Probed {
    /// Puts probes for the sites that `wanted` names into `text`; a probe tells `first` plus the number of its site.
    pub fn new(text: &str, sites: &[Site], wanted: &[bool], first: usize) -> Probed {
        // Where something is put, whether it is a probe, and what.
        let mut edits: Vec<(usize, Option<usize>, String)> = Vec::new();
        let chosen = sites.iter().enumerate().zip(wanted).filter(|(_, wanted)| **wanted);
        for ((number, site), _) in chosen {
            let call = format!(" crate::p__({}, &{});", first.saturating_add(number), site.name);
            let opened = if site.until.is_some() { format!("{{{call} ") } else { call };
            edits.push((site.at, Some(number), opened));
            edits.extend(site.until.map(|until| (until, None, " }".to_owned())));
        }
        edits.sort_by_key(|edit| edit.0);
        let mut probed = Probed { text: String::new(), probes: Vec::new() };
        let mut copied = 0;
        for (at, number, inserted) in edits {
            probed.text.push_str(text.get(copied..at).unwrap_or_default());
            copied = at;
            let start = probed.text.len();
            probed.text.push_str(&inserted);
            probed.probes.extend(number.map(|number| (start, probed.text.len(), number)));
        }
        probed.text.push_str(text.get(copied..).unwrap_or_default());
        probed
    }

    /// The site whose probe stands at an offset.
    pub fn site_at(&self, offset: usize) -> Option<usize> {
        self.probes.iter().find(|(start, end, _)| (*start..*end).contains(&offset)).map(|probe| probe.2)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sites::sites;
    use super::*;
    use crate::examples::Program;

    #[test]
    fn probes_stand_behind_what_they_look_at() {
        let text = "let a = b.map(|x| x + 1); a";
        let sites = sites(&Program::parse(text).unwrap().statements);
        let probed = Probed::new(text, &sites, &[true, true], 5);
        assert_eq!(probed.text, "let a = b.map(|x| { crate::p__(6, &x); x + 1 }); crate::p__(5, &a); a");
        assert_eq!(probed.site_at(probed.text.find("&a").unwrap()), Some(0));
        assert_eq!(probed.site_at(0), None);
        assert_eq!(Probed::new(text, &sites, &[true, false], 0).text, "let a = b.map(|x| x + 1); crate::p__(0, &a); a");
    }
}
