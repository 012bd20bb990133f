// Cargo's machine form as a file, `cargo build --message-format=json > cargo.json`: one object a line.

import type { Context, ReportFormat, ReportReader } from '../../model/format.ts';
import { cargoLines } from './cargo-json-lines.ts';

const MOST_CHARS = 8 * 1024 * 1024;

function open(context: Context): ReportReader {
  const lines = cargoLines(context);
  let rest = '';
  let number = 0;
  return {
    push(text) {
      const parts = (rest + text).split('\n');
      rest = (parts.pop() ?? '').slice(0, MOST_CHARS);
      for (const part of parts) lines.take(part, ++number);
    },
    end() {
      if (rest.trim()) lines.take(rest, ++number);
      return lines.end();
    },
  };
}

export const cargoJson: ReportFormat = {
  name: 'cargo-json',
  title: 'Cargo, JSON',
  url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
  family: 'build',
  reads: 'report',
  probe: (head) =>
    /^\s{0,20}\{(?:"reason":"(?:compiler-artifact|compiler-message|build-script-executed|build-finished)"|"\$message_type":"diagnostic")/.test(
      head,
    ),
  open,
};
