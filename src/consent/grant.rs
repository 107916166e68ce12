//! Grants: a grant is a value that proves that the visitor has consented to a purpose and has not withdrawn that
//! consent.

use core::marker::PhantomData;

use super::ledger::{ConsentState, Ledger};
use crate::policy::Purpose;

mod sealed {
    pub trait Sealed {}
}

/// A purpose as a type, so a grant for one purpose cannot be used for another.
pub trait Granted: sealed::Sealed {
    /// The purpose that this type represents.
    const PURPOSE: Purpose;
}

/// [`Purpose::Recommendations`] as a type.
#[derive(Clone, Copy, Debug)]
pub enum Recommendations {}

impl sealed::Sealed for Recommendations {}

impl Granted for Recommendations {
    const PURPOSE: Purpose = Purpose::Recommendations;
}

/// [`Purpose::Measurement`] as a type.
#[derive(Clone, Copy, Debug)]
pub enum Measurement {}

impl sealed::Sealed for Measurement {}

impl Granted for Measurement {
    const PURPOSE: Purpose = Purpose::Measurement;
}

/// Permission to act for the purpose `P`. It is valid until the ledger changes.
#[derive(Debug)]
pub struct Grant<'l, P: Granted> {
    ledger: PhantomData<(&'l Ledger, P)>,
}

impl<P: Granted> Clone for Grant<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P: Granted> Copy for Grant<'_, P> {}

impl Ledger {
    /// Returns a grant if consent to the purpose is currently given.
    #[must_use]
    pub fn grant<P: Granted>(&self) -> Option<Grant<'_, P>> {
        (self.state(&P::PURPOSE) == ConsentState::Given).then_some(Grant { ledger: PhantomData })
    }
}
