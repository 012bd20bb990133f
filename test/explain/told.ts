// What is told of a small checkout, a change and a log: the places blamed, the headlines, the findings.

import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';
import { diffOf, type Edited } from './scene.ts';

export interface Scene {
  readonly files: Readonly<Record<string, string>>;
  readonly edits: readonly Edited[];
  readonly log: string;
}

export async function told({ files, edits, log: text }: Scene) {
  const root = temporary();
  write(root, { ...files, 'run.log': text, 'pr.diff': diffOf(edits) });
  const { causes, findings } = await explain(['run.log'], {
    cwd: root,
    root,
    diff: 'pr.diff',
    env: { PATH: process.env.PATH },
    event: null,
  });
  const blamed = causes.map(
    ({ change, findings: own }) => `${change ? `${change.path}:${change.line}` : 'none'} ${own.length}`,
  );
  return {
    blamed,
    headlines: causes.map(({ headline }) => headline),
    kinds: findings.map(({ tool, test }) => `${tool} ${test?.name ?? ''}`.trim()),
  };
}
