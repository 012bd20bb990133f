// Follows the log of a CI system by its marks.

import type { RawLine } from '../kit/clean.ts';
import type { Dialect } from './dialects.ts';
import type { Begin, Following } from './following.ts';

/** Follows a line of another CI system's; true when it only begins a step. */
export function followDialect(raw: RawLine, log: Following, begin: Begin): boolean {
  const { dialect } = log;
  if (!dialect) return false;
  const { text, marks } = raw;
  const fold = marks && dialect.folded ? dialect.folded.exec(marks)?.groups?.name : undefined;
  const said =
    dialect.needs === undefined || dialect.needs.test(marks) || (text.startsWith('$ ') && dialect.needs.test(log.marks))
      ? dialect.begin.exec(text)?.groups
      : undefined;
  if (fold !== undefined) begin(fold, raw);
  const isScript =
    said !== undefined && !(fold === undefined && log.step?.isAside && said.command !== undefined && dialect.late);
  if (isScript && !(fold !== undefined && log.step?.isAside)) {
    const step = begin(said.name ?? said.stage ?? said.command ?? '', raw, said.stage !== undefined);
    if (said.command !== undefined) step.command.push(said.command);
  } else if (!said && log.step && !log.step.command.length) {
    const command = dialect.command?.exec(text)?.groups?.command;
    if (command !== undefined) log.step.command.push(command);
  }
  readVerdict(text, log, dialect);
  return said !== undefined;
}

function readVerdict(text: string, log: Following, dialect: Dialect): void {
  const step = dialect.late ? (log.own ?? log.step) : log.step;
  const exit = dialect.exit.exec(text);
  if (step && exit) step.exitCode ??= Number(exit.groups?.code ?? exit.groups?.code2 ?? 1);
  if (step && dialect.cut.test(text)) step.interrupted = true;
  if (step && exit && step.exitCode !== null && step.exitCode >= 130 && step.exitCode <= 143) step.interrupted = true;
  if (dialect.end?.test(text)) log.hasEnded = true;
  if (dialect.failed.test(text)) log.hasFailed = true;
}
