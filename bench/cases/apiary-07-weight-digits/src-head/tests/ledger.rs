use std::sync::Arc;
use std::thread;

use apiary::ledger::Ledger;
use apiary::weight::Grams;

#[test]
fn many_hands() {
    let ledger = Arc::new(Ledger::default());
    let hands: Vec<_> = (0..4)
        .map(|_| {
            let ledger = Arc::clone(&ledger);
            thread::spawn(move || ledger.take("oak", Grams(250)))
        })
        .collect();
    for hand in hands {
        hand.join().unwrap();
    }
    assert_eq!(ledger.of("oak"), Some(Grams::from_kilos(1)));
}

#[test]
fn lines_are_in_order() {
    let ledger = Ledger::default();
    ledger.take("oak", Grams(1_500));
    ledger.take("ash", Grams(700));
    assert_eq!(ledger.lines(), ["ash: 0.7 kg", "oak: 1.5 kg"]);
}
