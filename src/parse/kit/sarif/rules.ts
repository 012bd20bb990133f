// Finds the rule behind a SARIF result: its id, its level, its message.

import type { Severity } from '../../../model/finding.ts';
import { number, type Row, row, rows, text } from '../json/format.ts';

const LEVELS: Readonly<Record<string, Severity>> = { error: 'error', warning: 'warning', note: 'note', none: 'note' };

/** The rules of a run: the driver's, by index and id, and those of its extensions. */
export interface Rules {
  readonly driver: readonly Row[];
  readonly extensions: readonly (readonly Row[])[];
  readonly byId: ReadonlyMap<string, Row>;
}

export interface Rule {
  readonly id: string;
  readonly row: Row;
}

/** The rules a run's tool describes. */
export function rulesOf(run: Row): Rules {
  const tool = row(run.tool);
  const driver = rows(row(tool.driver).rules);
  const extensions = rows(tool.extensions).map((extension) => rows(extension.rules));
  const older = Object.values(row(row(run.resources).rules)).map(row);
  const byId = new Map([...driver, ...extensions.flat(), ...older].map((rule) => [text(rule.id), rule]));
  return { driver, extensions, byId };
}

/** The rule a result names by id, by index, or as `sub/rule` of one. */
export function ruleNamed(result: Row, { driver, extensions, byId }: Rules): Rule {
  const reference = row(result.rule);
  const index = number(result.ruleIndex) ?? number(reference.index) ?? -1;
  const component = number(row(reference.toolComponent).index);
  const listed = (component === null ? driver : (extensions[component] ?? []))[index];
  const id = text(result.ruleId) || text(reference.id) || text(listed?.id);
  return { id, row: listed ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '') ?? {} };
}

/** How bad a result is: its own word, its rule's in this run's configuration, else a warning. */
export function levelOf(result: Row, rule: Rule, run: Row): Severity {
  const overridden = rows(run.invocations)
    .flatMap((one) => rows(one.ruleConfigurationOverrides))
    .find((one) => text(row(one.descriptor).id) === rule.id);
  const level =
    text(result.level) || text(row(overridden?.configuration).level) || text(row(rule.row.defaultConfiguration).level);
  return LEVELS[level.toLowerCase()] ?? 'warning';
}

/** A message's text with its arguments filled in and its links read as their text. */
export function messageOf(message: Row, rule: Row, run: Row): string {
  const id = text(message.id);
  const shared = row(row(row(row(run.tool).driver).globalMessageStrings)[id]);
  const stated = id ? row(rule.messageStrings ?? rule.messageTemplates)[id] : undefined;
  const raw =
    text(message.text) ||
    text(stated) ||
    text(row(stated).text) ||
    text(shared.text) ||
    text(message.markdown) ||
    text(row(rule.shortDescription).text) ||
    text(row(rule.fullDescription).text);
  const given = Array.isArray(message.arguments) ? message.arguments.map(text) : [];
  const filled = given.length ? raw.replace(/\{(\d{1,3})\}/g, (whole, at) => given[Number(at)] ?? whole) : raw;
  return filled.replace(/\[([^[\]\n]{1,500})\]\((?:\d{1,6}|[a-z]{1,10}:[^()\s]{1,500})\)/g, '$1').trim();
}
