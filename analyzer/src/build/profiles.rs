//! Reads what a manifest's profiles set (<https://doc.rust-lang.org/cargo/reference/profiles.html>).

use super::{Manifest, Node};
use crate::report::{BuildProfile, BuildSettings, Builds, PanicSetting};
use crate::source::Source;

/// Profiles that inherit from one another: followed so far.
const MAX_DEPTH: u32 = 16;

/// What the profiles of a manifest set; what it does not mention is as cargo has it.
pub fn builds(manifest: &str) -> Builds {
    let source = Source::new(manifest);
    let root = Manifest::parse(&source).0.root;
    let of = |name| settings(&root, name, 0).map(|(settings, _)| settings);
    let Builds { debug, release, test } = Builds::default();
    Builds {
        debug: of("dev").unwrap_or(debug),
        release: of("release").unwrap_or(release),
        test: of("test").unwrap_or(test),
    }
}

/// What a profile of a manifest sets, its own (`inherits = "release"`) among them, and which of cargo's it comes from.
pub fn named_build(manifest: &str, name: &str) -> Option<(BuildSettings, BuildProfile)> {
    let source = Source::new(manifest);
    settings(&Manifest::parse(&source).0.root, name, 0)
}

fn settings(root: &Node, name: &str, depth: u32) -> Option<(BuildSettings, BuildProfile)> {
    let deeper = depth.saturating_add(1);
    let profile = root.at(&["profile", name]);
    let (base, from) = match name {
        "dev" => (BuildSettings::DEBUG, BuildProfile::Debug),
        "release" => (BuildSettings::RELEASE, BuildProfile::Release),
        _ if depth > MAX_DEPTH => return None,
        "test" => settings(root, "dev", deeper)?,
        "bench" => settings(root, "release", deeper)?,
        _ => settings(root, profile?.get("inherits")?.as_text()?, deeper)?,
    };
    let own = root.at(&["package", "name"]).and_then(Node::as_text);
    let of_package = own.and_then(|own| profile?.at(&["package", own]));
    Some(([profile, of_package].into_iter().flatten().fold(base, changed), from))
}

/// Settings with what a profile says of them.
fn changed(settings: BuildSettings, profile: &Node) -> BuildSettings {
    let switch = |key: &str, former: bool| match profile.get(key).and_then(Node::as_str) {
        Some("true") => true,
        Some("false") => false,
        _ => former,
    };
    BuildSettings {
        overflow_checks: switch("overflow-checks", settings.overflow_checks),
        debug_assertions: switch("debug-assertions", settings.debug_assertions),
        panic: match profile.get("panic").and_then(Node::as_text) {
            Some("unwind") => PanicSetting::Unwind,
            Some("abort") => PanicSetting::Abort,
            _ => settings.panic,
        },
        ..settings
    }
}

/// What settings have otherwise than cargo's own, as a manifest would say it: `release: overflow-checks = true`.
pub fn differences(builds: &Builds) -> Vec<String> {
    let usual = Builds::default();
    let each = [("debug", builds.debug, usual.debug), ("release", builds.release, usual.release)];
    // Tests have the settings of `dev` but for what is said of them alone.
    let tests = Some(("test", builds.test, builds.debug)).filter(|_| {
        builds.test.overflow_checks != builds.debug.overflow_checks
            || builds.test.debug_assertions != builds.debug.debug_assertions
    });
    each.into_iter()
        .chain(tests)
        .filter_map(|(name, settings, usual)| {
            let switch = |key: &str, value: bool, usual: bool| (value != usual).then(|| format!("{key} = {value}"));
            let panic = match settings.panic {
                _ if name == "test" || settings.panic == usual.panic => None,
                PanicSetting::Abort => Some("panic = \"abort\"".to_owned()),
                PanicSetting::Unwind => Some("panic = \"unwind\"".to_owned()),
            };
            let said = [
                switch("overflow-checks", settings.overflow_checks, usual.overflow_checks),
                switch("debug-assertions", settings.debug_assertions, usual.debug_assertions),
                panic,
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            (!said.is_empty()).then(|| format!("{name}: {}", said.join(", ")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_set_what_they_say() {
        let manifest = "[package]\nname = \"mine\"\n[profile.release]\noverflow-checks = true\npanic = \"abort\"\n\
                        [profile.test]\noverflow-checks = false\n[profile.dev.package.mine]\ndebug-assertions = false\n";
        let builds = builds(manifest);
        assert_eq!(
            differences(&builds),
            [
                "debug: debug-assertions = false",
                "release: overflow-checks = true, panic = \"abort\"",
                "test: overflow-checks = false",
            ]
        );
        let BuildSettings { debug_assertions, panic, .. } = builds.release;
        assert_eq!((debug_assertions, panic), (false, PanicSetting::Abort));
    }

    #[test]
    fn what_is_not_said_is_as_cargo_has_it() {
        for manifest in [
            "",
            "[profile.release]\nopt-level = 3\nlto = true\n",
            "[profile.release.package.other]\noverflow-checks = true\n",
            "[profile.release]\noverflow-checks = \"yes\"\npanic = abort\n",
        ] {
            assert_eq!(builds(manifest), Builds::default(), "{manifest}");
        }
    }

    #[test]
    fn a_profile_of_ones_own_inherits() {
        let manifest = "[profile.release]\noverflow-checks = true\n[profile.slim]\ninherits = \"release\"\npanic = \"abort\"\n\
                        [profile.a]\ninherits = \"b\"\n[profile.b]\ninherits = \"a\"\n";
        let (slim, from) = named_build(manifest, "slim").unwrap();
        assert_eq!((slim.overflow_checks, slim.panic, from), (true, PanicSetting::Abort, BuildProfile::Release));
        assert_eq!(named_build(manifest, "a"), None);
        assert_eq!(named_build(manifest, "none"), None);
        assert_eq!(named_build("", "dev"), Some((BuildSettings::DEBUG, BuildProfile::Debug)));
    }
}
