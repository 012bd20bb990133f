//! A crowded hive in the nectar flow is about to swarm.

use super::Rule;
use crate::advice::{Advice, Urgency};
use crate::hive::Hive;
use crate::season::Season;

#[derive(Debug, Clone, Copy)]
pub struct Swarm;

impl Rule for Swarm {
    fn name(&self) -> &'static str {
        "swarm"
    }

    fn check(&self, hive: &Hive, season: Season) -> Option<Advice> {
        let crowded = !hive.has_room();
        (crowded && season == Season::Flow).then(|| {
            let text = format!("split {}", hive.name());
            Advice::new(self.name(), Urgency::Now, text)
        })
    }
}
