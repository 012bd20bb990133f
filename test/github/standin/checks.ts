// Check runs: 50 annotations a request, each request's appended, 65,535 characters of summary and of text.

import { partOf } from './contract.ts';
import { type Call, found, missing, type Reply, type Route, refused } from './reply.ts';
import { type Annotation, type CheckRun, idIn, timestamp } from './world.ts';

const REPO = '/repos/{owner}/{repo}';

export const CHECK_ROUTES: Readonly<Record<string, Route>> = {
  [`POST ${REPO}/check-runs`]: create,
  [`GET ${REPO}/check-runs/{check_run_id}`]: (call) => withCheck(call, (check) => found(checkData(call, check))),
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: (call) => withCheck(call, (check) => update(call, check, 200)),
  [`GET ${REPO}/check-runs/{check_run_id}/annotations`]: (call) =>
    withCheck(call, ({ annotations }) => ({ items: annotations.map(annotationData) })),
  [`GET ${REPO}/commits/{ref}/check-runs`]: ofCommit,
};

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

function withCheck({ world, path }: Call, use: (check: CheckRun) => Reply): Reply {
  const check = world.checkRuns.find(({ id }) => String(id) === path.check_run_id);
  return check ? use(check) : missing();
}

function create(call: Call): Reply {
  const { world, body } = call;
  const check: CheckRun = {
    ...{ id: idIn(world), name: String(body.name), sha: String(body.head_sha), status: 'queued', conclusion: null },
    ...{ detailsUrl: null, externalId: '', title: null, summary: null, text: null, annotations: [] },
  };
  const reply = update(call, check, 201);
  if ('status' in reply && reply.status === 201) world.checkRuns.push(check);
  return reply;
}

function update(call: Call, check: CheckRun, status: number): Reply {
  const { body } = call;
  const output = (body.output ?? {}) as Output;
  const wrong = (output.annotations ?? []).map(faultOf).find((fault) => fault !== null);
  if (wrong) return refused('CheckRun', wrong);
  if (body.status === 'completed' && body.conclusion === undefined)
    return refused('CheckRun', 'Conclusion is required if you provide a status of completed');
  const { name, conclusion, status: state, details_url: url, external_id: external } = body;
  Object.assign(check, {
    ...{
      name: name ?? check.name,
      status: conclusion ? 'completed' : (state ?? check.status),
      conclusion: conclusion ?? check.conclusion,
    },
    ...{ detailsUrl: url ?? check.detailsUrl, externalId: external ?? check.externalId },
    ...{
      title: output.title ?? check.title,
      summary: output.summary ?? check.summary,
      text: output.text ?? check.text,
    },
  });
  check.annotations.push(...(output.annotations ?? []));
  return found(checkData(call, check), status);
}

function faultOf({ title = '', message, raw_details: details = '', ...place }: Annotation): string | null {
  if (title.length > 255) return 'Title is too long (maximum is 255 characters)';
  if (Buffer.byteLength(message) > 65_536) return 'Message is too long (maximum is 64 KB)';
  if (Buffer.byteLength(details) > 65_536) return 'Raw details is too long (maximum is 64 KB)';
  if (place.start_line < 1 || place.end_line < place.start_line)
    return 'Start line must be less than or equal to end line';
  const columns = place.start_column !== undefined || place.end_column !== undefined;
  if (columns && place.start_line !== place.end_line) return 'Columns are only supported on one line';
  return place.path.startsWith('/') || place.path === '' ? 'Path is invalid' : null;
}

function ofCommit({ world, path, query, ...rest }: Call): Reply {
  const listed = world.checkRuns.filter(
    ({ sha, name }) => sha === path.ref && (query.check_name === undefined || name === query.check_name),
  );
  return { key: 'check_runs', items: listed.map((check) => checkData({ world, path, query, ...rest }, check)) };
}

function checkData({ world: { owner, repo } }: Call, check: CheckRun): unknown {
  const url = `https://api.github.com/repos/${owner}/${repo}/check-runs/${check.id}`;
  return partOf('check-run', {
    ...{
      id: check.id,
      name: check.name,
      head_sha: check.sha,
      status: check.status,
      conclusion: check.conclusion,
      external_id: check.externalId,
      url,
    },
    ...{
      details_url: check.detailsUrl,
      html_url: `https://github.com/${owner}/${repo}/runs/${check.id}`,
      started_at: timestamp(),
    },
    completed_at: check.status === 'completed' ? timestamp() : null,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  });
}

function annotationData({
  path,
  start_line,
  end_line,
  start_column,
  end_column,
  annotation_level,
  message,
  title,
  raw_details,
}: Annotation): unknown {
  return partOf('check-annotation', {
    ...{
      path,
      start_line,
      end_line,
      annotation_level,
      message,
      title: title ?? null,
      raw_details: raw_details ?? null,
    },
    ...{ start_column: start_column ?? null, end_column: end_column ?? null, blob_href: '' },
  });
}
