//! Who took how much honey from which hive; several hands write at once.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::weight::Grams;

#[derive(Debug, Default)]
pub struct Ledger {
    taken: Mutex<BTreeMap<String, Grams>>,
}

impl Ledger {
    pub fn take(&self, hive: &str, grams: Grams) -> Grams {
        let mut taken = self.taken.lock().expect("nobody dies writing");
        let entry = taken.entry(hive.to_string()).or_default();
        *entry = *entry + grams;
        *entry
    }

    pub fn of(&self, hive: &str) -> Option<Grams> {
        self.taken
            .lock()
            .expect("nobody dies writing")
            .get(hive)
            .copied()
    }

    pub fn lines(&self) -> Vec<String> {
        let taken = self.taken.lock().expect("nobody dies writing");
        taken
            .iter()
            .map(|(hive, grams)| format!("{hive}: {grams}"))
            .collect()
    }
}
