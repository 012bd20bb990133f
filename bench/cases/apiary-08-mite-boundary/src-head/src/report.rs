//! The page that is pinned to the shed.

use crate::rule::{consult, Rule};
use crate::season::Season;
use crate::yard::Yard;

pub fn render(yard: &Yard, rules: &[Box<dyn Rule>], season: Season) -> String {
    let mut page = format!("{} hives, {}\n", yard.hives().len(), season.name());
    for hive in yard.by_stores() {
        page.push_str(&format!("{:<8}{:>9}\n", hive.name(), hive.stores()));
        for advice in consult(rules, hive, season) {
            page.push_str(&format!("  {advice}\n"));
        }
    }
    page.push_str(&format!("total   {:>9}\n", yard.total()));
    page
}
