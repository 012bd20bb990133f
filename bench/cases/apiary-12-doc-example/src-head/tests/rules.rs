use apiary::advice::Advice;
use apiary::hive::Hive;
use apiary::rule::{consult, standard, Rule};
use apiary::season::Season;
use apiary::weight::Grams;

struct Queen;

impl Rule for Queen {
    fn name(&self) -> &'static str {
        "queen"
    }

    fn check(&self, hive: &Hive, _season: Season) -> Option<Advice> {
        let text = format!("look for the queen of {}", hive.name());
        Some(Advice::new(
            self.name(),
            apiary::advice::Urgency::Later,
            text,
        ))
    }
}

#[test]
fn a_rule_of_ones_own() {
    let mut rules = standard();
    rules.push(Box::new(Queen));
    let hive = Hive::new("oak", 11, Grams::from_kilos(20), 12);
    let said = consult(&rules, &hive, Season::Flow);
    let names: Vec<&str> = said.iter().map(|advice| advice.rule).collect();
    assert_eq!(names, ["mite", "swarm", "queen"]);
}

#[test]
fn nothing_to_do() {
    let hive = Hive::new("oak", 8, Grams::from_kilos(20), 10);
    assert_eq!(consult(&standard(), &hive, Season::Harvest), []);
}

#[test]
fn a_starving_hive() {
    let hive = Hive::new("oak", 8, Grams(0), 0);
    let said = consult(&standard(), &hive, Season::Build);
    assert_eq!(said[0].to_string(), "- feed 4.0 kg before long [feed]");
}
