//! Compile times: manifests and workflows.
