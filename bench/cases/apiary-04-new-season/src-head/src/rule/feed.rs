//! A hive that has too little to live on is fed.

use super::Rule;
use crate::advice::{Advice, Urgency};
use crate::hive::Hive;
use crate::season::Season;
use crate::weight::Grams;

#[derive(Debug, Clone)]
pub struct Feed {
    pub winter: Grams,
    pub summer: Grams,
}

impl Default for Feed {
    fn default() -> Self {
        Feed {
            winter: Grams::from_kilos(15),
            summer: Grams::from_kilos(4),
        }
    }
}

impl Feed {
    fn needed(&self, season: Season) -> Grams {
        match season {
            Season::Harvest | Season::Rest => self.winter,
            Season::Build | Season::Flow => self.summer,
        }
    }
}

impl Rule for Feed {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn check(&self, hive: &Hive, season: Season) -> Option<Advice> {
        let needed = self.needed(season);
        let lacks = needed.less(hive.stores());
        if lacks == Grams::default() {
            return None;
        }
        let text = format!("feed {lacks} before long");
        Some(Advice::new(self.name(), Urgency::Soon, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_hive_is_fed_in_autumn() {
        let hive = Hive::new("elm", 7, Grams(12_000), 0);
        let said = Feed::default().check(&hive, Season::Harvest).unwrap();
        assert_eq!(said.text, "feed 3.0 kg before long");
    }

    #[test]
    fn summer_needs_little() {
        let hive = Hive::new("elm", 7, Grams(4_000), 0);
        assert_eq!(Feed::default().check(&hive, Season::Flow), None);
    }
}
