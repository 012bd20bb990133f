// TFLint, compact:
//   main.tf:12:5: Warning - variable "region" is declared but not used (terraform_unused_declarations)

import { located } from '../kit/located.ts';

export const tflint = located({
  name: 'tflint',
  title: 'TFLint',
  url: 'https://github.com/terraform-linters/tflint',
  family: 'policy',
  commands: /\btflint\b/,
  marks: ['.tf:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:tf|tfvars|tofu)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Error|Warning|Notice) - (?<message>\S.{0,2000}?) \((?<rule>\w{3,100})\)$/,
  ],
});
