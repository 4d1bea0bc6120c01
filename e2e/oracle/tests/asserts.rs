//! What a failed `assert!` says is rustc's message, for conditions of every form and for some of generated programs.

use friction_oracle::asserts;

#[test]
fn assertions_say_what_rustc_has_them_say() {
    let mut conditions = asserts::written();
    conditions.extend(asserts::generated(400));
    let folder = std::env::temp_dir().join(format!("friction-asserts-{}", std::process::id()));
    let messages = asserts::messages(&conditions, &folder).unwrap();
    let _ = std::fs::remove_dir_all(&folder);
    let agreement = asserts::compare(&conditions, &messages);
    assert!(agreement.is_good(), "{}{}", agreement.text(), agreement.rows);
    assert!(agreement.compared() > 400, "{}", agreement.text());
    assert!(agreement.unknown() < agreement.compared() / 20, "{}{}", agreement.text(), agreement.rows);
}
