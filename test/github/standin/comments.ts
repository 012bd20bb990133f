// Comments at pull requests, with the limits on their length that GitHub really has.

import { partOf } from './contract.ts';
import { type Call, found, missing, type Reply, type Route, refused } from './reply.ts';
import { type Comment, idIn, timestamp } from './world.ts';

const REPO = '/repos/{owner}/{repo}';
const CHARACTERS = 65_536;
const BYTES = 262_144;

export const COMMENT_ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPO}/issues/{issue_number}/comments`]: (call) =>
    isPull(call)
      ? {
          items: call.world.comments
            .filter(({ issue }) => String(issue) === call.path.issue_number)
            .map((each) => commentData(call, each)),
        }
      : missing(),
  [`POST ${REPO}/issues/{issue_number}/comments`]: create,
  [`GET ${REPO}/issues/comments/{comment_id}`]: (call) =>
    withComment(call, (comment) => found(commentData(call, comment))),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: (call) =>
    withComment(call, (comment) => {
      const body = String(call.body.body);
      const fault = faultOf(body);
      if (fault) return refused('IssueComment', fault);
      Object.assign(comment, { body, updatedAt: timestamp() });
      return found(commentData(call, comment));
    }),
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: ({ world, ...call }) =>
    withComment({ world, ...call }, (comment) => {
      world.comments.splice(world.comments.indexOf(comment), 1);
      return found(undefined, 204);
    }),
};

const isPull = ({ world, path }: Call): boolean =>
  world.pulls.some(({ number }) => String(number) === path.issue_number);

function withComment({ world, path }: Call, use: (comment: Comment) => Reply): Reply {
  const comment = world.comments.find(({ id }) => String(id) === path.comment_id);
  return comment ? use(comment) : missing();
}

function create(call: Call): Reply {
  const { world, path, body } = call;
  if (!isPull(call)) return missing();
  const text = String(body.body);
  const fault = faultOf(text);
  if (fault) return refused('IssueComment', fault);
  const now = timestamp();
  const comment: Comment = {
    id: idIn(world),
    issue: Number(path.issue_number),
    login: world.login,
    type: 'Bot',
    body: text,
    createdAt: now,
    updatedAt: now,
  };
  world.comments.push(comment);
  return found(commentData(call, comment), 201);
}

function faultOf(body: string): string | null {
  if (body.trim() === '') return "Body can't be blank";
  return body.length > CHARACTERS || Buffer.byteLength(body) > BYTES
    ? `Body is too long (maximum is ${CHARACTERS} characters)`
    : null;
}

function commentData(
  { world: { owner, repo } }: Call,
  { id, issue, login, type, body, createdAt, updatedAt }: Comment,
): unknown {
  const api = `https://api.github.com/repos/${owner}/${repo}`;
  return partOf('issue-comment', {
    ...{
      id,
      body,
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    },
    ...{
      url: `${api}/issues/comments/${id}`,
      issue_url: `${api}/issues/${issue}`,
      html_url: `https://github.com/${owner}/${repo}/pull/${issue}#issuecomment-${id}`,
    },
    user: partOf('simple-user', { login, type, id: type === 'Bot' ? 41_898_282 : 1, site_admin: false }),
  });
}
