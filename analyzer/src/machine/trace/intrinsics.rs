//! Follows values through the machine's own functions, which read and write memory by pointers.

use super::follow::address;
use super::mark::Use;
use super::{Address, Pending, Spot, Trace};
use crate::machine::Machine;
use crate::machine::bits::index;
use crate::machine::code::{Site, SiteCallee};
use crate::machine::intrinsic::{self, Call, text_len};
use crate::types::Ty;

/// What a call gives and is given, as bytes of the stack.
struct Passed {
    result: (Address, u64),
    params: Vec<(Address, u64)>,
}

impl Trace {
    /// Follows a call of the machine's own.
    pub(super) fn intrinsic(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, shift: u16, site: usize) {
        let Some(site) = spot.code.sites.get(site) else { return };
        let SiteCallee::Intrinsic((name, _)) = site.callee else { return };
        let base = spot.base.saturating_add(usize::from(shift) * 16);
        let call = Call { base, site };
        let Some(passed) = passed(m, &call) else { return };
        let (result, size) = passed.result;
        match *name {
            "std::intrinsics::fill" => self.filled(m, &call),
            "std::intrinsics::write_bytes" => self.bytes_written(m, &call, &passed),
            "std::intrinsics::alloc" => self.allocated(m, spot, &passed, 0),
            "std::intrinsics::realloc" => {
                self.allocated(m, spot, &passed, 3);
                self.moved(m, &call);
            }
            "std::intrinsics::dealloc" => {
                if let Ok(pointer) = m.arg_pointer(&call, 0) {
                    self.free(m, pointer);
                }
            }
            "std::intrinsics::write_stdout" | "std::intrinsics::write_stderr" => {
                self.output(m, spot, &call, Use::Printed);
            }
            "std::intrinsics::panic_str" | "std::intrinsics::panic_made" => self.output(m, spot, &call, Use::Panicked),
            "std::intrinsics::exit" | "std::process::exit" => self.passed_on(m, spot, &passed, Use::Exited),
            "std::intrinsics::int_to_text" => self.written(m, &call, &passed, 2, 128),
            "std::intrinsics::float_to_text" => {
                let room = m.arg_wide(&call, 4).map_or(0, |(_, room)| room);
                self.written(m, &call, &passed, 4, room);
            }
            "std::intrinsics::read_stdin" | "std::intrinsics::peek_stdin" => {
                if let Ok((to, len)) = m.arg_wide(&call, 0)
                    && let Some(to) = address(m, to, len)
                {
                    self.taint.clear(to, len);
                }
            }
            intrinsic::TO_TEXT => self.as_text(m, &call),
            "std::intrinsics::compare_bytes" => self.compared(m, &call, result, size),
            _ => {
                let depends = passed.params.iter().any(|(at, size)| self.taint.any(*at, *size));
                self.gives_all(result, size, depends);
            }
        }
    }

    /// All of the result depends on a wrapped value, or nothing does.
    fn gives_all(&mut self, result: Address, size: u64, depends: bool) {
        self.taint.clear(result, size);
        if depends {
            self.taint.set(result, size);
        }
    }

    fn filled(&mut self, m: &mut Machine<'_>, call: &Call<'_>) {
        let Some((to, from, size)) = ends(m, call) else { return };
        let Some(unit) = element(m, call) else { return };
        if let (Some(from), Some(to)) = (address(m, from, unit), address(m, to, size)) {
            self.taint.copy(from, to, unit.min(size));
            self.taint.repeat(to, size, unit);
        }
    }

    fn bytes_written(&mut self, m: &mut Machine<'_>, call: &Call<'_>, passed: &Passed) {
        let Some((to, _, size)) = ends(m, call) else { return };
        let depends = passed.params.get(1).is_some_and(|(at, _)| self.taint.any(*at, 1));
        if let Some(to) = address(m, to, size) {
            self.gives_all(to, size, depends);
        }
    }

    /// Memory is asked for: its address depends on nothing.
    fn allocated(&mut self, m: &Machine<'_>, spot: &Spot<'_>, passed: &Passed, param: usize) {
        if let Some(&size) = passed.params.get(param) {
            let asked = Passed { result: passed.result, params: vec![size] };
            self.passed_on(m, spot, &asked, Use::Allocated);
        }
        let (result, size) = passed.result;
        self.taint.clear(result, size);
    }

    fn moved(&mut self, m: &Machine<'_>, call: &Call<'_>) {
        let (Ok(from), Ok(old), Ok(new)) = (m.arg_pointer(call, 0), m.arg_usize(call, 1), m.arg_usize(call, 3)) else {
            return;
        };
        let size = old.min(new);
        let Some(at) = address(m, from, size) else { return };
        let bytes = self.taint.within(at, size);
        self.free(m, from);
        self.pending = Some(Pending::Moved { pointer: call.base, size, bytes });
    }

    /// Text goes out.
    fn output(&mut self, m: &Machine<'_>, spot: &Spot<'_>, call: &Call<'_>, used: Use) {
        let Ok((from, len)) = m.arg_wide(call, 0) else { return };
        let Some(at) = address(m, from, len).filter(|at| self.taint.any(*at, len)) else { return };
        let bytes = self.taint.within(at, len);
        let first = bytes.iter().min().copied().unwrap_or(0);
        let Some(site) = self.site(m, spot) else { return };
        if let Some(mark) = self.mark(m, site, used) {
            mark.printed = mark.printed.saturating_add(index(first));
        }
    }

    /// A value leaves the program's own arithmetic.
    fn passed_on(&mut self, m: &Machine<'_>, spot: &Spot<'_>, passed: &Passed, used: Use) {
        if passed.params.iter().any(|(at, size)| self.taint.any(*at, *size))
            && let Some(site) = self.site(m, spot)
        {
            self.mark(m, site, used);
        }
    }

    /// A number becomes text, as many characters as it takes.
    fn written(&mut self, m: &Machine<'_>, call: &Call<'_>, passed: &Passed, to: usize, room: u64) {
        let depends = passed.params.first().is_some_and(|(at, size)| self.taint.any(*at, *size));
        let (result, size) = passed.result;
        self.gives_all(result, size, depends);
        if let Some(to) = m.arg_pointer(call, to).ok().and_then(|to| address(m, to, room)) {
            self.gives_all(to, room, depends);
        }
    }

    /// A value becomes text in memory of its own: its size does not depend on it, as far as this is told.
    fn as_text(&mut self, m: &mut Machine<'_>, call: &Call<'_>) {
        let all = size(m, call.site.result).unwrap_or(0);
        self.taint.clear(Address::stack(call.base), all);
        let Ok(len) = text_len(m, call) else { return };
        let Some(&ty) = call.site.args.last() else { return };
        let size = size(m, ty).unwrap_or(0);
        let at = m.arg_pointer(call, 0).ok().and_then(|value| address(m, value, size.max(1)));
        if at.is_some_and(|at| self.taint.any(at, size.max(1))) {
            self.pending = Some(Pending::Moved { pointer: call.base, size: len, bytes: (0..len).collect() });
        }
    }

    fn compared(&mut self, m: &Machine<'_>, call: &Call<'_>, result: Address, size: u64) {
        let len = m.arg_usize(call, 2).unwrap_or(0);
        let depends = (0..2).any(|param| {
            let at = m.arg_pointer(call, param).ok().and_then(|pointer| address(m, pointer, len));
            at.is_some_and(|at| self.taint.any(at, len))
        });
        self.gives_all(result, size, depends);
    }
}

/// The first two arguments, pointers, and how many bytes the third one is for.
fn ends(m: &mut Machine<'_>, call: &Call<'_>) -> Option<(u64, u64, u64)> {
    let (a, b) = (m.arg_pointer(call, 0).ok()?, m.arg_pointer(call, 1).ok()?);
    let count = m.arg_usize(call, 2).ok()?;
    Some((a, b, element(m, call)?.checked_mul(count)?))
}

fn element(m: &mut Machine<'_>, call: &Call<'_>) -> Option<u64> {
    let ty = *call.site.args.first()?;
    size(m, ty)
}

fn size(m: &mut Machine<'_>, ty: Ty) -> Option<u64> {
    m.layout(ty).ok().map(|layout| layout.size)
}

fn passed(m: &mut Machine<'_>, call: &Call<'_>) -> Option<Passed> {
    let Site { params, result, .. } = call.site;
    let at = |offset: u32| Address::stack(call.base.saturating_add(crate::source::to_usize(offset)));
    let result = (at(0), size(m, *result)?);
    let params = params.iter().map(|(offset, ty)| Some((at(*offset), size(m, *ty)?))).collect::<Option<_>>()?;
    Some(Passed { result, params })
}
