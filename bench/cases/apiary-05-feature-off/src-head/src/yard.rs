//! All hives that stand together.

use crate::hive::Hive;
use crate::weight::Grams;

#[derive(Debug, Default)]
pub struct Yard {
    hives: Vec<Hive>,
}

impl Yard {
    pub fn new(hives: Vec<Hive>) -> Self {
        Yard { hives }
    }

    pub fn hives(&self) -> &[Hive] {
        &self.hives
    }

    pub fn total(&self) -> Grams {
        self.hives.iter().map(Hive::stores).sum()
    }

    /// The heaviest first, by name where two weigh the same.
    pub fn by_stores(&self) -> Vec<&Hive> {
        let mut all: Vec<&Hive> = self.hives.iter().collect();
        all.sort_by(|a, b| {
            b.stores()
                .cmp(&a.stores())
                .then_with(|| a.name().cmp(b.name()))
        });
        all
    }

    pub fn find(&self, name: &str) -> Option<&Hive> {
        self.hives.iter().find(|one| one.name() == name)
    }

    /// What each hive can give when it keeps `keep` for itself.
    pub fn surplus(&self, keep: Grams) -> Vec<(&str, Grams)> {
        self.hives
            .iter()
            .map(|hive| (hive.name(), hive.stores().less(keep)))
            .filter(|(_, grams)| *grams > Grams(0))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yard() -> Yard {
        Yard::new(vec![
            Hive::new("ash", 6, Grams(9_000), 0),
            Hive::new("oak", 9, Grams(21_000), 2),
            Hive::new("elm", 7, Grams(9_000), 4),
        ])
    }

    #[test]
    fn heaviest_first() {
        let yard = yard();
        let names: Vec<&str> = yard.by_stores().iter().map(|hive| hive.name()).collect();
        assert_eq!(names, ["oak", "ash", "elm"]);
    }

    #[test]
    fn totals() {
        assert_eq!(yard().total(), Grams(39_000));
    }

    #[test]
    fn only_the_rich_give() {
        assert_eq!(
            yard().surplus(Grams::from_kilos(15)),
            [("oak", Grams(6_000))]
        );
    }
}
