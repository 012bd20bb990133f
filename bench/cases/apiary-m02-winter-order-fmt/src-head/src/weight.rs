//! Weights in whole grams.

use std::fmt;
use std::iter::Sum;
use std::num::ParseIntError;
use std::ops::Add;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Grams(pub u32);

impl Grams {
    pub const fn from_kilos(kilos: u32) -> Self {
        Grams(kilos * 1000)
    }

    /// What is left of it when `other` is taken away; never less than nothing.
    #[must_use]
    pub fn less(self, other: Grams) -> Grams {
        Grams(self.0.saturating_sub(other.0))
    }

    pub fn kilos(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl Add for Grams {
    type Output = Grams;

    fn add(self, other: Grams) -> Grams {
        Grams(self.0 + other.0)
    }
}

impl Sum for Grams {
    fn sum<I: Iterator<Item = Grams>>(all: I) -> Grams {
        all.fold(Grams::default(), Add::add)
    }
}

impl fmt::Display for Grams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.1} kg", self.kilos()))
    }
}

impl FromStr for Grams {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Grams(text.trim().parse()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_kilos() {
        assert_eq!(Grams(12_540).to_string(), "12.5 kg");
    }

    #[test]
    fn a_full_super_is_heavy() {
        assert_eq!(Grams::from_kilos(90), Grams(90_000));
    }

    #[test]
    fn never_below_nothing() {
        assert_eq!(Grams(300).less(Grams(500)), Grams(0));
    }

    #[test]
    fn adds_up() {
        let all = [Grams(200), Grams(300)];
        assert_eq!(all.into_iter().sum::<Grams>(), Grams(500));
    }
}
