//! Prints the page for the sheet on standard input: `apiary MONTH`.

use std::io::Read;
use std::process::ExitCode;

use apiary::inspection::parse_all;
use apiary::report::render;
use apiary::rule::standard;
use apiary::season::Season;
use apiary::yard::Yard;

fn page(month: &str, sheet: &str) -> Result<String, Box<dyn std::error::Error>> {
    let season = Season::of_month(month.parse()?).ok_or("no such month")?;
    let yard = Yard::new(parse_all(sheet)?);
    Ok(render(&yard, &standard(), season))
}

fn main() -> ExitCode {
    let month = std::env::args().nth(1).unwrap_or_default();
    let mut sheet = String::new();
    if std::io::stdin().read_to_string(&mut sheet).is_err() {
        return ExitCode::from(2);
    }
    match page(&month, &sheet) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("apiary: {why}");
            ExitCode::FAILURE
        }
    }
}
