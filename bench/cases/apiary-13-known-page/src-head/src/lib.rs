//! Inspections of bee hives, and what to do about them next.
//!
//! ```
//! use apiary::inspection::parse;
//!
//! let hive = parse("linden;8;12500;3").unwrap();
//! assert_eq!(hive.stores().to_string(), "12.5 kg");
//! ```

pub mod advice;
pub mod error;
pub mod hive;
pub mod inspection;
#[cfg(feature = "ledger")]
pub mod ledger;
pub mod report;
pub mod rule;
pub mod scale;
pub mod season;
pub mod weight;
pub mod yard;
