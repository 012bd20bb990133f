import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, annotationsOf, renderAnnotations, workflowCommand } from '../../src/render/annotations.ts';
import { anyDigest, CASES, hostileText, LINKED, readDigest } from './digests.ts';
import { renderBrief, renderComment, renderJson, renderSarif, renderSummary, renderTerminal } from './surfaces.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a line as the runner does: a command at its start after spaces, or the old form anywhere. */
function readCommand(line: string): Command | null {
  if (line.includes('##[')) return { name: 'old form', properties: {}, data: '' };
  const [, head, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return null;
  const [name = '', ...rest] = head.split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter(Boolean)
    .map(
      (pair) => [pair.slice(0, pair.indexOf('=')).trim(), decoded(pair.slice(pair.indexOf('=') + 1), true)] as const,
    );
  return { name, properties: Object.fromEntries(pairs), data: decoded(data, false) };
}

function decoded(value: string, property: boolean): string {
  const plain = value.replace(/%0D/g, '\r').replace(/%0A/g, '\n');
  return (property ? plain.replace(/%3A/g, ':').replace(/%2C/g, ',') : plain).replace(/%25/g, '%');
}

test('a command gives back exactly what was put in', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (path, message) => {
      const annotation: Annotation = { level: 'error', path, line: 3, endLine: null, title: 'T', message };
      const line = workflowCommand(annotation);
      fc.pre(!line.includes('##['));
      expect(line).not.toMatch(/[\r\n]/);
      expect(readCommand(line)).toEqual({
        name: 'error',
        properties: { file: path, line: '3', title: 'T' },
        data: message,
      });
    }),
  );
});

test('no digest forges a command', () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      for (const line of renderAnnotations(digest, LINKED)
        .split(/\r\n|[\r\n]/)
        .filter(Boolean)) {
        const command = readCommand(line);
        expect(['error', 'notice']).toContain(command?.name);
        expect(
          Object.keys(command?.properties ?? {}).every((key) => ['file', 'line', 'endLine', 'title'].includes(key)),
        ).toBe(true);
      }
      for (const render of [renderTerminal, renderBrief, renderSummary, renderComment, renderJson, renderSarif]) {
        for (const line of render(digest, { ...LINKED, width: 60 }).split(/\r\n|[\r\n]/))
          expect(readCommand(line)).toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

test.each(CASES)('%s keeps to what the runner shows', (name) => {
  const annotations = annotationsOf(readDigest(name), LINKED);
  for (const level of ['error', 'notice'])
    expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
  for (const annotation of annotations) expect(annotation.message.length).toBeLessThanOrEqual(4096);
});

test('one error on the site that counts its followers, one notice a file', () => {
  const [error, ...notices] = annotationsOf(readDigest('renamed-field'), LINKED);
  expect(error).toMatchObject({ level: 'error', path: 'src/core/types.ts', line: 11 });
  expect(error?.message).toMatch(/; 12 type errors and 1 lint error come from it\.$/);
  expect(new Set(notices.map((notice) => notice.path)).size).toBe(notices.length);
  expect(notices.every((notice) => notice.level === 'notice')).toBe(true);
});

test('forty causes: ten errors, the last of which counts the rest', () => {
  const errors = annotationsOf(readDigest('forty-causes'), LINKED).filter((annotation) => annotation.level === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)?.message).toContain('+30 more errors');
});

test('a repository below the workspace root has its prefix', () => {
  expect(annotationsOf(readDigest('renamed-field'), { ...LINKED, pathPrefix: 'sub' })[0]?.path).toBe(
    'sub/src/core/types.ts',
  );
  expect(annotationsOf(readDigest('renamed-field'), { ...LINKED, maxAnnotations: 0 })).toEqual([]);
});

test('what is fine is not annotated', () => {
  expect(renderAnnotations(readDigest('known-and-flaky'), LINKED)).toBe('');
  expect(renderAnnotations(readDigest('green'), LINKED)).toBe('');
});
