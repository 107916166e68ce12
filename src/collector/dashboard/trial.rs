//! A simulation that the button of a demo starts.

/// A simulation that fills the counters.
pub trait Trial: Send + Sync {
    /// Starts the simulation; does nothing if it is already running.
    fn start(&self);

    /// Returns how many visitors it simulates.
    fn visitors(&self) -> u32;

    /// Returns its progress.
    fn filling(&self) -> Filling;
}

/// The state of a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling {
    /// Not started, or done.
    Idle,
    /// This many visitors have been simulated.
    UnderWay(u32),
    /// The simulation failed, for this reason.
    Failed(String),
}
