use apiary::scale::read;
use apiary::weight::Grams;

const GATEWAY: &str = "127.0.0.1:7341";

#[test]
fn the_scale_under_the_oak() {
    assert_eq!(read(GATEWAY, "oak").unwrap(), Grams(48_200));
}

#[test]
fn no_scale_no_weight() {
    assert!(read(GATEWAY, "nobody")
        .unwrap_err()
        .to_string()
        .contains("invalid digit"));
}
