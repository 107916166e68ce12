//! What simulated visitors do. Every number here is an assumption, chosen to be plausible and to give the dashboard
//! something to show; none was measured, and nothing that a simulation shows says anything about real visitors.

/// How visitors answer, come back, click and buy. Shares are in 0..=1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Behaviour {
    /// Visitors who say yes to recommendations.
    pub recommendations: f64,
    /// Of those, visitors who say yes to measurement too.
    pub measurement: f64,
    /// Mean days until a visitor comes back (chosen: twice or three times a month and visitor).
    pub days_between_visits: f64,
    /// Products looked at in a visit, at most; the first ones of the real session.
    pub looks: usize,
    /// How often a product that the visitor would look at next anyway is clicked on the shelf, when it is there.
    pub click: f64,
    /// How often a product that was looked at goes into the basket.
    pub cart: f64,
    /// The same for one that a personal list showed and the visitor clicked: the effect that "uplift" is to find.
    pub cart_by_personal_list: f64,
    /// How often a visit with something in the basket ends with buying it.
    pub purchase: f64,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            recommendations: 0.6,
            measurement: 0.5,
            days_between_visits: 9.0,
            looks: 8,
            click: 0.7,
            cart: 0.03,
            cart_by_personal_list: 0.25,
            purchase: 0.4,
        }
    }
}
