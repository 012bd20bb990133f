// Scripts that let a shell complete our commands and flags, made from the lists that the command line itself is read by.

import { COMMANDS, FLAGS } from './flags.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const NAME = 'broken-assumption';
const words = (list: readonly string[]): string => list.join(' ');
const flags = FLAGS.map((flag) => `--${flag}`);

const SCRIPTS: Readonly<Record<Shell, () => string>> = {
  bash: () => `_broken_assumption() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${words(COMMANDS)}' -- "$word"))
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${words(flags)}' -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _broken_assumption ${NAME}
`,
  zsh: () => `#compdef ${NAME}
_broken_assumption() {
  if (( CURRENT == 2 )); then compadd -- ${words(COMMANDS)}
  elif [[ $words[CURRENT] == -* ]]; then compadd -- ${words(flags)}
  else _files; fi
}
compdef _broken_assumption ${NAME}
`,
  fish: () =>
    [
      ...COMMANDS.map((command) => `complete -c ${NAME} -n __fish_use_subcommand -f -a ${command}`),
      ...FLAGS.map((flag) => `complete -c ${NAME} -l ${flag}`),
      '',
    ].join('\n'),
};

/** The script for a shell, to be sourced in its start-up file. */
export const completionFor = (shell: Shell): string => SCRIPTS[shell]();
