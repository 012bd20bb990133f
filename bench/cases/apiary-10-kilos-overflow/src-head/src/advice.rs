//! What a rule says.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Later,
    Soon,
    Now,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    pub rule: &'static str,
    pub urgency: Urgency,
    pub text: String,
}

impl Advice {
    pub fn new(rule: &'static str, urgency: Urgency, text: String) -> Self {
        Advice {
            rule,
            urgency,
            text,
        }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.urgency {
            Urgency::Later => ' ',
            Urgency::Soon => '-',
            Urgency::Now => '!',
        };
        write!(f, "{mark} {} [{}]", self.text, self.rule)
    }
}
