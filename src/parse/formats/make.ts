// Make and Ninja: what they cannot start. That a recipe failed (`make: *** [all] Error 2`) only follows from what it printed.
//   make: *** No rule to make target 'src/ring.c', needed by 'ring.o'.  Stop.
//   ninja: error: 'src/ring.c', needed by 'ring.o', missing and no known rule to make it

import { located } from '../kit/located.ts';

export const make = located({
  name: 'make',
  title: 'Make and Ninja',
  url: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
  family: 'build',
  commands: /(?:^|[\s;&|(])(?:g?make|ninja|bmake)(?=\s|$)/,
  marks: ['make: ', 'make[', '*** ', 'ninja: ', 'akefile:', '.mk:'],
  lines: [
    /^(?:\S{0,80}[\\/])?(?:g|b|mingw32-)?make(?:\[\d{1,4}\])?: \*{3} (?:\[(?<path>[^\s:\]]{1,300}):(?<line>\d{1,9}): .{1,200}\] )?(?<message>(?:No rule to make target|No targets|missing separator|multiple target patterns|recipe commences|virtual memory exhausted|unterminated|empty variable|\S{1,200}: (?:No such file|Permission denied|Is a directory)).{0,600}?)(?: {1,2}Stop\.)?$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}):(?<line>\d{1,9}): \*{3} (?<message>\S.{0,600}?)(?: {1,2}Stop\.)?$/,
    /^(?:g|b)?make(?:\[\d{1,4}\])?: (?<message>\S{1,200}: (?:Command not found|No such file or directory|Permission denied))$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\b[Mm]akefile[\w.-]{0,40}|[^\s:]{1,300}\.mk|GNUmakefile):(?<line>\d{1,9}): (?<message>[a-z].{0,300}\.mk: No such file or directory|\S{1,300}: No such file or directory)$/,
    /^ninja: (?:fatal|error): (?<message>(?!build stopped|subcommand failed|rebuilding).{1,600})$/,
  ],
  accept: (said) => !/\] Error \d/.test(said.message ?? ''),
});
