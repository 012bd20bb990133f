// Checkstyle's XML, which many linters can write:
//   <file name="src/Cart.java"><error line="5" column="13" severity="error" message="Missing a Javadoc comment." source="com.puppycrawl…MissingJavadocMethodCheck"/></file>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { around } from '../kit/xml/issues.ts';
import { type Ancestor, attribute, below, type Element } from '../kit/xml/records.ts';

/** Whose rules they are, by how a rule's source is written. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^eslint\./, 'eslint'],
  [/^stylelint\./, 'stylelint'],
  [/^ShellCheck\./, 'shellcheck'],
  [/^(?:detekt)\./, 'detekt'],
  [/^(?:ktlint|standard:|experimental:)/, 'ktlint'],
  [/^swiftlint\./, 'swiftlint'],
  [/^com\.puppycrawl\./, 'checkstyle'],
  [/^org\.scalastyle\./, 'scalastyle'],
  [/^(?:Generic|PSR\d|PSR12|PEAR|Squiz|Zend|SlevomatCodingStandard|WordPress|Drupal|MySource)\./, 'phpcs'],
  [/^PHP-CS-Fixer\./, 'php-cs-fixer'],
  [/^DL\d{4}$/, 'hadolint'],
  [/^tslint\b|^failure\.tslint/, 'tslint'],
  [/^biome\b|^lint\/\w+\//, 'biome'],
  [/^jshint\b/, 'jshint'],
  [/^net\.csslint\./, 'csslint'],
];

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      const file = around(ancestors, 'file', 'name');
      if (element.name === 'exception') return addException(element, file, sink);
      addError({ element, file, ancestors }, sink);
    },
  };
}

function addError(
  {
    element,
    file,
    ancestors,
  }: { readonly element: Element; readonly file: string; readonly ancestors: readonly Ancestor[] },
  sink: Sink,
): void {
  const source = attribute(element, 'source');
  const tool =
    TOOLS.find(([pattern]) => pattern.test(source))?.[1] ??
    (/PHP_CodeSniffer|phpcs/.test(around(ancestors, 'checkstyle', 'version')) ? 'phpcs' : undefined);
  const column = attribute(element, 'column');
  const rule = ruleOf(source, tool);
  const [first = '', ...more] = attribute(element, 'message').split('\n');
  const message = rule && first.endsWith(` (${rule})`) ? first.slice(0, -rule.length - 3) : first;
  sink.add(
    {
      ...(tool ? { tool } : {}),
      rule, // ShellCheck and Hadolint fail on all they print.
      severity:
        tool === 'shellcheck' || tool === 'hadolint' ? 'error' : severityOf(attribute(element, 'severity') || 'error'),
      message,
      detail: more.join('\n'),
      location: file ? locationOf(file, attribute(element, 'line'), column) : null,
    },
    element,
  );
}

/** The rule as its tool writes it: without the tool's prefix, and Checkstyle's without package and `Check`. */
function ruleOf(source: string, tool: string | undefined): string | null {
  if (tool === 'checkstyle')
    return (
      source
        .split('.')
        .at(-1)
        ?.replace(/Check$/, '') || null
    );
  if (tool === 'scalastyle') return source.split('.').at(-1) || null;
  return (
    source.replace(
      /^(?:eslint\.rules|eslint|stylelint|ShellCheck|detekt|swiftlint\.rules|net\.csslint|PHP-CS-Fixer)\./,
      '',
    ) || null
  );
}

function addException(element: Element, file: string, sink: Sink): void {
  const text = (below(element, 'message') ?? element).text.trim();
  sink.add(
    { message: text.split('\n', 1)[0] ?? text, detail: text, location: file ? locationOf(file) : null },
    element,
  );
}

export const checkstyle = xmlFormat({
  name: 'checkstyle',
  title: 'Checkstyle XML',
  url: 'https://checkstyle.org/cmdline.html',
  family: 'lint',
  root: ({ name }) => name === 'checkstyle',
  records: ['error', 'exception'],
  open,
});
