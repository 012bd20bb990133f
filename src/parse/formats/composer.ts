// Composer:
//   Your requirements could not be resolved to an installable set of packages.
//     Problem 1
//       - Root composer.json requires acme/ledger ^3.0, found acme/ledger[1.0.0] but it does not match the constraint.

import { located } from '../kit/located.ts';

export const composer = located({
  name: 'composer',
  title: 'Composer',
  url: 'https://getcomposer.org/doc/articles/troubleshooting.md',
  family: 'install',
  commands: /\bcomposer\b/,
  kind: 'deps-resolve',
  marks: [
    'Your requirements could not',
    'Your lock file does not',
    'Could not find a matching version of package',
    'composer.json',
    'Problem 1',
  ],
  lines: [
    /^\s{0,8}(?<message>Your requirements could not be resolved to an installable set of packages\.|Your lock file does not contain a compatible set of packages\..{0,200}|Could not find (?:a matching version of )?package .{1,300}|The lock file is not up to date with the latest changes in composer\.json.{0,200}|Required package "[^"]{1,200}" is not present in the lock file\.|"\.{0,2}\/?composer\.json" does not (?:contain valid JSON|match the expected JSON schema).{0,200})$/,
  ],
  more: /^(?:\s|$)/,
});
