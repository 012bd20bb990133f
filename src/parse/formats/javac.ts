// The Java compiler, run by itself, by Ant (`[javac]` before each line) or by Gradle:
//   src/main/java/com/example/depot/Stock.java:17: error: cannot find symbol
//           catalog.find(item.sku());
//                            ^
//     symbol:   method sku()

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { pathOf } from '../kit/located.ts';

const PREFIX = /^\s{0,40}\[(?:javac|ant:javac|groovyc|aspectj|errorprone)\] ?/;
const HEAD = new RegExp(
  `^${pathOf('java|groovy|aj')}:(?<line>\\d{1,9}): (?:(?<severity>error|warning): )?(?:\\[(?<rule>[\\w-]{1,80})\\] ?)?(?<message>\\S.{0,2000})$`,
);
const GLOBAL =
  /^(?<severity>error|warning): (?:\[(?<rule>[\w-]{1,80})\] ?)?(?<message>(?:file not found|invalid (?:source|target|flag|class path)|release version|no source files|(?:module|class|package) \S{1,200} (?:not found|is)|[Ss]ource option|[Tt]arget option|cannot access|error (?:reading|while)|unmappable|bad (?:class|path|source)|Class names|option |plug-in not found|the following|duplicate class|Annotation processor|SourceVersion|No SupportedSourceVersion|Supported source version|\[options\]|bootstrap class path|location of system modules|Can't|could not).{0,2000})$/;
const WERROR = /^error: warnings found and -Werror specified$/;
const COUNT = /^\d{1,9} (?:errors?|warnings?)$/;
const CARET = /^\s{0,4000}\^\s{0,40}$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const heads: Pending[] = [];
  let strict = /(?:^|\s)-Werror\b/.test(context.command ?? '');
  let pointed = false;
  const begin = (line: Line, text: string): boolean => {
    const said =
      (text.includes('.java:') || text.includes('.groovy:') || text.includes('.aj:') ? HEAD.exec(text) : null)
        ?.groups ?? GLOBAL.exec(text)?.groups;
    if (!said?.message || (!said.severity && !said.rule && !isAntError(line.text))) return false;
    heads.push(
      drafts.begin(
        {
          tool: 'javac',
          severity: said.severity === 'warning' || (said.rule && said.severity !== 'error') ? 'warning' : 'error',
          rule: said.rule ?? null,
          message: said.message,
          location: said.path === undefined ? null : locationOf(said.path, said.line),
        },
        line,
      ),
    );
    pointed = false;
    return true;
  };
  const extend = (line: Line, text: string): void => {
    const draft = drafts.current;
    if (!draft) return;
    if (line.number !== draft.to + 1 || COUNT.test(text) || !belongs(draft, text, pointed)) return drafts.close();
    if (!pointed && CARET.test(text)) {
      pointed = true;
      if (draft.location) draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
    }
    drafts.extend(line, text);
  };
  return {
    push(lines) {
      for (const line of lines) {
        const text = line.text.includes('[') ? line.text.replace(PREFIX, '') : line.text;
        if (WERROR.test(text)) {
          strict = true;
          drafts.close();
        } else if (!begin(line, text)) extend(line, text);
      }
    },
    end() {
      if (strict) for (const head of heads) head.severity = 'error';
      return { findings: drafts.findings(true) };
    },
  };
}

const isAntError = (text: string): boolean => text.includes('[javac] ');

/** The code and its caret come first, at most eight lines below the head; then only indented lines. */
const belongs = (draft: Pending, text: string, pointed: boolean): boolean =>
  pointed ? /^\s+\S/.test(text) : draft.location !== null && draft.more.length < 8 && text !== '';

export const javac: LogFormat = {
  name: 'javac',
  title: 'Java compiler',
  url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html',
  family: 'build',
  reads: 'log',
  commands: /\bjavac\b/,
  marks: [
    '.java:',
    '.groovy:',
    '.aj:',
    'error: file not found',
    'error: invalid source',
    'error: release version',
    'error: no source files',
    '-Werror',
  ],
  probe: (text) =>
    (text.includes('.java:') &&
      /\.(?:java|groovy|aj):\d{1,9}: (?:error|warning): |\[javac\] .{1,400}\.(?:java|groovy|aj):\d+: /.test(text)) ||
    (text.includes('error: ') &&
      /^error: (?:file not found: |invalid source release|release version \d+ not|no source files$|warnings found and -Werror)/m.test(
        text,
      )),
  open,
};
