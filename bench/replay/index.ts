// Makes cases of real history: a bug fix taken back on today's code of a public project, among the project's own later commits.
//   node bench/replay/index.ts --plan FILE --out FOLDER [--work FOLDER] [--count N] [--tries N]
// Plans, clones and cases are other people's code: they stay outside the repository. Score with `npm run accuracy -- --cases FOLDER`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failuresOf, runAll, type Verified, withoutFixes, writeReplay } from './case.ts';
import { planAt } from './plan.ts';
import { fixesIn, openRepository, reset } from './repository.ts';

const { values } = parseArgs({
  options: {
    plan: { type: 'string' },
    out: { type: 'string' },
    work: { type: 'string', default: '/tmp/replay-work' },
    count: { type: 'string', default: '4' },
    tries: { type: 'string', default: '30' },
  },
});
if (!values.plan || !values.out) throw new Error('name a --plan and an --out folder');

const plan = planAt(values.plan);
const slug = plan.name.replaceAll('/', '+');
const repository = openRepository(plan, join(values.work, slug));
const say = (text: string): void => console.log(`${plan.name}: ${text}`);
const LEAST_AGE = 12;
const MOST_FAILING = 400;

reset(repository);
for (const command of plan.setup)
  execFileSync('bash', ['-ec', command], {
    cwd: repository.dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...plan.env },
  });
for (let turn = 0; turn < 2; turn += 1) {
  const bad = (await runAll(repository, plan)).filter(({ code }) => code !== 0);
  if (bad.length) {
    say(
      `is not green: ${bad
        .map(
          ({ check, code, lines }) =>
            `${check.name} exit ${code}\n${lines
              .slice(-15)
              .map(({ text }) => text)
              .join('\n')}`,
        )
        .join('\n')}`,
    );
    process.exit(1);
  }
}
say('is green');

const verified: Verified[] = [];
let tries = 0;
for (const fix of fixesIn(repository, plan, LEAST_AGE)) {
  if (verified.length >= Number(values.count) + 2 || tries >= Number(values.tries)) break;
  tries += 1;
  if (
    verified.some(
      (other) => other.fix.files.some((file) => fix.files.includes(file)) && verified.length > Number(values.count) / 2,
    )
  )
    continue;
  const told = await withoutFixes(repository, plan, [fix]);
  const failing = told ? failuresOf(told) : [];
  if (!failing.length || failing.length > MOST_FAILING) continue;
  verified.push({ fix, told: told ?? [], failing });
  say(`${fix.commit.slice(0, 10)} breaks ${failing.length}`);
}
let made = 0;
for (const [at, causes] of groupsOf(verified).entries()) {
  if (made >= Number(values.count)) break;
  const name = `${slug}-${String(made + 1).padStart(2, '0')}${causes.length > 1 ? '-m' : ''}`;
  if (await writeReplay({ repository, plan, causes }, { name, seed: at * 7 + slug.length, out: values.out })) made += 1;
}
reset(repository);
say(`${made} cases of ${verified.length} verified fixes in ${tries} tries`);

/** One case a fix, but two neighbours that break different tests of different files make one of two causes. */
function groupsOf(all: readonly Verified[]): (readonly Verified[])[] {
  const groups: (readonly Verified[])[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [one, two] = [all[at], all[at + 1]];
    if (!one) continue;
    const apart =
      two &&
      !two.failing.some((id) => one.failing.includes(id)) &&
      !two.fix.files.some((file) => one.fix.files.includes(file));
    if (two && apart && groups.length % 3 === 2) {
      groups.push([one, two]);
      at += 1;
    } else groups.push([one]);
  }
  return groups;
}
