// What a CI system says when it ended a job itself: out of time, cancelled, its machine lost.
//   ##[error]The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.
//   ERROR: Job failed: execution took longer than 1h0m0s seconds

import type { LogFormat } from '../../model/format.ts';
import { ruleReader } from '../kit/infra/rule.ts';
import { RUNNER_RULES } from '../kit/infra/runner-rules.ts';

const ANY = new RegExp(RUNNER_RULES.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'm');

/** What every line of RUNNER_RULES holds one of. */
const MARKS = [
  'exceeded the maximum',
  'has timed out',
  'timed out',
  'took longer than',
  'No output has been received',
  'time limit',
  'Too long with no output',
  'Build timed out',
  'maximum allowed',
  '[taskcluster',
  'shutdown signal',
  'lost communication',
  'self-hosted runner',
  'hearing from agent',
  'hosted runner encountered',
  'not acquired by Runner',
  'system failure',
  'Cannot contact',
  'command execution failed',
  'hudson.remoting',
  'wrapper script',
  'An error occurred while',
  'was cancel',
  'be cancel',
  'higher priority',
  'failed: cancel',
  'script cancel',
  'ABORTED',
  'Job Cancelled',
  'cancellation signal',
  'Failed to initialize container',
  'containers failed to start',
  'is unhealthy',
  'Service container',
  "probably didn't start",
  'Unable to resolve action',
  "Can't find 'action",
  'action could not be found',
  'automatically failed',
  'Failed to download',
  'Failed to save',
  'Failed to restore',
  'Failed to reserve',
  'Failed to CreateArtifact',
  'Failed to FinalizeArtifact',
  'Failed to GetSignedArtifactURL',
  'No space left',
  'running out of disk',
  'required and not supplied',
  'Bad credentials',
  'Resource not accessible',
  'HttpError',
  'Not Found - https',
  'ACTIONS_ID_TOKEN',
  'assume role',
  'Credentials could not',
  'gpg',
  'rate limit',
];

/** True for a line that a CI system prints when it ends a job itself. */
export const isRunnerLine = (text: string): boolean => RUNNER_RULES.some(({ pattern }) => pattern.test(text));

/** What follows where a container was named that failed. */
const UNNAMED = /^One or more containers failed to start/;

export const runner: LogFormat = {
  name: 'runner',
  title: 'CI runners',
  url: 'https://docs.github.com/en/actions/reference/limits',
  family: 'other',
  reads: 'log',
  commands: null,
  marks: MARKS,
  probe: (text) => ANY.test(text),
  open: (context) => {
    const reader = ruleReader(RUNNER_RULES, context, 'runner');
    return {
      push: reader.push,
      end: async () => {
        const { findings } = await reader.end();
        // A job that ran out of time or lost its machine is cancelled, too.
        const kept =
          findings.length > 1
            ? findings.filter(({ rule, message }) => rule !== 'cancelled' && !UNNAMED.test(message))
            : findings;
        const stopped = findings.some(
          ({ rule }) => rule === 'cancelled' || rule === 'timed-out' || rule === 'runner-lost',
        );
        return { findings: kept.length ? kept : findings.slice(0, 1), truncated: stopped };
      },
    };
  },
};
