// Takes a picture of a summary as GitHub would show it, for the README and for judging a rendering by eye.
//
//   node scripts/picture.mjs SUMMARY.md PICTURE.png [--dark] [--open] [--width 1012] [--height 0] [--packages DIR]
//
// --open unfolds every section, --height 0 takes the whole page. Needs Chromium on the PATH and, in DIR (default: here),
//   npm i unified remark-parse remark-gfm remark-rehype rehype-raw rehype-sanitize rehype-stringify github-markdown-css
// They are no dependencies of the project: pictures are taken rarely, and by hand.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    width: { type: 'string', default: '1012' },
    height: { type: 'string', default: '0' },
    packages: { type: 'string', default: '.' },
  },
});
const [input, output] = positionals;
if (!input || !output) throw new Error('usage: node scripts/picture.mjs SUMMARY.md PICTURE.png');

const require = createRequire(pathToFileURL(`${resolve(values.packages)}/`));
const load = async (name) => (await import(pathToFileURL(require.resolve(name)).href)).default;

/** The summary as sanitized HTML: the sanitizer's default schema is GitHub's. */
async function toHtml(markdown) {
  const { unified } = await import(pathToFileURL(require.resolve('unified')).href);
  const names = ['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'];
  const [parse, gfm, rehype, raw, sanitize, stringify] = await Promise.all(names.map(load));
  const flow = unified()
    .use(parse)
    .use(gfm)
    .use(rehype, { allowDangerousHtml: true })
    .use(raw)
    .use(sanitize)
    .use(stringify);
  return String(await flow.process(markdown));
}

/** A page that looks like the summary box of a run. The script tells its height to the first pass. */
function toPage(html) {
  const css = readFileSync(
    require.resolve(`github-markdown-css/github-markdown-${values.dark ? 'dark' : 'light'}.css`),
    'utf8',
  );
  const [page, border] = values.dark ? ['#0d1117', '#30363d'] : ['#ffffff', '#d1d9e0'];
  const body = values.open ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><meta charset=utf-8><style>${css}
body { margin: 0; padding: 24px; background: ${page}; }
.markdown-body { max-width: ${Number(values.width) - 96}px; padding: 24px; border: 1px solid ${border}; border-radius: 6px; }</style>
<article class="markdown-body">${body}</article>
<script>document.documentElement.dataset.height = Math.ceil(document.querySelector('article').getBoundingClientRect().bottom + 24)</script>`;
}

const chromium = (...args) =>
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });

const room = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const file = join(room, 'page.html');
  writeFileSync(file, toPage(await toHtml(readFileSync(input, 'utf8'))));
  const url = pathToFileURL(file).href;
  const measured =
    /data-height="(\d+)"/.exec(chromium(`--window-size=${values.width},800`, '--dump-dom', url))?.[1] ?? '900';
  const height = Number(values.height) || Math.min(Number(measured), 6000);
  chromium(
    `--window-size=${values.width},${height}`,
    '--force-device-scale-factor=1.5',
    `--screenshot=${resolve(output)}`,
    url,
  );
} finally {
  rmSync(room, { recursive: true, force: true });
}
