use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(month: &str, sheet: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_apiary"))
        .arg(month)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(sheet.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn prints_a_page() {
    let output = run("5", "elm;9;9000;0\n");
    assert!(output.status.success());
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "1 hives, nectar flow\nelm        9.0 kg\ntotal      9.0 kg\n"
    );
}

#[test]
fn says_what_is_wrong() {
    let output = run("5", "elm;nine;9000;0\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "apiary: not a number: invalid digit found in string\n"
    );
}

#[test]
fn there_is_no_thirteenth_month() {
    let output = run("13", "elm;9;9000;0\n");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "apiary: no such month\n"
    );
}
