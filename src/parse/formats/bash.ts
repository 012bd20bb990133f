// A shell's own errors:
//   bin/render: line 12: syntax error near unexpected token `fi'
//   bin/render: 12: Syntax error: "fi" unexpected

import { located } from '../kit/located.ts';

export const bash = located({
  name: 'bash',
  title: 'Bash',
  url: 'https://www.gnu.org/software/bash/manual/bash.html',
  family: 'other',
  commands: /(?:^|[\s;&|(])(?:ba|da|z|k)?sh(?:\s|$)/,
  marks: [': line ', ': syntax error'],
  lines: [
    /^(?<path>(?!bash:|sh:)[^\s:#][^:]{0,300}): line (?<line>\d{1,9}): (?<message>(?:syntax error|unexpected EOF|unterminated|warning: here-document|[\w.-]{1,80}: unbound variable|[\w./-]{1,200}: (?:command not found|No such file or directory|Permission denied|cannot execute[^\n]{0,80}|bad substitution|ambiguous redirect|readonly variable|bad interpreter[^\n]{0,80})|\[: .{1,100}|.{1,80}: parameter (?:null or )?not set).{0,300})$/,
    /^(?<path>[^\s:#][^:]{0,300}): (?<line>\d{1,9}): (?<message>(?:Syntax error: .{1,300}|[\w./-]{1,200}: (?:not found|parameter not set|Permission denied)))$/,
  ],
  unique: true,
});
