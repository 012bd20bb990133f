// bundler-audit's text, a paragraph for each advisory:
//   Name: rack
//   Version: 1.4.7
//   CVE: CVE-2018-16471
//   Title: Possible XSS vulnerability in Rack
//   Solution: upgrade to ~> 1.6.11, >= 2.0.6

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { findingOf } from '../kit/draft.ts';
import { vulnerable } from '../kit/vulnerable.ts';

const FIELD = /^(?<key>Name|Version|CVE|GHSA|Advisory|Criticality|URL|Title|Solution): (?<value>.{0,1000})$/;

interface Paragraph {
  readonly said: Map<string, string>;
  readonly from: number;
  to: number;
  readonly scope: string | null;
}

function open(context: Context): LogReader {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  const take = ({ text, number, scope }: Line): void => {
    const { key, value = '' } = FIELD.exec(text)?.groups ?? {};
    if (key === 'Name') {
      current = { said: new Map(), from: number, to: number, scope };
      if (paragraphs.length < context.limits.findings) paragraphs.push(current);
    }
    if (!current) return;
    if (key) {
      current.said.set(key, value.trim());
      current.to = number;
    } else if (text.trim() === '') current = null;
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: paragraphs.flatMap((paragraph) => findingIn(paragraph, context)) }),
  };
}

function findingIn({ said, from, to, scope }: Paragraph, context: Context) {
  const id = said.get('CVE') || said.get('GHSA') || said.get('Advisory') || '';
  if (!id) return [];
  const found = vulnerable({
    name: said.get('Name') ?? '',
    version: said.get('Version') ?? '',
    id,
    title: said.get('Title') ?? '',
    severity: said.get('Criticality') ?? '',
    path: 'Gemfile.lock',
    detail: [said.get('Solution'), said.get('URL')].filter(Boolean).join('\n'),
  });
  return [
    findingOf(
      { ...found, tool: 'bundler-audit', source: { path: context.source, line: from, endLine: to }, scope },
      context.limits.detailChars,
    ),
  ];
}

export const bundlerAudit: LogFormat = {
  name: 'bundler-audit',
  title: 'bundler-audit',
  url: 'https://github.com/rubysec/bundler-audit#readme',
  family: 'policy',
  reads: 'log',
  commands: /\bbundle(?:r)?[- ]audit\b/,
  marks: ['Criticality: ', '\nName: ', '\nAdvisory: ', '\nCVE: ', '\nGHSA: '],
  probe: (text) => /^Name: \S/m.test(text) && /^Criticality: /m.test(text) && /^(?:Advisory|CVE|GHSA): /m.test(text),
  open,
};
