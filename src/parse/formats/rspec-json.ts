// RSpec's JSON:
//   {"examples":[{"full_description":"Cart adds","status":"failed","file_path":"./spec/cart_spec.rb","line_number":4,"exception":{"class":"RuntimeError","message":"…","backtrace":[…]}}],"summary":{…}}

import { locationOf } from '../kit/draft.ts';
import { framesOf } from '../kit/frames.ts';
import { jsonFormat, number, type Row, row, rows, text } from '../kit/json/format.ts';
import { headline } from '../kit/junit/message.ts';
import { ownFrame } from '../kit/own-code.ts';
import type { Sink, Span } from '../kit/sink.ts';

function read(values: readonly unknown[], sink: Sink, place: (value: unknown) => Span): undefined {
  for (const document of values.map(row)) {
    for (const example of rows(document.examples)) readExample(example, sink, place);
    const outside = number(row(document.summary).errors_outside_of_examples_count) ?? 0;
    for (const message of outside && Array.isArray(document.messages) ? document.messages.map(text) : [])
      addOutside(message, sink, place(document.messages));
  }
}

function readExample(example: Row, sink: Sink, place: (value: unknown) => Span): void {
  const file = text(example.file_path).replace(/^\.\//, '') || null;
  const test = { ...namesOf(example, file), file };
  if (example.status === 'pending') return sink.skip();
  if (example.status === 'passed') return sink.pass(test);
  const error = row(example.exception);
  const said = text(error.message);
  const trace = Array.isArray(error.backtrace) ? error.backtrace.map(text) : [];
  const exception = text(error.class);
  const line = headline(said) || exception;
  const message =
    exception && !exception.startsWith('RSpec::') && !line.includes(exception) ? `${exception}: ${line}` : line;
  sink.fail(
    { ...test, message, text: [said.trim(), ...trace].join('\n'), line: number(example.line_number) },
    place(example),
  );
}

/** As RSpec's JUnit formatter names them: the file with dots, the description with its groups. */
function namesOf(example: Row, file: string | null): { readonly suite: string; readonly name: string } {
  return {
    suite: file?.replace(/\.rb$/, '').replaceAll('/', '.') ?? '',
    name: text(example.full_description) || text(example.description),
  };
}

/** An error while a file was loaded; no example ran then. */
function addOutside(message: string, sink: Sink, span: Span): void {
  if (!/An error occurred/.test(message)) return;
  const file = /An error occurred while loading (\S{1,300}?)\.?(?: - |$)/m.exec(message)?.[1]?.replace(/^\.\//, '');
  if (file) sink.missed(file);
  sink.stop();
  const said = /^(?<exception>[A-Z][\w:]{1,120}):\n\s{1,8}(?<what>\S.{0,500})$/m.exec(message)?.groups;
  const frames = framesOf(message);
  const own = ownFrame(frames);
  sink.add(
    {
      message: said
        ? `${said.exception}: ${said.what}`
        : headline(message.replace(/^.*An error occurred.*$/m, '')) || message.trim(),
      detail: message.trim(),
      frames,
      location: own ? locationOf(own.path, own.line) : file ? locationOf(file) : null,
    },
    span,
  );
}

export const rspecJson = jsonFormat({
  name: 'rspec-json',
  title: 'RSpec JSON',
  url: 'https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/',
  family: 'unit',
  tool: 'rspec',
  probe: (head) =>
    /"examples"\s{0,9}:\s{0,9}\[/.test(head) && /"(?:full_description|summary_line|example_count|version)"/.test(head),
  read,
});
