// What is known of a log while it is followed line by line: the steps so far, and which CI system wrote it.

import type { RawLine } from '../kit/clean.ts';
import type { Dialect } from './dialects.ts';

/** A step under construction. `isAside` marks what is none of the job's own commands. */
export interface OpenStep {
  index: number;
  name: string;
  command: string[];
  env: Record<string, string>;
  exitCode: number | null;
  startMs: number | null;
  endMs: number | null;
  interrupted: boolean;
  line: number;
  endLine: number;
  header: 'command' | 'shell' | 'env' | null;
  isAside: boolean;
  /** True once the runner marked a line of it as an error. */
  hasError: boolean;
  /** True when the next step began and nothing told that this one failed. */
  hasSurvived: boolean;
}

/** What is known while a log is followed. */
export interface Following {
  step: OpenStep | null;
  /** The last step that is one of the job's own. */
  own: OpenStep | null;
  count: number;
  viewedStep: string | null;
  viewedJob: string | null;
  dialect: Dialect | null;
  isGithub: boolean;
  hasBegun: boolean;
  hasEnded: boolean;
  hasFailed: boolean;
  /** True once only clean-up follows. */
  isOver: boolean;
  /** What was folded away in the line before. */
  marks: string;
}

/** Begins a step; a group only holds steps. */
export type Begin = (name: string, raw: RawLine, isGroup?: boolean) => OpenStep;

/** What is known before the first line. */
export const newFollowing = (): Following => ({
  step: null,
  own: null,
  count: 0,
  viewedStep: null,
  viewedJob: null,
  dialect: null,
  isGithub: false,
  hasBegun: false,
  hasEnded: false,
  hasFailed: false,
  isOver: false,
  marks: '',
});

/** A step that begins at a line. */
export const newStep = (index: number, name: string, raw: RawLine): OpenStep => ({
  index,
  name,
  command: [],
  env: {},
  exitCode: null,
  startMs: raw.timeMs,
  endMs: raw.timeMs,
  interrupted: false,
  line: raw.number,
  endLine: raw.number,
  header: null,
  isAside: false,
  hasError: false,
  hasSurvived: false,
});
