//! Decides when the worker of runs is started, told and ended. Plain state; `worker_client` carries the effects out.

/// How long the worker may take to say it is ready, in milliseconds. Generous: it may have to be downloaded.
const START_MILLIS: u32 = 60_000;

/// How long a run may take, in milliseconds, both profiles and all tests together.
const RUN_MILLIS: u32 = 60_000;

/// What is wanted done, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// End the worker.
    Terminate,
    /// Start a worker.
    Spawn,
    /// Send it the run of this number.
    Send(u32),
    /// Call [`Runs::deadline`] after so many milliseconds, in place of any earlier such wish.
    SetDeadline(u32),
    /// Forget the deadline.
    ClearDeadline,
}

/// How the newest run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// Nothing was run yet.
    #[default]
    Idle,
    /// The worker is being started.
    Starting,
    /// The worker runs it.
    Running,
    /// It came to its end.
    Done,
    /// The reader stopped it.
    Stopped,
    /// It took too long, and was stopped.
    Late,
    /// The worker stopped over it: its memory or its stack ran out, or it met a mistake of ours.
    Lost,
    /// No worker can be started.
    Unavailable,
}

/// The runs as the page knows them.
#[derive(Debug, Default)]
pub struct Runs {
    status: Status,
    newest: u32,
    /// Whether there is a worker that waits for a run, or will soon.
    waits: bool,
}

impl Status {
    /// Whether there is something to stop.
    pub fn is_busy(self) -> bool {
        matches!(self, Status::Starting | Status::Running)
    }

    /// What the release lens calls it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Idle => "idle",
            Status::Starting => "starting",
            Status::Running => "running",
            Status::Done => "done",
            Status::Stopped => "stopped",
            Status::Late => "late",
            Status::Lost => "lost",
            Status::Unavailable => "unavailable",
        }
    }
}

impl Runs {
    /// How the newest run stands.
    pub fn status(&self) -> Status {
        self.status
    }

    /// A run is wanted. One under way gives way to it, unless it is brief: then this one waits for its end.
    pub fn want(&mut self, brief: bool) -> Vec<Effect> {
        self.newest = self.newest.wrapping_add(1);
        let effects = match self.status {
            Status::Starting => vec![],
            _ if self.waits => self.send(),
            Status::Running => {
                let mut effects = vec![Effect::Terminate];
                effects.extend(self.start());
                effects
            }
            _ => self.start(),
        };
        self.waits = brief;
        effects
    }

    /// The worker said that it listens.
    pub fn ready(&mut self) -> Vec<Effect> {
        if self.status == Status::Starting { self.send() } else { vec![] }
    }

    /// The worker answered run `id`. Returns whether that is the newest.
    pub fn ran(&mut self, id: u32) -> (bool, Vec<Effect>) {
        if self.status != Status::Running || id != self.newest {
            return (false, vec![]);
        }
        self.status = Status::Done;
        self.waits = true;
        (true, vec![Effect::ClearDeadline])
    }

    /// The reader wants no more of it.
    pub fn stop(&mut self) -> Vec<Effect> {
        if self.status.is_busy() { self.end(Status::Stopped) } else { vec![] }
    }

    /// What was run is not there any more.
    pub fn forget(&mut self) -> Vec<Effect> {
        let effects = self.stop();
        self.status = Status::Idle;
        effects
    }

    /// The worker stopped with an error, or could not be loaded.
    pub fn failed(&mut self) -> Vec<Effect> {
        match self.status {
            Status::Starting => self.end(Status::Unavailable),
            Status::Running => self.end(Status::Lost),
            // What it said stands; the next run has another.
            status => self.end(status),
        }
    }

    /// The deadline passed.
    pub fn deadline(&mut self) -> Vec<Effect> {
        match self.status {
            Status::Starting => self.end(Status::Unavailable),
            Status::Running => self.end(Status::Late),
            _ => vec![],
        }
    }

    fn start(&mut self) -> Vec<Effect> {
        self.status = Status::Starting;
        vec![Effect::Spawn, Effect::SetDeadline(START_MILLIS)]
    }

    fn send(&mut self) -> Vec<Effect> {
        self.status = Status::Running;
        vec![Effect::Send(self.newest), Effect::SetDeadline(RUN_MILLIS)]
    }

    fn end(&mut self, status: Status) -> Vec<Effect> {
        self.waits = false;
        self.status = status;
        vec![Effect::ClearDeadline, Effect::Terminate]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDED: [Effect; 2] = [Effect::ClearDeadline, Effect::Terminate];

    fn running() -> Runs {
        let mut runs = Runs::default();
        assert_eq!(runs.want(false), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        assert_eq!(runs.ready(), [Effect::Send(1), Effect::SetDeadline(RUN_MILLIS)]);
        runs
    }

    #[test]
    fn a_worker_that_has_answered_is_used_again() {
        let mut runs = running();
        assert_eq!(runs.ran(1), (true, vec![Effect::ClearDeadline]));
        assert_eq!(runs.status(), Status::Done);
        assert_eq!(runs.want(false), [Effect::Send(2), Effect::SetDeadline(RUN_MILLIS)]);
    }

    #[test]
    fn what_is_brief_is_waited_for() {
        let mut runs = running();
        runs.ran(1);
        let send = |id| vec![Effect::Send(id), Effect::SetDeadline(RUN_MILLIS)];
        assert_eq!(runs.want(true), send(2));
        assert_eq!(runs.want(false), send(3), "behind it");
        assert_eq!(runs.ran(2), (false, vec![]));
        assert_eq!(runs.want(false), [Effect::Terminate, Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        let mut brief = Runs::default();
        brief.want(true);
        brief.ready();
        assert_eq!(brief.stop(), ENDED);
        assert_eq!(brief.want(true), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
    }

    #[test]
    fn a_stopped_run_ends_at_once_and_its_answer_is_not_heard() {
        let mut runs = running();
        assert_eq!(runs.stop(), ENDED);
        assert_eq!(runs.ran(1), (false, vec![]));
        assert_eq!(runs.status(), Status::Stopped);
        assert_eq!(runs.want(false), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        assert_eq!(runs.ready(), [Effect::Send(2), Effect::SetDeadline(RUN_MILLIS)]);
    }

    #[test]
    fn a_run_can_be_stopped_before_the_worker_is_ready() {
        let mut runs = Runs::default();
        runs.want(false);
        assert_eq!(runs.stop(), ENDED);
        assert_eq!(runs.ready(), []);
        assert_eq!(runs.stop(), [], "there is nothing left to stop");
    }

    #[test]
    fn a_new_run_takes_the_place_of_one_under_way() {
        let mut runs = running();
        assert_eq!(runs.want(false), [Effect::Terminate, Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
        assert_eq!(runs.want(false), [], "it is on its way");
        assert_eq!(runs.ready(), [Effect::Send(3), Effect::SetDeadline(RUN_MILLIS)]);
        assert_eq!(runs.ran(1), (false, vec![]));
    }

    #[test]
    fn a_late_run_and_a_lost_one_say_so() {
        let mut late = running();
        assert_eq!(late.deadline(), ENDED);
        assert_eq!(late.status(), Status::Late);
        let mut lost = running();
        assert_eq!(lost.failed(), ENDED);
        assert_eq!(lost.status(), Status::Lost);
    }

    #[test]
    fn a_worker_that_does_not_start_is_tried_again_when_the_reader_asks() {
        let mut runs = Runs::default();
        runs.want(false);
        assert_eq!(runs.failed(), ENDED);
        assert_eq!(runs.status(), Status::Unavailable);
        assert_eq!(runs.want(false), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
    }

    #[test]
    fn an_answer_outlives_its_worker() {
        let mut runs = running();
        runs.ran(1);
        assert_eq!(runs.failed(), ENDED);
        assert_eq!(runs.status(), Status::Done);
        assert_eq!(runs.want(false), [Effect::Spawn, Effect::SetDeadline(START_MILLIS)]);
    }

    #[test]
    fn another_text_forgets_the_run() {
        let mut runs = running();
        assert_eq!(runs.forget(), ENDED);
        assert_eq!(runs.status(), Status::Idle);
    }
}
