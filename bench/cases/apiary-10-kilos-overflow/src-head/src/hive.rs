//! One hive as it was found.

use crate::weight::Grams;

/// Frames a brood box takes.
pub const MOST_FRAMES: u8 = 11;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hive {
    name: String,
    frames: u8,
    stores: Grams,
    mites: u32,
}

impl Hive {
    pub fn new(name: &str, frames: u8, stores: Grams, mites: u32) -> Self {
        Hive {
            name: name.to_string(),
            frames,
            stores,
            mites,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn frames(&self) -> u8 {
        self.frames
    }

    pub fn stores(&self) -> Grams {
        self.stores
    }

    pub fn mites(&self) -> u32 {
        self.mites
    }

    /// Whether another frame fits.
    pub fn has_room(&self) -> bool {
        self.frames < MOST_FRAMES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_box_has_no_room() {
        assert!(!Hive::new("oak", 11, Grams(0), 0).has_room());
        assert!(Hive::new("oak", 10, Grams(0), 0).has_room());
    }
}
