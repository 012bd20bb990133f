// MSBuild, `dotnet build` and Microsoft's compilers and linkers. A build prints each error twice, once more in its summary.
//   Ledger/Stock.cs(12,5): error CS0103: The name 'total' does not exist in the current context [/home/runner/work/ledger/ledger/Ledger/Ledger.csproj]
//   main.obj : error LNK2019: unresolved external symbol total referenced in function main

import { asSaid, located } from '../kit/located.ts';

const PREFIX = '^\\s{0,12}(?:\\[exec\\] )?(?:\\d{1,4}(?::\\d{1,4})?>)?\\s{0,8}';
const WORD =
  '(?<severity>[Ff]atal [Ee]rror|ERROR|[Ee]rror|[Hh]int [Ww]arning|WARNING|[Ww]arning|[Ii]nfo(?:rmation)?|INFORMATION|[Hh]int|[Mm]essage)';
const RULE = '(?<rule>[A-Za-z]{0,12}[-_]?\\d{1,6}(?:-\\w{1,4})?|X{3}|[a-z][\\w-]{2,60})';
const PROJECT = '(?: \\[(?:[A-Za-z]:|/)[^\\]]{1,400}\\.\\w{2,9}proj(?:::TargetFramework=[^\\]]{1,40})?\\])?$';
const TAIL = `${WORD}(?: ?: (?=[A-Z]{2,8}\\d{2,6} ?: )| ?(?= ?:)| (?=\\S{1,60} ?:))${RULE}? ?: {1,2}(?<message>.{1,8000}?)${PROJECT}`;
const TOOLS =
  'MSBUILD|CSC|VBC|FSC|LINK|LIB|CVTRES|RC|MIDL|ILC|EXEC|NMAKE|NuGet|NETSDK|AL|SGEN|LC|cl|c1xx|c2|vstest|BSCMAKE|ALINK|TRACKER|CodeAnalysis|EDITBIN|ILASM|<command line option>\\(\\d\\)';

export const msbuild = located({
  name: 'msbuild',
  title: 'MSBuild, dotnet build and MSVC',
  url: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild',
  family: 'build',
  commands:
    /\b(?:msbuild|xbuild|devenv|nmake|nuget)\b|\bdotnet (?:build|test|publish|pack|restore|run|format|msbuild)\b|(?:^|[\s/\\])(?:cl|link|csc|fsc|vbc|mcs|csharp)(?:\.exe)?\s/i,
  marks: [
    '): error',
    '): warning',
    '): fatal',
    '): info',
    '): hint',
    '): message',
    '): Error',
    '): Warning',
    '): ERROR',
    '): WARNING',
    '): INFO',
    '): Info',
    '): Hint',
    '):  warning',
    '):  error',
    ') : ',
    ' : error ',
    ' : error:',
    ' : warning ',
    ' : warning:',
    ' : fatal error ',
    'proj: ',
    'proj : ',
    'NMAKE',
    '.exe: Warning',
    'error CS',
    'warning CS',
    'error NU',
    'warning NU',
    'error MSB',
    'warning MSB',
    'error FS',
    'error BC',
    'error NETSDK',
    'error CA',
    'warning CA',
    'error LNK',
    'error SA',
    'warning SA',
    'error IDE',
    'warning IDE',
  ],
  lines: [
    new RegExp(
      `${PREFIX}(?<path>(?:[A-Za-z]:)?[^\\s(:<][^(:\\n]{0,400}?(?:\\(x86\\)[^(:\\n]{0,400}?)?) ?\\((?<line>\\d{1,9})(?:[,-](?<column>\\d{1,9}))?(?:[,-]\\d{1,9}){0,2}\\) ?: {0,2}${TAIL}`,
    ),
    new RegExp(
      `${PREFIX}(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:(?!xcode)\\w{2,9}proj|sln[xf]?|props|targets|obj|lib|exe|dll|res|rc|config|nuspec|cs|cpp|pas|dpr|resx|xaml|package)) ?: ${TAIL}`,
    ),
    new RegExp(`${PREFIX}(?:${TOOLS}) ?: ${TAIL}`),
    new RegExp(
      `${PREFIX}(?<severity>error|warning) (?<rule>(?:CS|FS|BC|NU|MSB|NETSDK|CA|LNK|SA|IDE)\\d{2,6}): (?<message>.{1,8000}?)${PROJECT}`,
    ),
  ],
  accept: (said) =>
    !/^TS\d/.test(said.rule ?? '') &&
    !(/\.[cm]?[jt]sx?$/.test(said.path ?? '') && /^TS/.test(said.rule ?? 'TS')) &&
    said.rule !== 'TESTERROR' &&
    said.rule !== 'cpplint',
  severity: (said) => asSaid({ severity: /warning/i.test(said.severity ?? '') ? 'warning' : said.severity }),
  unique: true,
});
