//! Asks the scale under a hive for its weight, over the yard's gateway.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use crate::weight::Grams;

pub fn read(gateway: impl ToSocketAddrs, hive: &str) -> io::Result<Grams> {
    let mut stream = TcpStream::connect(gateway)?;
    let patience = Duration::from_secs(4);
    stream.set_read_timeout(Some(patience))?;
    writeln!(stream, "{hive}")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    answer
        .parse()
        .map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why))
}
