// `docker build`, BuildKit and classic:
//   Dockerfile:12
//   ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const SOLVE =
  /^(?:#\d{1,6} )?(?:ERROR: )?(?:(?:error: )?failed to (?:solve|build))(?:: rpc error: code = \w{1,20} desc = )?: ?(?<message>\S.{0,1500})$/;
const DAEMON =
  /^(?:ERROR: |docker: |Error: )?(?<message>Error response from daemon: (?!No such (?:container|image|network|volume)|invalid filter|network \S+ not found|removal of container).{1,1000}|(?:The command '.{1,800}' returned a non-zero code: \d{1,6})|(?:COPY|ADD) failed: .{1,600}|Cannot connect to the Docker daemon.{0,300})$/;
const PLACE =
  /^(?<path>(?:\S{1,200}\/)?[\w.-]{0,60}[Dd]ockerfile[\w.-]{0,60}|[\w.-]{1,60}\.[Dd]ockerfile|Containerfile):(?<line>\d{1,9})$/;
const STEP = /^ {1,3}> \[(?<step>[^\]]{1,200}\d\/\d{1,4}|[^\]]{1,200})\] (?<what>.{1,400}):$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const seen = new Map<string, Pending>();
  let place: { path: string; line: string } | null = null;
  let step: string[] = [];
  let inStep = false;
  const take = (line: Line): void => {
    const at = PLACE.exec(line.text)?.groups;
    if (at?.path) place = { path: at.path, line: at.line ?? '' };
    if (STEP.test(line.text)) {
      step = [];
      inStep = true;
    } else if (/^-{6}$/.test(line.text)) inStep = false;
    else if (inStep && step.length < 40) step.push(line.text);
    const said = (SOLVE.exec(line.text) ?? DAEMON.exec(line.text))?.groups?.message;
    if (!said) return;
    const known = seen.get(said);
    if (known) return;
    const draft = drafts.begin(
      { tool: 'docker-build', message: said, location: place ? locationOf(place.path, place.line) : null },
      line,
    );
    draft.more.push(...step);
    seen.set(said, draft);
    drafts.close();
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const dockerBuild: LogFormat = {
  name: 'docker-build',
  title: 'docker build',
  url: 'https://docs.docker.com/build/',
  family: 'build',
  reads: 'log',
  commands: /\bdocker(?:-compose)?\b|\bbuildx\b|\bpodman\b|\bbuildah\b/,
  marks: [
    'failed to solve',
    'failed to build: ',
    'Error response from daemon',
    'returned a non-zero code: ',
    'Cannot connect to the Docker daemon',
    'COPY failed: ',
    'ADD failed: ',
  ],
  probe: (text) =>
    text.includes('failed to solve') ||
    text.includes('failed to build: ') ||
    text.includes('Error response from daemon') ||
    text.includes('returned a non-zero code: ') ||
    text.includes('Cannot connect to the Docker daemon') ||
    /^(?:COPY|ADD) failed: /m.test(text),
  open,
};
