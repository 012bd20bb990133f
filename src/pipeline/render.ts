// The way from a digest to its renderings, each loaded when it is asked for.

import type { GitPlace } from '../ingest/git.ts';
import type { Digest } from '../model/cause.ts';
import { DEFAULT_RENDER_OPTIONS, type RenderOptions } from '../render/options.ts';

export { DEFAULT_RENDER_OPTIONS, type RenderOptions } from '../render/options.ts';

const openRender = async <Name extends Rendering>(name: Name) => (await import('../render/open.ts')).openSurface(name);
type Rendering = (typeof RENDERINGS)[keyof typeof RENDERINGS] | 'renderDifference';

const RENDERINGS = {
  text: 'renderTerminal',
  markdown: 'renderSummary',
  json: 'renderJson',
  brief: 'renderBrief',
  sarif: 'renderSarif',
  junit: 'renderJunit',
  gitlab: 'renderGitlab',
  quickfix: 'renderQuickfix',
  annotations: 'renderAnnotations',
} as const;

/** Renders a digest for one surface. */
export const render = async (
  digest: Digest,
  surface: keyof typeof RENDERINGS,
  options: Partial<RenderOptions> = {},
): Promise<string> => (await openRender(RENDERINGS[surface]))(digest, { ...DEFAULT_RENDER_OPTIONS, ...options });

/** The digest with its places on the lines of a pull request's head, which a merge commit's may not be; the same where they do not differ. */
export async function onHead(digest: Digest, head: string, place: Pick<GitPlace, 'root' | 'env'>): Promise<Digest> {
  const [{ headLines }, { movedDigest }] = await Promise.all([
    import('../ingest/head-lines.ts'),
    import('../render/moved.ts'),
  ]);
  return movedDigest(digest, await headLines(head, { ...place, trusted: true }));
}

/** Renders what differs between two runs, for a terminal. */
export const renderDifference = async (
  before: Digest,
  after: Digest,
  options: Partial<RenderOptions> = {},
): Promise<string> => (await openRender('renderDifference'))(before, after, { ...DEFAULT_RENDER_OPTIONS, ...options });
