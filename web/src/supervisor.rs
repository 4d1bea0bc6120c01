//! Decides what the worker is told and when it is replaced. Plain state; `worker_client` carries the effects out.

/// Numbers requests, upwards.
pub type RequestId = u32;

/// How long a worker may take to say it is ready, in milliseconds. Generous: it downloads the engine first.
const START_MILLIS: u32 = 60_000;

/// How long a worker may take over a small text, in milliseconds.
const ANSWER_MILLIS: u32 = 5_000;

/// How many starts in a row may fail before the page stops trying by itself.
const MAX_FAILED_STARTS: u8 = 2;

/// What the supervisor wants done, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// End the worker, if there is one.
    Terminate,
    /// Start a worker.
    Spawn,
    /// Send the newest texts under this number.
    Send(RequestId),
    /// Call [`Supervisor::deadline`] after so many milliseconds, in place of any earlier such wish.
    SetDeadline(u32),
    /// Forget the deadline.
    ClearDeadline,
    /// Tell the reader that the worker ended and was replaced.
    Lost(Cause),
    /// Tell the reader that no worker can be started.
    Unavailable,
}

/// Why a worker was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// It stopped before it was ready; its request still stands.
    Start,
    /// It stopped with an error: its stack or its memory ran out, or it met a mistake of ours.
    Trap,
    /// It did not answer in time.
    Deadline,
    /// It had answered, and then stopped or took too long over the types.
    Types,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Off,
    Starting,
    Idle,
    Busy(RequestId),
    /// The answer came, the types will.
    Typing(RequestId),
    Unavailable,
}

/// The worker's state as the page knows it.
#[derive(Debug)]
pub struct Supervisor {
    phase: Phase,
    /// The newest request that was neither sent nor replaced.
    wanted: Option<RequestId>,
    /// The request whose answer the page shows.
    shown: Option<RequestId>,
    failed_starts: u8,
    extra_millis: u32,
}

impl Default for Supervisor {
    fn default() -> Supervisor {
        Supervisor { phase: Phase::Off, wanted: None, shown: None, failed_starts: 0, extra_millis: 0 }
    }
}

impl Supervisor {
    /// Whether a request is running or about to.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Busy(_)) || self.wanted.is_some()
    }

    /// The request whose answer the page shows.
    pub fn shown(&self) -> Option<RequestId> {
        self.shown
    }

    /// The page shows no answer any more.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// The reader wants request `id` answered, over `bytes` of text. It replaces requests not yet sent.
    pub fn want(&mut self, id: RequestId, bytes: usize) -> Vec<Effect> {
        self.wanted = Some(id);
        // A slow phone analyses 100 bytes in a millisecond.
        self.extra_millis = u32::try_from(bytes / 100).unwrap_or(u32::MAX);
        match self.phase {
            Phase::Off => self.start(),
            Phase::Idle | Phase::Typing(_) => self.send(),
            Phase::Starting | Phase::Busy(_) | Phase::Unavailable => vec![],
        }
    }

    /// The reader asks for another try after [`Effect::Unavailable`].
    pub fn retry(&mut self) -> Vec<Effect> {
        self.failed_starts = 0;
        self.start()
    }

    /// The worker said that it listens.
    pub fn ready(&mut self) -> Vec<Effect> {
        self.failed_starts = 0;
        self.phase = Phase::Idle;
        self.send()
    }

    /// The worker answered request `id`. Returns whether the answer is the newest wanted.
    pub fn answered(&mut self, id: RequestId) -> (bool, Vec<Effect>) {
        if self.phase != Phase::Busy(id) {
            return (false, vec![]);
        }
        if self.wanted.is_some() {
            return (false, self.send());
        }
        self.phase = Phase::Typing(id);
        self.shown = Some(id);
        (true, vec![self.set_deadline()])
    }

    /// The worker sent the types of request `id`. Returns whether they belong to the answer that the page shows.
    pub fn typed(&mut self, id: RequestId) -> (bool, Vec<Effect>) {
        let awaited = self.phase == Phase::Typing(id);
        if awaited {
            self.phase = Phase::Idle;
        }
        (self.shown == Some(id), if awaited { vec![Effect::ClearDeadline] } else { vec![] })
    }

    /// The worker stopped with an error, or could not be loaded.
    pub fn failed(&mut self) -> Vec<Effect> {
        self.replace(Cause::Trap)
    }

    /// The deadline passed.
    pub fn deadline(&mut self) -> Vec<Effect> {
        self.replace(Cause::Deadline)
    }

    /// Replaces the worker. The request it failed at is not sent again; a newer one is.
    fn replace(&mut self, cause: Cause) -> Vec<Effect> {
        let mut effects = vec![Effect::ClearDeadline, Effect::Terminate];
        match self.phase {
            Phase::Busy(_) => effects.push(Effect::Lost(cause)),
            Phase::Typing(_) => effects.push(Effect::Lost(Cause::Types)),
            Phase::Starting | Phase::Idle => self.failed_starts = self.failed_starts.saturating_add(1),
            Phase::Off | Phase::Unavailable => return vec![],
        }
        if self.failed_starts >= MAX_FAILED_STARTS {
            self.phase = Phase::Unavailable;
            effects.push(Effect::Unavailable);
            return effects;
        }
        if self.failed_starts > 0 {
            effects.push(Effect::Lost(Cause::Start));
        }
        effects.extend(self.start());
        effects
    }

    fn start(&mut self) -> Vec<Effect> {
        self.phase = Phase::Starting;
        vec![Effect::Spawn, Effect::SetDeadline(START_MILLIS)]
    }

    fn send(&mut self) -> Vec<Effect> {
        let Some(id) = self.wanted.take() else { return vec![Effect::ClearDeadline] };
        self.phase = Phase::Busy(id);
        vec![Effect::Send(id), self.set_deadline()]
    }

    fn set_deadline(&self) -> Effect {
        Effect::SetDeadline(ANSWER_MILLIS.saturating_add(self.extra_millis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn running() -> Supervisor {
        let mut supervisor = Supervisor::default();
        assert_eq!(supervisor.want(1, 0), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        assert_eq!(supervisor.ready(), [Effect::Send(1), Effect::SetDeadline(ANSWER_MILLIS)]);
        supervisor
    }

    #[test]
    fn nothing_is_sent_before_ready() {
        let mut supervisor = Supervisor::default();
        supervisor.want(1, 0);
        assert_eq!(supervisor.want(2, 0), []);
        assert_eq!(supervisor.ready(), [Effect::Send(2), Effect::SetDeadline(ANSWER_MILLIS)]);
    }

    #[test]
    fn the_newest_answer_counts() {
        let mut supervisor = running();
        assert_eq!(supervisor.answered(1), (true, vec![Effect::SetDeadline(ANSWER_MILLIS)]));
        assert!(!supervisor.is_busy());
    }

    #[test]
    fn types_follow_the_answer_that_is_shown() {
        let mut supervisor = running();
        supervisor.answered(1);
        assert_eq!(supervisor.typed(1), (true, vec![Effect::ClearDeadline]));
        supervisor.want(2, 0);
        assert_eq!(supervisor.typed(1), (true, vec![]), "the old answer is still shown");
        supervisor.answered(2);
        assert_eq!(supervisor.typed(1), (false, vec![]));
    }

    #[test]
    fn a_request_does_not_wait_for_types() {
        let mut supervisor = running();
        supervisor.answered(1);
        assert_eq!(supervisor.want(2, 0), [Effect::Send(2), Effect::SetDeadline(ANSWER_MILLIS)]);
    }

    #[test]
    fn a_worker_lost_over_types_leaves_its_answer() {
        let mut supervisor = running();
        supervisor.answered(1);
        assert!(supervisor.deadline().contains(&Effect::Lost(Cause::Types)));
        assert_eq!(supervisor.ready(), [Effect::ClearDeadline]);
    }

    #[test]
    fn requests_while_busy_become_one() {
        let mut supervisor = running();
        assert_eq!(supervisor.want(2, 0), []);
        assert_eq!(supervisor.want(3, 0), []);
        let (newest, effects) = supervisor.answered(1);
        assert!(!newest);
        assert_eq!(effects, [Effect::Send(3), Effect::SetDeadline(ANSWER_MILLIS)]);
    }

    #[test]
    fn an_answer_nobody_waits_for_is_dropped() {
        let mut supervisor = running();
        assert_eq!(supervisor.answered(9), (false, vec![]));
        assert!(supervisor.is_busy());
    }

    #[test]
    fn a_late_worker_is_replaced_and_its_request_is_not_repeated() {
        let mut supervisor = running();
        assert_eq!(
            supervisor.deadline(),
            [
                Effect::ClearDeadline,
                Effect::Terminate,
                Effect::Lost(Cause::Deadline),
                Effect::Spawn,
                Effect::SetDeadline(START_MILLIS)
            ]
        );
        assert_eq!(supervisor.ready(), [Effect::ClearDeadline]);
    }

    #[test]
    fn after_a_trap_newer_text_is_analysed() {
        let mut supervisor = running();
        supervisor.want(2, 0);
        assert!(supervisor.failed().contains(&Effect::Lost(Cause::Trap)));
        assert_eq!(supervisor.ready(), [Effect::Send(2), Effect::SetDeadline(ANSWER_MILLIS)]);
    }

    #[test]
    fn starts_that_fail_end_until_the_reader_asks() {
        let mut supervisor = Supervisor::default();
        supervisor.want(1, 0);
        let effects = supervisor.failed();
        assert!(effects.contains(&Effect::Spawn) && effects.contains(&Effect::Lost(Cause::Start)));
        assert!(supervisor.failed().contains(&Effect::Unavailable));
        assert_eq!(supervisor.want(2, 0), []);
        assert_eq!(supervisor.retry(), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        assert_eq!(supervisor.ready(), [Effect::Send(2), Effect::SetDeadline(ANSWER_MILLIS)]);
    }

    #[test]
    fn long_texts_get_more_time() {
        let mut supervisor = running();
        supervisor.answered(1);
        supervisor.typed(1);
        assert_eq!(supervisor.want(2, 1_000_000), [Effect::Send(2), Effect::SetDeadline(15_000)]);
    }
}
