//! Compile times: manifests and workflows.

pub(super) mod build_script_reruns;
pub(super) mod cargo_clean_in_workflow;
pub(super) mod floating_git_dependency;
pub(super) mod full_features;
pub(super) mod slow_dev_profile;
pub(super) mod tool_from_source;
pub(super) mod uncached_workflow;
pub(super) mod wildcard_dependency;
