// Writes what others wrote to GitHub's log so that the runner finds no command in it:
//   ::stop-commands::0f8fad5b-d9cb-469f-a165-70867728950e
//   whatever a check prints
//   ::0f8fad5b-d9cb-469f-a165-70867728950e::

import { randomUUID } from 'node:crypto';

/** Texts to be written to the one stream that the runner reads, in the order in which they are asked for. */
export interface StoppedCommands {
  /** Opens a group of the given title and stops commands. */
  open(title: string): string;
  /** A line of the output. */
  line(text: string): string;
  /** What stands before and after a command of our own in the middle of a block. */
  around(): { readonly before: string; readonly after: string };
  /** Lets commands through again, ends the group and says how it went. */
  close(said: string): string;
}

/** A writer whose every block has a token of its own, which nobody can guess. */
export function stoppedCommands(): StoppedCommands {
  let token: string | null = null;
  const stop = (): string => `::stop-commands::${(token = randomUUID())}\n`;
  const resume = (): string => {
    const text = token === null ? '' : `::${token}::\n`;
    token = null;
    return text;
  };
  return {
    open: (title) => `${resume()}::group::${escapeData(broken(title))}\n${stop()}`,
    line: (text) => `${broken(text)}\n`,
    around() {
      const isOpen = token !== null;
      return { before: resume(), after: isOpen ? stop() : '' };
    },
    close: (said) => `${resume()}::endgroup::\n${broken(said)}\n`,
  };
}

/** The one form of a command that counts anywhere in a line. */
const broken = (text: string): string => text.replaceAll('##[', '## [');

/** The command that masks a value, for streams that no toolkit writes to. */
export const maskCommand = (value: string): string => `::add-mask::${escapeData(value)}\n`;

const escapeData = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
