//! A rule looks at one hive in one season and may have something to say.

mod feed;
mod mite;
mod swarm;

use std::cmp::Reverse;

use crate::advice::Advice;
use crate::hive::Hive;
use crate::season::Season;

pub use feed::Feed;
pub use mite::Mite;
pub use swarm::Swarm;

pub trait Rule {
    fn name(&self) -> &'static str;
    fn check(&self, hive: &Hive, season: Season) -> Option<Advice>;
}

/// The rules every yard follows.
pub fn standard() -> Vec<Box<dyn Rule>> {
    vec![
        Box::new(Feed::default()),
        Box::new(Mite { limit: 10 }),
        Box::new(Swarm),
    ]
}

/// Everything the rules say of one hive, the most urgent first.
pub fn consult(rules: &[Box<dyn Rule>], hive: &Hive, season: Season) -> Vec<Advice> {
    let mut said: Vec<Advice> = rules
        .iter()
        .filter_map(|rule| rule.check(hive, season))
        .collect();
    said.sort_by_key(|advice| Reverse(advice.urgency));
    said
}
