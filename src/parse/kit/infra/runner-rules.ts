// What a CI system itself says when it, and no tool in it, ended a job. Nobody else prints these lines.

import type { Rule } from './rule.ts';

const ERROR = '^(?:##\\[error\\]|::error::|Error: )';

export const RUNNER_RULES: readonly Rule[] = [
  {
    name: 'timed-out',
    kind: 'time-limit',
    facts: { resource: 'time' },
    pattern: new RegExp(
      `${ERROR}(?:The job running on .{1,200} has exceeded the maximum execution time|The action .{1,200} has timed out after|The job was canceled because .{1,80}timed out)`,
    ),
  },
  {
    name: 'timed-out',
    kind: 'time-limit',
    facts: { resource: 'time' },
    pattern:
      /^(?:ERROR: Job failed: execution took longer than|No output has been received in the last \d|The job exceeded the maximum time limit for jobs|Too long with no output \(exceeded|Build timed out \(after |Build execution time has reached the maximum|\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Task timeout after|.{0,60}max run time)|Exceeded build time limit)/,
  },
  {
    name: 'runner-lost',
    kind: 'runner',
    pattern: new RegExp(
      `${ERROR}?.{0,200}(?:The runner has received a shutdown signal|lost communication with the server|The self-hosted runner .{1,100} was (?:lost|removed)|We stopped hearing from agent|The hosted runner encountered an error|The job was not acquired by Runner)`,
    ),
  },
  {
    name: 'runner-lost',
    kind: 'runner',
    pattern:
      /^(?:ERROR: Job failed \(system failure\)|Cannot contact [\w.-]{1,100}: |FATAL: command execution failed|.{0,80}hudson\.remoting\.\w{0,40}Exception: |wrapper script does not seem to be touching the log file|An error occurred while (?:provisioning|starting) (?:the|your) (?:runner|virtual machine)|\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Aborting task|Task aborted|worker-shutdown))/,
  },
  {
    name: 'cancelled',
    kind: 'runner',
    pattern: new RegExp(
      `${ERROR}(?:The operation was cancell?ed|The Operation will be cancell?ed|The run was cancell?ed by|Cancell?ing since a higher priority waiting request|The (?:job|strategy|task) .{0,100}was cancell?ed)`,
    ),
  },
  {
    name: 'cancelled',
    kind: 'runner',
    pattern:
      /^(?:ERROR: Job failed: cancell?ed|WARNING: script cancell?ed|Finished: ABORTED$|Done: Job Cancelled|# Received cancellation signal|Build was cancell?ed$)/,
  },
  {
    name: 'container-failed',
    kind: 'service-up',
    pattern: new RegExp(
      `${ERROR}(?:Failed to initialize container (?<command>\\S{1,200})|One or more containers failed to start|Container .{1,200} is unhealthy)`,
    ),
  },
  {
    name: 'container-failed',
    kind: 'service-up',
    pattern:
      /^(?:Service container (?<command>[\w./:-]{1,200}) failed|\*{3} WARNING: Service .{1,200} probably didn't start properly)/,
  },
  {
    name: 'action-missing',
    kind: 'config-valid',
    pattern: new RegExp(
      `${ERROR}(?:Unable to resolve action|Can't find 'action\\.ya?ml'|An action could not be found|This request has been automatically failed because it uses a deprecated version)`,
    ),
  },
  {
    name: 'download-failed',
    kind: 'network-up',
    pattern: new RegExp(
      `${ERROR}(?:Failed to download (?:archive|action)|Action '.{1,300}' download has timed out|Failed to (?:save|restore|reserve|CreateArtifact|FinalizeArtifact|GetSignedArtifactURL).{0,200}(?:timed? ?out|ETIMEDOUT|ECONNRESET|50\\d|429))`,
    ),
  },
  {
    name: 'disk-full',
    kind: 'resource',
    facts: { resource: 'disk' },
    pattern: new RegExp(
      `${ERROR}.{0,200}No space left on device|^System\\.IO\\.IOException: No space left on device|^You are running out of disk space`,
    ),
  },
  {
    name: 'not-supplied',
    kind: 'env-set',
    pattern: new RegExp(`${ERROR}Input required and not supplied: (?<envVar>[\\w-]{1,60})`),
  },
  {
    name: 'no-access',
    kind: 'env-set',
    pattern: new RegExp(
      `${ERROR}(?:Bad credentials|Resource not accessible by integration|HttpError: (?:Bad credentials|Resource not accessible|Requires authentication)|Not Found - https:|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|Could not assume role|Credentials could not be loaded|The process .{1,100}gpg.{0,20}' failed)`,
    ),
  },
  {
    name: 'rate-limit',
    kind: 'network-up',
    pattern: new RegExp(
      `${ERROR}.{0,200}(?:API rate limit exceeded|secondary rate limit|You have exceeded a (?:secondary )?rate limit)`,
    ),
  },
];
