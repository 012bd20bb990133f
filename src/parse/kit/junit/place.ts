// Picks the place of a failure: the innermost line of the author's own code, else what the report names.

import type { Frame, Location } from '../../../model/finding.ts';
import { locationOf } from '../draft.ts';
import { cleanPath } from '../frame-shapes.ts';
import { framesOf } from '../frames.ts';
import { ownFrame } from '../own-code.ts';
import type { ReadCase } from './model.ts';
import { isPath } from './names.ts';

/** The frames of a failure: of its text, else of its message, else of its output. */
export function framesIn({ said, output }: ReadCase): Frame[] {
  const text = framesOf(said.map((one) => one.text).join('\n'));
  if (text.length) return text;
  const message = framesOf(said.map((one) => one.message).join('\n'));
  return message.length ? message : framesOf(output);
}

/** Where a failed case failed. `file` is the test's own. */
export function placeOf(read: ReadCase, frames: readonly Frame[], file: string | null): Location | null {
  const stated = read.said.find((one) => one.file !== '' && isPath(one.file));
  if (stated) return locationOf(cleanPath(stated.file), stated.line);
  const own = ownFrame(frames);
  if (own) return locationOf(own.path, own.line, own.column);
  if (read.cut.file) return locationOf(cleanPath(read.cut.file), read.cut.fileLine, read.cut.fileColumn);
  return file ? locationOf(file, null) : null;
}
