// govulncheck's JSON: the messages of `-json` since 1.0, one object after the other, and the one report of earlier versions.
//   {"osv":{"id":"GO-2022-1144","summary":"…","affected":[…]}} {"finding":{"osv":"GO-2022-1144","fixed_version":"v0.4.0","trace":[{"module":"golang.org/x/net","version":"v0.1.0","package":"…","function":"Serve"},{…,"position":{"filename":"main.go","line":9,"column":6}}]}}

import { locationOf } from '../kit/draft.ts';
import { jsonFormat, number, type Row, row, rows, text } from '../kit/json/format.ts';
import type { Located, Sink, Span } from '../kit/sink.ts';
import { vulnerable } from '../kit/vulnerable.ts';

type Advisories = ReadonlyMap<string, Row>;

/** The most exact finding of each advisory and module: one that names a function tells more than one that names a module. */
function findingsOf(values: readonly unknown[]): readonly Row[] {
  const best = new Map<string, Row>();
  for (const finding of values.map((value) => row(row(value).finding))) {
    const trace = rows(finding.trace);
    const key = `${text(finding.osv)}\u0000${text(trace[0]?.module)}`;
    const before = best.get(key);
    if (
      finding.osv &&
      (!before || trace.length > rows(before.trace).length || (!rows(before.trace)[0]?.function && trace[0]?.function))
    )
      best.set(key, finding);
  }
  return [...best.values()];
}

function toFinding(finding: Row, advisories: Advisories): Located {
  const trace = rows(finding.trace);
  const own = row(trace.findLast(({ position }) => position !== undefined)?.position);
  const advisory = advisories.get(text(finding.osv));
  const found = vulnerable({
    name: text(trace[0]?.module),
    version: text(trace[0]?.version),
    id: text(finding.osv),
    title: text(advisory?.summary),
    severity: 'high',
    fixed: text(finding.fixed_version),
    path: 'go.mod',
    detail: trace
      .map((step) => [text(step.package) || text(step.module), text(step.function)].filter(Boolean).join('.'))
      .join('\n'),
  });
  // What the code calls is a break; what it only requires is a risk.
  const called = trace[0]?.function !== undefined;
  return {
    ...found,
    severity: called ? 'error' : 'warning',
    location: own.filename
      ? locationOf(text(own.filename), number(own.line), number(own.column))
      : (found.location ?? null),
  };
}

/** The report of versions before 1.0: an entry for each function; one finding for each advisory and module. */
function readOld(value: Row, sink: Sink, place: (part: unknown) => Span): void {
  const told = new Set<string>();
  for (const vuln of rows(value.Vulns)) {
    const osv = row(vuln.OSV);
    const key = `${text(osv.id)} ${text(vuln.ModPath)}`;
    if (told.has(key)) continue;
    told.add(key);
    const symbol = [text(vuln.PkgPath), text(vuln.Symbol)].filter(Boolean).join('.');
    const title = text(osv.summary) || symbol;
    sink.add(
      vulnerable({
        name: text(vuln.ModPath),
        version: '',
        id: text(osv.id),
        title,
        severity: 'high',
        path: 'go.mod',
        detail: [symbol, text(osv.details)].join('\n'),
      }),
      place(vuln),
    );
  }
}

export const govulncheck = jsonFormat({
  name: 'govulncheck',
  title: 'govulncheck JSON',
  url: 'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck',
  family: 'policy',
  probe: (head) =>
    /"scanner_name"\s{0,8}:\s{0,8}"govulncheck"/.test(head) || /^\s{0,20}\{\s{0,20}"Calls"\s{0,8}:\s{0,8}\{/.test(head),
  read(values, sink, place) {
    const advisories = new Map(values.map((value) => row(row(value).osv)).map((osv) => [text(osv.id), osv]));
    for (const finding of findingsOf(values)) sink.add(toFinding(finding, advisories), place(finding));
    for (const value of values) readOld(row(value), sink, place);
    return undefined;
  },
});
