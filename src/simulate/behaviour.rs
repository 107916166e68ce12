//! The behaviour of simulated visitors. Every number here is an assumption, chosen to be plausible and to give the
//! dashboard something to show. None of them was measured, and no result of a simulation says anything about real
//! visitors.

/// How often visitors consent, return, click and buy. Shares are in 0..=1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Behaviour {
    /// The share of visitors who accept recommendations.
    pub recommendations: f64,
    /// The share of these visitors who also accept measurement.
    pub measurement: f64,
    /// Mean number of days until a visitor returns (chosen: two or three visits per visitor per month).
    pub days_between_visits: f64,
    /// The maximum number of products viewed in a visit: the first ones of the real session.
    pub looks: usize,
    /// How often a visitor clicks the next product if it is on the shelf.
    pub click: f64,
    /// How often a viewed product goes into the basket.
    pub cart: f64,
    /// How often a product goes into the basket if the visitor clicked it in a personal list. The difference is the
    /// effect that the metric "uplift" should find.
    pub cart_by_personal_list: f64,
    /// How often a visit with products in the basket ends in a purchase.
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
