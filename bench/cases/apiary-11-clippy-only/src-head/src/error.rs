//! What can be wrong with an inspection.

use std::fmt;
use std::num::ParseIntError;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InspectionError {
    Empty,
    MissingField(&'static str),
    NotANumber(ParseIntError),
    TooManyFrames { found: u8, most: u8 },
}

impl fmt::Display for InspectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InspectionError::Empty => write!(f, "nothing was written down"),
            InspectionError::MissingField(name) => write!(f, "the {name} is missing"),
            InspectionError::NotANumber(why) => write!(f, "not a number: {why}"),
            InspectionError::TooManyFrames { found, most } => {
                write!(f, "{found} frames, a hive holds {most}")
            }
        }
    }
}

impl std::error::Error for InspectionError {}

impl From<ParseIntError> for InspectionError {
    fn from(why: ParseIntError) -> Self {
        InspectionError::NotANumber(why)
    }
}
