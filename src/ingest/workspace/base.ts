// What the base had at a path, as it would lie in the work tree: git's object with the line ends that the checkout gives it, without running a filter.

import type { Change } from '../../model/change.ts';
import { type GitBytes, objectsOf } from './git-bytes.ts';
import type { FileState } from './state.ts';

/** The state of a path in the base, or why it cannot be put into the tree. `isMissing`: only because this clone does not have it. */
export type BaseState = { readonly state: FileState } | { readonly why: string; readonly isMissing: boolean };

export type Base = (oldPath: string) => Promise<BaseState>;

interface Entry {
  readonly mode: string;
  readonly oid: string;
}

type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTES = ['text', 'eol', 'filter', 'ident', 'working-tree-encoding'] as const;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const SNIFF_BYTES = 8_000;

/** Opens the base of a change. Without a base revision, or where a shallow clone lacks it, every path answers why. */
export async function openBase(git: GitBytes, change: Change, platform: NodeJS.Platform): Promise<Base> {
  const old = new Set(change.files.map(({ oldPath }) => oldPath));
  const entries = change.base === null ? null : await entriesOf(git, change.base, old);
  const attributes = await attributesOf(git, [...old]);
  const defaultEnd = await lineEndOf(git, platform);
  return async (oldPath) => {
    if (!entries) return missing('the base is not in this clone');
    const entry = entries.get(oldPath);
    if (!entry) return never('the base has no such file');
    if (entry.mode === '160000') return never('it is a submodule');
    const own = attributes.get(oldPath) ?? new Map();
    const blob = (await objectsOf(git, [entry.oid])).get(entry.oid);
    if (!blob) return missing('its old content is not in this clone');
    return stateOf(entry.mode, blob, { own, defaultEnd });
  };
}

const missing = (why: string): BaseState => ({ why, isMissing: true });
const never = (why: string): BaseState => ({ why, isMissing: false });

/** The base's tree, as far as the change touches it; null when git does not have it. */
async function entriesOf(
  git: GitBytes,
  base: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Entry> | null> {
  const out = await git(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', base]);
  if (!out) return null;
  const entries = new Map<string, Entry>();
  for (const line of out.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    if (tab < 0 || !wanted.has(path)) continue;
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
    entries.set(path, { mode, oid });
  }
  return entries;
}

async function attributesOf(git: GitBytes, paths: readonly string[]): Promise<ReadonlyMap<string, Attributes>> {
  const out = await git(['check-attr', '-z', '--stdin', ...ATTRIBUTES], `${paths.join('\0')}\0`);
  const found = new Map<string, Map<string, string>>();
  const fields = out?.toString('utf8').split('\0') ?? [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
    if (value === 'unspecified') continue;
    found.set(path, (found.get(path) ?? new Map()).set(name, value));
  }
  return found;
}

/** What a checkout does with the ends of lines where no attribute speaks. */
interface LineEnd {
  /** True where `core.autocrlf` converts every text. */
  readonly isAuto: boolean;
  /** The end of converted texts. */
  readonly isCrlf: boolean;
}

async function lineEndOf(git: GitBytes, platform: NodeJS.Platform): Promise<LineEnd> {
  const ask = async (name: string): Promise<string> =>
    (await git(['config', '--get', name]))?.toString('utf8').trim().toLowerCase() ?? '';
  const [auto, end] = await Promise.all([ask('core.autocrlf'), ask('core.eol')]);
  const isAuto = ['true', 'yes', 'on', '1'].includes(auto);
  const isNative = (end === '' || end === 'native') && platform === 'win32';
  return { isAuto, isCrlf: isAuto || (auto !== 'input' && (end === 'crlf' || isNative)) };
}

function stateOf(
  mode: string,
  blob: Buffer,
  { own, defaultEnd }: { readonly own: Attributes; readonly defaultEnd: LineEnd },
): BaseState {
  if (mode === '120000') return { state: { kind: 'link', bytes: blob } };
  const filter = own.get('filter');
  if (filter === 'lfs' || blob.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER)
    return never('it is kept by Git LFS');
  if (filter !== undefined && filter !== 'unset' && filter !== '') return never(`git's filter \`${filter}\` makes it`);
  const bent = ['ident', 'working-tree-encoding'].find((name) => own.has(name) && own.get(name) !== 'unset');
  if (bent) return never(`git's attribute \`${bent}\` makes it`);
  const bytes = isConverted(blob, own, defaultEnd) ? withCrlf(blob) : blob;
  return { state: { kind: 'file', bytes, mode: mode === '100755' ? 0o755 : 0o644 } };
}

/** The rules of gitattributes(5), "End-of-line conversion". */
function isConverted(blob: Buffer, own: Attributes, { isAuto, isCrlf }: LineEnd): boolean {
  const text = own.get('text');
  const end = own.get('eol');
  if (text === 'unset' || end === 'lf') return false;
  const isGuessed = text === 'auto' || (text === undefined && end === undefined);
  if (text === undefined && end === undefined && !isAuto) return false;
  // What has such ends already is left alone where git only guesses that it is text.
  if (isGuessed && (blob.subarray(0, SNIFF_BYTES).includes(0) || blob.includes('\r'))) return false;
  return end === 'crlf' || isCrlf;
}

const withCrlf = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
