//! The one table of rules.

use super::{Rule, r#async, build, cost, ffi, inference, ownership, release, sharing};

/// Every rule, grouped by area in the order of the essay.
pub fn rules() -> &'static [&'static Rule] {
    RULES
}

/// The rule called `area/rule-name`.
pub fn find_rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The table: one line a rule.
static RULES: &[&Rule] = &[
    // ownership
    &ownership::borrowed_container_param::BORROWED_CONTAINER_PARAM,
    &ownership::clone_of_last_use::CLONE_OF_LAST_USE,
    &ownership::clone_only_borrowed::CLONE_ONLY_BORROWED,
    &ownership::clone_to_iterate::CLONE_TO_ITERATE,
    &ownership::owned_lookup_key::OWNED_LOOKUP_KEY,
    &ownership::owned_param_only_borrowed::OWNED_PARAM_ONLY_BORROWED,
    // async
    &r#async::sequential_awaits::SEQUENTIAL_AWAITS,
    &r#async::await_in_loop::AWAIT_IN_LOOP,
    &r#async::blocking_call::BLOCKING_CALL,
    &r#async::guard_across_await::GUARD_ACROSS_AWAIT,
    &r#async::unused_future::UNUSED_FUTURE,
    &r#async::block_on_in_async::BLOCK_ON_IN_ASYNC,
    &r#async::spawn_then_await::SPAWN_THEN_AWAIT,
    &r#async::async_without_await::ASYNC_WITHOUT_AWAIT,
    // inference
    &inference::cast_to_infer::CAST_TO_INFER,
    &inference::unanchored_collect::UNANCHORED_COLLECT,
    &inference::unanchored_default::UNANCHORED_DEFAULT,
    &inference::unanchored_into::UNANCHORED_INTO,
    &inference::unanchored_parse::UNANCHORED_PARSE,
    &inference::unanchored_sum::UNANCHORED_SUM,
    &inference::ambiguous_type::AMBIGUOUS_TYPE,
    &inference::inferred_from_a_distance::INFERRED_FROM_A_DISTANCE,
    &inference::single_impl::SINGLE_IMPL,
    &inference::used_before_known::USED_BEFORE_KNOWN,
    // ffi
    &ffi::undocumented_unsafe::UNDOCUMENTED_UNSAFE,
    &ffi::missing_safety_doc::MISSING_SAFETY_DOC,
    &ffi::dangling_cstring::DANGLING_CSTRING,
    &ffi::extern_type_without_repr_c::EXTERN_TYPE_WITHOUT_REPR_C,
    &ffi::panic_in_extern_fn::PANIC_IN_EXTERN_FN,
    &ffi::static_mut_reference::STATIC_MUT_REFERENCE,
    &ffi::null_unchecked_param::NULL_UNCHECKED_PARAM,
    &ffi::transmute_for_conversion::TRANSMUTE_FOR_CONVERSION,
    &ffi::transmute_to_enum::TRANSMUTE_TO_ENUM,
    &ffi::transmute_to_static::TRANSMUTE_TO_STATIC,
    // cost
    &cost::allocation_in_loop::ALLOCATION_IN_LOOP,
    &cost::boxed_collection::BOXED_COLLECTION,
    &cost::boxed_trait_vec::BOXED_TRAIT_VEC,
    &cost::buffer_in_loop::BUFFER_IN_LOOP,
    &cost::collect_then_iterate::COLLECT_THEN_ITERATE,
    &cost::format_then_push::FORMAT_THEN_PUSH,
    &cost::push_without_capacity::PUSH_WITHOUT_CAPACITY,
    &cost::regex_in_loop::REGEX_IN_LOOP,
    &cost::to_string_for_borrow::TO_STRING_FOR_BORROW,
    &cost::unbuffered_io::UNBUFFERED_IO,
    // release
    &release::side_effect_in_debug_assert::SIDE_EFFECT_IN_DEBUG_ASSERT,
    &release::cfg_debug_assertions::CFG_DEBUG_ASSERTIONS,
    &release::widened_too_late::WIDENED_TOO_LATE,
    &release::narrowing_cast_arithmetic::NARROWING_CAST_ARITHMETIC,
    &release::overflowing_accumulator::OVERFLOWING_ACCUMULATOR,
    &release::unguarded_len_subtraction::UNGUARDED_LEN_SUBTRACTION,
    &release::tests_debug_only::TESTS_DEBUG_ONLY,
    // build
    &build::full_features::FULL_FEATURES,
    &build::wildcard_dependency::WILDCARD_DEPENDENCY,
    &build::floating_git_dependency::FLOATING_GIT_DEPENDENCY,
    &build::slow_dev_profile::SLOW_DEV_PROFILE,
    &build::build_script_reruns::BUILD_SCRIPT_RERUNS,
    &build::uncached_workflow::UNCACHED_WORKFLOW,
    &build::tool_from_source::TOOL_FROM_SOURCE,
    &build::cargo_clean_in_workflow::CARGO_CLEAN_IN_WORKFLOW,
    // sharing
    &sharing::arc_clone_in_loop::ARC_CLONE_IN_LOOP,
    &sharing::atomic_load_then_store::ATOMIC_LOAD_THEN_STORE,
    &sharing::channel_shaped_mutex::CHANNEL_SHAPED_MUTEX,
    &sharing::double_lock::DOUBLE_LOCK,
    &sharing::guard_dropped_at_once::GUARD_DROPPED_AT_ONCE,
    &sharing::guard_in_scrutinee::GUARD_IN_SCRUTINEE,
    &sharing::half_shared::HALF_SHARED,
    &sharing::mutex_of_atomic::MUTEX_OF_ATOMIC,
    &sharing::rc_refcell_graph::RC_REFCELL_GRAPH,
];
