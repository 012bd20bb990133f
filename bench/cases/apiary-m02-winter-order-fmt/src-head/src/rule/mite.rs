//! Too many mites on the board call for a treatment.

use super::Rule;
use crate::advice::{Advice, Urgency};
use crate::hive::Hive;
use crate::season::Season;

#[derive(Debug, Clone)]
pub struct Mite {
    pub limit: u32,
}

impl Rule for Mite {
    fn name(&self) -> &'static str {
        "mite"
    }

    fn check(&self, hive: &Hive, season: Season) -> Option<Advice> {
        if hive.mites() <= self.limit {
            return None;
        }
        let text = match season {
            Season::Flow => "remove drone brood".to_string(),
            Season::Build | Season::Harvest | Season::Rest => {
                format!("treat: {} mites, {} are fine", hive.mites(), self.limit)
            }
        };
        Some(Advice::new(self.name(), Urgency::Now, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::weight::Grams;

    #[test]
    fn the_limit_itself_is_fine() {
        let hive = Hive::new("elm", 7, Grams(9_000), 10);
        assert_eq!(Mite { limit: 10 }.check(&hive, Season::Rest), None);
    }

    #[test]
    fn one_more_is_not() {
        let hive = Hive::new("elm", 7, Grams(9_000), 11);
        let said = Mite { limit: 10 }.check(&hive, Season::Rest).unwrap();
        assert_eq!(said.text, "treat: 11 mites, 10 are fine");
    }
}
