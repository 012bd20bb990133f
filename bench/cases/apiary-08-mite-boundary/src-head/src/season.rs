//! The beekeeper's year.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    Build,
    Flow,
    Harvest,
    Rest,
}

impl Season {
    /// The season a month belongs to.
    ///
    /// ```
    /// use apiary::season::Season;
    ///
    /// assert_eq!(Season::of_month(5), Some(Season::Flow));
    /// assert_eq!(Season::of_month(13), None);
    /// ```
    pub fn of_month(month: u8) -> Option<Season> {
        match month {
            3 | 4 => Some(Season::Build),
            5 | 6 => Some(Season::Flow),
            7..=9 => Some(Season::Harvest),
            1 | 2 | 10..=12 => Some(Season::Rest),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Season::Build => "build-up",
            Season::Flow => "nectar flow",
            Season::Harvest => "harvest",
            Season::Rest => "winter rest",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn september_is_harvest() {
        assert_eq!(Season::of_month(9), Some(Season::Harvest));
    }

    #[test]
    fn the_year_has_twelve_months() {
        assert_eq!((1..=14).filter_map(Season::of_month).count(), 12);
    }
}
