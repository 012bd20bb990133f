// proselint:
//   docs/guide.md:12:20: typography.symbols.ellipsis '...' is an approximation, use the ellipsis symbol.

import { located } from '../kit/located.ts';

export const proselint = located({
  name: 'proselint',
  title: 'proselint',
  url: 'https://github.com/amperser/proselint',
  family: 'lint',
  commands: /\bproselint\b/,
  marks: [
    ': typography.',
    ': misc.',
    ': consistency.',
    ': lexical_illusions',
    ': spelling.',
    ': cliches.',
    ': redundancy.',
    ': weasel_words',
    ': hedging',
    ': jargon',
    ': mixed_metaphors',
    ': needless_variants',
    ': nonwords',
    ': oxymorons',
    ': security.',
    ': sexism',
    ': skunked_terms',
    ': uncomparables',
    ': archaism',
    ': corporate_speak',
    ': dates_times',
    ': links.',
    ': malapropisms',
    ': terms.',
    ': hyperbole',
    ': lgbtq',
    ': cursing',
    ': annotations',
  ],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>[a-z_]{2,40}(?:\.[a-z_]{2,40}){1,3}) (?<message>\S.{0,600})$/,
  ],
});
