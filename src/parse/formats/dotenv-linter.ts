// dotenv-linter:
//   .env:3 LowercaseKey: The REGION_id key should be in uppercase

import { located } from '../kit/located.ts';

export const dotenvLinter = located({
  name: 'dotenv-linter',
  title: 'dotenv-linter',
  url: 'https://dotenv-linter.github.io/',
  family: 'lint',
  commands: /\bdotenv-linter\b/,
  marks: ['.env'],
  lines: [
    /^(?<path>(?:[^\s:][^:]{0,300}\/)?[^\s:/]{0,80}\.?env[^\s:/]{0,60}):(?<line>\d{1,9}) (?<rule>[A-Z][a-z]\w{2,60}): (?<message>\S.{0,600})$/,
  ],
});
