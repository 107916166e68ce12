//! The demo shop: its pages, catalogue, basket and product pictures. No code outside this folder depends on the demo,
//! except [`serve`](super), which serves it over HTTP.

mod album;
mod basket;
mod catalogue;
mod drawings;
mod search;
mod shop;

pub(super) use shop::router;
