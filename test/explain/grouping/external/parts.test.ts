import { describe, expect, it } from 'vitest';
import { asksForToday, daysIn } from '../../../../src/explain/grouping/external/days.ts';
import { floatingIn } from '../../../../src/explain/grouping/external/ranges.ts';
import { fits } from '../../../../src/explain/grouping/external/users.ts';

const days = (line: string): readonly string[] => daysIn(line).map(({ text }) => text);

describe('daysIn', () => {
  it.each([
    'UNTIL = Date.new(2026, 11, 4)',
    '    "north": date(2026, 11, 4),',
    'const until = new Date("2026-11-04");',
    'const until = new Date(2026, 10, 4);',
    'LocalDate.of(2026, Month.NOVEMBER, 4)',
    'var until = time.Date(2026, time.November, 4, 0, 0, 0, 0, time.UTC)',
    'until,20261104,open',
    'until: 2026-11-04T00:00:00Z',
    'Wed, 04 Nov 2026 10:00:00 GMT',
    '"November 4, 2026"',
    'bis 4.11.2026',
  ])('reads %s', (line) => expect(days(line)).toEqual(['2026-11-04']));

  it.each([
    '// since 2026-11-04',
    '# 2026-11-04',
    'id-2026-13-04',
    '120261104',
    'Date.new(2026, 2, 30)',
    'v1.2026-11-04',
  ])('reads none in %s', (line) => expect(days(line)).toEqual([]));
});

describe('asksForToday', () => {
  it.each([
    'today = Date.today',
    'day or date.today()',
    'datetime.now(timezone.utc)',
    'new Date()',
    'Date.now() / 1000',
    'time.Now().UTC()',
    'LocalDate.now(clock)',
    "date('now')",
    'Utc::now()',
  ])('knows %s', (line) => expect(asksForToday(line)).toBe(true));
  it.each(['new Date(text)', 'Date.parse(text)', 'date(2026, 1, 1)', '// new Date()', 'time.Duration(3)'])(
    'leaves %s',
    (line) => expect(asksForToday(line)).toBe(false),
  );
});

function floating(files: Readonly<Record<string, string>>, commands: readonly string[] = []): readonly string[] {
  const sources = { paths: Object.keys(files).sort(), read: (path: string) => files[path] ?? null };
  return floatingIn({ sources, commands, isEdited: (_path, line) => line === 99 }).map(
    ({ name, range }) => `${name} ${range}`,
  );
}

describe('floatingIn', () => {
  it('leaves what is pinned', () =>
    expect(floating({ 'requirements.txt': 'idna>=3,<4\nrequests==2.31.0\nattrs # any\n-r other.txt\n' })).toEqual([
      'idna >=3,<4',
      'attrs ',
    ]));
  it('reads a package.json without a lockfile only', () => {
    const manifest = '{\n  "dependencies": {\n    "left-pad": "^1.3.0",\n    "chalk": "5.3.0"\n  }\n}';
    expect(floating({ 'package.json': manifest })).toEqual(['left-pad ^1.3.0']);
    expect(floating({ 'package.json': manifest, 'package-lock.json': '{}' })).toEqual([]);
  });
  it('reads ranges of Maven', () =>
    expect(
      floating({
        'pom.xml':
          '<dependency>\n<groupId>org.a</groupId>\n<artifactId>b</artifactId>\n<version>[1.2,2)</version>\n</dependency>\n<dependency>\n<artifactId>c</artifactId>\n<version>1.0</version>',
      }),
    ).toEqual(['org.a:b [1.2,2)']));
  it('reads Cargo without a lockfile', () =>
    expect(
      floating({
        'Cargo.toml':
          '[package]\nname = "x"\nversion = "0.1.0"\n[dependencies]\nserde = { version = "1.0" }\nrand = "=0.8.5"\n',
      }),
    ).toEqual(['serde 1.0']));
  it('reads what commands install', () => {
    expect(floating({}, ["gem install rake --version '~> 13.0' --no-document", 'gem install rspec -v 3.12.0'])).toEqual(
      ['rake ~> 13.0'],
    );
    expect(floating({ 'go.mod': 'require golang.org/x/text v0.13.0\n' }, ['go get golang.org/x/text@latest'])).toEqual([
      'golang.org/x/text latest',
    ]);
  });
});

describe('fits', () => {
  it.each([
    { specifier: 'lodash/fp', name: 'lodash', ecosystem: 'script' },
    { specifier: 'dateutil.parser', name: 'python-dateutil', ecosystem: 'python' },
    { specifier: 'active_support', name: 'activesupport', ecosystem: 'ruby' },
    { specifier: 'com.acme.wine.Years', name: 'com.acme:wine', ecosystem: 'jvm' },
    { specifier: 'golang.org/x/text/language', name: 'golang.org/x/text', ecosystem: 'go' },
    { specifier: 'serde_json::Value', name: 'serde-json', ecosystem: 'rust' },
  ] as const)('$specifier is of $name', ({ specifier, name, ecosystem }) =>
    expect(fits(specifier, name, ecosystem)).toBe(true),
  );
  it('tells neighbours apart', () => {
    expect(fits('lodash-es', 'lodash', 'script')).toBe(false);
    expect(fits('com.acme.beer.Years', 'com.acme:wine', 'jvm')).toBe(false);
  });
});
