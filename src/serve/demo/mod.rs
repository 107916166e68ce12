//! The demo shop itself: its pages, its catalogue, its basket and its product pictures. Nothing outside this folder knows
//! that there is a demo, except [`serve`](super), which puts it on a socket.

mod album;
mod basket;
mod catalogue;
mod drawings;
mod search;
mod shop;

pub(super) use shop::router;
