// Counts what of an attack got through to each surface: what a real parser or the runner would act on, and what must not be seen.

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { openLog } from '../../action/log.ts';
import type { Attack } from './payloads.ts';
import type { Said } from './scene.ts';

export const SURFACES = [
  'stdout',
  'summary',
  'comment',
  'check run',
  'annotations',
  'JSON',
  'brief',
  'outputs',
] as const;
export type Surface = (typeof SURFACES)[number];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

// C0 but tab and newline, C1, bidi, zero width, fillers, tags.
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const COMMAND =
  /^\s*::(?:debug|notice|warning|error|group|endgroup|echo|add-mask|add-matcher|remove-matcher|set-output|save-state|stop-commands|set-env|add-path)\b[^:]*::|##\[/gim;
const OUR_HTML =
  /^(?:<details><summary>[^<>\n]*<\/summary>|<\/details>|<!-- broken-assumption -->|<!-- broken-assumption-state \{[^<>]*\} -->)$/;
const OUR_LINK = /^https:\/\/github\.com\/example\/shop\/(?:blob|commit|actions\/runs)\/[\w%~.\-/]*(?:#[\w:-]*)?$/;
const ACTIVE = /@[\w-]|#\d|www\.|:\/\/|\bGH-\d|:[a-z]+:/;
const OUTPUTS = new Set([
  'verdict',
  'headline',
  'causes',
  'proved',
  'findings',
  'passed',
  'failed',
  'skipped',
  'report',
  'summary',
  'brief',
]);
/** Commands of our own: annotations, the group of our report, the token around it. */
const OUR_COMMANDS = new Set(['error', 'notice', 'warning', 'group', 'endgroup', 'stop-commands']);

const parser = unified().use(remarkParse).use(remarkGfm);
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** What got through, each as a few words. */
export function throughIn(surface: Surface, said: Said, attack: Attack): string[] {
  const { step, check } = said;
  if (surface === 'stdout') return [...throughRunner(said), ...(attack.isPrinted ? [] : plainIn(step.log, attack))];
  if (surface === 'summary') return markdownIn(step.summary ?? '', attack);
  if (surface === 'comment') return markdownIn(said.comment, attack);
  if (surface === 'check run')
    return [...markdownIn(check?.summary ?? '', attack), ...plainIn(`${check?.title}`, attack)];
  if (surface === 'annotations') return annotationsIn(said).flatMap((text) => plainIn(text, attack));
  if (surface === 'JSON') return stringsIn(JSON.parse(said.report || 'null')).flatMap((text) => unseenIn(text, attack));
  if (surface === 'brief') return plainIn(said.brief, attack);
  return outputsIn(said, attack);
}

/** True where something of the attack is told at all. */
export const isTold = ({ step, report }: Said): boolean =>
  (step.summary ?? '').includes('zqx') && report.includes('zqx');

/** True where a text does something, or shows what it must not, when nothing is done against it. */
export function isAlive(payload: string, attack: Attack): boolean {
  const { log, line } = openLog('/home/runner');
  for (const each of payload.split(/\r?\n|\r/)) line(each);
  const bare = [`text\n\n${payload}`, `| a | b |\n| - | - |\n| ${payload} | c |`, `\`\`\`\n${payload}\n\`\`\``];
  // In a file of outputs a line is one.
  const isOutput = /^(?:\w+=|\w+<<)/m.test(payload);
  return (
    isOutput ||
    log.carriedOut.length > 0 ||
    plainIn(payload, attack).length > 0 ||
    bare.some((text) => markdownIn(text, attack).length > 0)
  );
}

/** What the runner did because of it. */
function throughRunner({ step }: Said): string[] {
  const forged = step.issues.filter(
    ({ message, properties }) =>
      /^\W*zqx-forged/.test(message) || properties.name !== undefined || properties.file === 'src/zqx.ts',
  );
  return [
    ...step.carriedOut.filter((name) => !OUR_COMMANDS.has(name)),
    ...step.violations,
    ...forged.map(({ level }) => `a forged ${level}`),
  ];
}

function unseenIn(text: string, { secrets }: Attack): string[] {
  const unseen = (text.match(UNSEEN) ?? []).map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
  return [...unseen, ...secrets.filter((secret) => text.includes(secret)).map((secret) => `a secret: ${secret}`)];
}

const plainIn = (text: string, attack: Attack): string[] => [
  ...unseenIn(text, attack),
  ...(withoutOurs(text).match(COMMAND) ?? []).map((command) => `a command: ${command}`),
];

/** The runner shows a group that it opened in the old form. */
const withoutOurs = (text: string): string => text.replace(/^##\[(?:group|endgroup)\].*$/gm, '');

function markdownIn(markdown: string, attack: Attack): string[] {
  const nodes = nodesOf(parser.parse(markdown) as Node);
  const strange = nodes.filter(
    (node) =>
      (node.type === 'html' && !OUR_HTML.test((node.value ?? '').trim())) ||
      (node.type === 'link' && !OUR_LINK.test(node.url ?? '')) ||
      ['image', 'definition', 'imageReference', 'linkReference', 'footnoteDefinition', 'blockquote', 'delete'].includes(
        node.type,
      ) ||
      (node.type === 'text' && ACTIVE.test(node.value ?? '')) ||
      (['heading', 'strong', 'emphasis', 'tableCell', 'listItem'].includes(node.type) &&
        /^zqx-\w+$/.test(textOf(node).trim()) &&
        node.children?.[0]?.type !== 'inlineCode'),
  );
  const headings = nodes.filter(({ type }) => type === 'heading').slice(1);
  return [...strange, ...headings]
    .map((node) => `${node.type}: ${textOf(node).slice(0, 60)}`)
    .concat(unseenIn(markdown, attack));
}

const annotationsIn = ({ step, check }: Said): string[] => [
  ...step.issues.flatMap(({ message, properties }) => [message, ...Object.values(properties)]),
  ...(check?.annotations ?? []).flatMap(({ path, title, message }) => [path, title ?? '', message]),
];

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
      : [];

function outputsIn({ step: { outputs, exported, state, path } }: Said, attack: Attack): string[] {
  const others = [
    ...Object.keys(outputs).filter((name) => !OUTPUTS.has(name)),
    ...Object.keys(exported),
    ...Object.keys(state),
    ...path,
  ];
  const odd = outputs.verdict === 'broken' || outputs.verdict === 'unclear' ? [] : [`verdict ${outputs.verdict}`];
  const lines = Object.values(outputs).filter((value) => /[\r\n]/.test(value));
  return [...others, ...odd, ...lines, ...Object.values(outputs).flatMap((value) => plainIn(value, attack))];
}
