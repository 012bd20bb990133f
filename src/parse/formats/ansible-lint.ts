// ansible-lint, in the forms of its versions:
//   site.yml:12: no-changed-when: Commands should not change things if nothing needs doing.
//   site.yml:12: [E301] Commands should not change things if nothing needs doing

import { located } from '../kit/located.ts';

export const ansibleLint = located({
  name: 'ansible-lint',
  title: 'ansible-lint',
  url: 'https://ansible.readthedocs.io/projects/lint/',
  family: 'lint',
  commands: /\bansible-lint\b/,
  marks: ['.yml:', '.yaml:', '.j2:'],
  probe:
    /\.(?:ya?ml|j2):\d{1,9}(?::\d{1,9})?: (?:\[?E\d{3}\]? |(?:\[[A-Z_ ]{3,12}\] )?(?:yaml|name|fqcn|risky|no|jinja|var|role|schema|syntax|key|command|package|latest|literal|args|deprecated|empty|galaxy|ignore|inline|internal|loop|load|meta|only|parser|partial|playbook|run|sanity|warning|avoid|complexity|git|hg|become|load-failure)[\w-]{0,40}(?:\[[\w-]{1,60}\])?: )/,
  lines: [
    /^(?:WARNING {1,4}Listing.{0,200})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml|j2|md)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: \[?(?<rule>E\d{3})\]? (?<message>\S.{0,2000}?)$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml|j2|md)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?:\[(?<severity>[A-Z_ ]{3,12})\] )?(?<rule>[a-z][a-z0-9-]{2,40}(?:\[[\w-]{1,60}\])?): (?<message>\S.{0,2000}?)(?: \(warning\))?$/,
    /^(?<rule>[a-z][a-z0-9-]{2,40}(?:\[[\w-]{1,60}\])?): (?<message>[A-Z].{1,600}?)(?: \(warning\))?$/,
  ],
  accept: (said) => said.path !== undefined,
});
