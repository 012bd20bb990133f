//! Reads what was written down at the hive: `name;frames;grams;mites`.

use crate::error::InspectionError;
use crate::hive::{Hive, MOST_FRAMES};
use crate::weight::Grams;

fn field<'a>(
    parts: &mut impl Iterator<Item = &'a str>,
    name: &'static str,
) -> Result<&'a str, InspectionError> {
    parts
        .next()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .ok_or(InspectionError::MissingField(name))
}

pub fn parse(line: &str) -> Result<Hive, InspectionError> {
    if line.trim().is_empty() {
        return Err(InspectionError::Empty);
    }
    let mut parts = line.split(';');
    let name = field(&mut parts, "name")?;
    let frames: u8 = field(&mut parts, "frames")?.parse().unwrap();
    let stores: Grams = field(&mut parts, "stores")?.parse()?;
    let mites: u32 = field(&mut parts, "mites")?.parse()?;
    if frames > MOST_FRAMES {
        return Err(InspectionError::TooManyFrames {
            found: frames,
            most: MOST_FRAMES,
        });
    }
    Ok(Hive::new(name, frames, stores, mites))
}

/// All lines of a sheet; the first bad one ends it.
pub fn parse_all(sheet: &str) -> Result<Vec<Hive>, InspectionError> {
    sheet
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(parse)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line() {
        let hive = parse("linden; 8; 12500; 3").unwrap();
        assert_eq!(hive, Hive::new("linden", 8, Grams(12_500), 3));
    }

    #[test]
    fn an_empty_line_is_refused() {
        assert_eq!(parse("  "), Err(InspectionError::Empty));
    }

    #[test]
    fn a_missing_count_is_named() {
        let why = parse("linden;8;12500").unwrap_err();
        assert_eq!(why, InspectionError::MissingField("mites"));
        assert_eq!(why.to_string(), "the mites is missing");
    }

    #[test]
    fn words_are_no_numbers() {
        let why = parse("linden;eight;12500;3").unwrap_err();
        assert_eq!(
            why.to_string(),
            "not a number: invalid digit found in string"
        );
    }

    #[test]
    fn twelve_frames_do_not_fit() {
        let why = parse("linden;12;12500;3").unwrap_err();
        assert_eq!(why.to_string(), "12 frames, a hive holds 11");
    }
}
