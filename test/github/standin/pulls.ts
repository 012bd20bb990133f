// Pull requests, comparisons of commits, and contents of files.

import { partOf } from './contract.ts';
import { type Call, found, missing, type Reply, type Route } from './reply.ts';
import type { ChangedFile, Pull, World } from './world.ts';

const REPO = '/repos/{owner}/{repo}';

export const PULL_ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPO}`]: ({ world }) =>
    found(
      partOf('full-repository', {
        name: world.repo,
        full_name: `${world.owner}/${world.repo}`,
        default_branch: 'main',
        owner: { login: world.owner },
      }),
    ),
  [`GET ${REPO}/pulls`]: listed,
  [`GET ${REPO}/pulls/{pull_number}`]: ({ world, path }) => {
    const pull = world.pulls.find(({ number }) => String(number) === path.pull_number);
    return pull
      ? found(partOf('pull-request', { ...valuesOf(world, pull), user: userOf(pull), merged: false }))
      : missing();
  },
  [`GET ${REPO}/pulls/{pull_number}/files`]: ({ world, path }) => {
    const pull = world.pulls.find(({ number }) => String(number) === path.pull_number);
    return pull ? { items: pull.files.map(fileData) } : missing();
  },
  [`GET ${REPO}/commits/{commit_sha}/pulls`]: ({ world, path }) => {
    const numbers = world.pullsOfCommit.get(path.commit_sha ?? '') ?? [];
    return {
      items: world.pulls
        .filter(({ head, number }) => head.sha === path.commit_sha || numbers.includes(number))
        .map((pull) => simple(world, pull)),
    };
  },
  [`GET ${REPO}/compare/{basehead}`]: compared,
  [`GET ${REPO}/contents/{path}`]: contents,
};

function listed({ world, query }: Call): Reply {
  const { state = 'open', head, base } = query;
  const asked = world.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === undefined || head === `${pull.head.repository.split('/')[0]}:${pull.head.ref}`) &&
      (base === undefined || base === pull.base.ref),
  );
  return { items: asked.map((pull) => simple(world, pull)) };
}

const userOf = ({ head }: Pull) => partOf('simple-user', { login: head.repository.split('/')[0] ?? '', type: 'User' });
const simple = (world: World, pull: Pull): unknown =>
  partOf('pull-request-simple', { ...valuesOf(world, pull), user: userOf(pull) });

function valuesOf({ owner, repo }: World, { number, state, title, head, base }: Pull) {
  const [headOwner = '', headRepo = ''] = head.repository.split('/');
  return {
    ...{
      number,
      state,
      title,
      url: `https://api.github.com/repos/${owner}/${repo}/pulls/${number}`,
      html_url: `https://github.com/${owner}/${repo}/pull/${number}`,
    },
    head: {
      label: `${headOwner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      repo: { name: headRepo, full_name: head.repository, owner: { login: headOwner }, fork: headOwner !== owner },
    },
    base: {
      label: `${owner}:${base.ref}`,
      ref: base.ref,
      sha: base.sha,
      repo: { name: repo, full_name: `${owner}/${repo}`, owner: { login: owner } },
    },
  };
}

function compared({ world, path }: Call): Reply {
  const basehead = (path.basehead ?? '').replace(/^(.*?)\.\.\.?(.*)$/, '$1...$2');
  const files = world.comparisons.get(basehead);
  if (!files) return missing();
  const [base = '', head = ''] = basehead.split('...');
  const commit = partOf('commit', { sha: base });
  return found(
    partOf('commit-comparison', {
      ...{
        status: 'ahead',
        ahead_by: 1,
        behind_by: 0,
        total_commits: 1,
        base_commit: commit,
        merge_base_commit: commit,
      },
      ...{ commits: [partOf('commit', { sha: head })], files: files.map(fileData) },
    }),
  );
}

function fileData(file: ChangedFile): unknown {
  const lines = (file.patch ?? '').split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return partOf('diff-entry', { ...file, additions, deletions, changes: additions + deletions, sha: '0'.repeat(40) });
}

function contents({ world, path }: Call): Reply {
  const text = world.files.get(path.path ?? '');
  if (text === undefined) return missing();
  const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
  const name = (path.path ?? '').split('/').at(-1) ?? '';
  return found(
    partOf('content-file', {
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(text),
      name,
      path: path.path ?? '',
      content,
    }),
  );
}
