use apiary::inspection::parse_all;
use apiary::report::render;
use apiary::rule::standard;
use apiary::season::Season;
use apiary::yard::Yard;

const SHEET: &str = "# spring round\nlinden;11;21500;3\nash;6;2600;14\nelm;9;9000;0\n";

fn page(season: Season) -> String {
    render(&Yard::new(parse_all(SHEET).unwrap()), &standard(), season)
}

#[test]
fn spring_page() {
    assert_eq!(page(Season::Flow), include_str!("golden/flow.txt"));
}

#[test]
fn winter_page() {
    assert_eq!(page(Season::Rest), include_str!("golden/rest.txt"));
}

#[test]
fn urgent_things_come_first() {
    let text = page(Season::Rest);
    let treat = text.find("treat").unwrap();
    let feed = text[treat..].find("feed");
    assert!(feed.is_some(), "feeding is said before treating:\n{text}");
}
