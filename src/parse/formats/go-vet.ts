// `go vet`: what its analyzers report, and what it could not type-check.
//   # example.com/relay/store
//   ./store.go:46:2: fmt.Printf format %s has arg n of wrong type int
//   vet: store/store_test.go:15:5: invalid operation: cannot compare err != nil (mismatched types bool and untyped nil)

import type { LogFormat } from '../../model/format.ts';
import { compileReader } from './go/compile.ts';

// The words of vet's own analyzers, which no compiler says.
const ANALYZERS = /\.go:\d{1,7}:(?:\d{1,6}:)? (?:possible misuse|possible malformed|self-assignment|unreachable code|missing argument for|\+build comment|direct assignment to atomic|result of \S|struct field|\S{1,60} format %|\S{1,60} call (?:has|needs)|\S{1,60} arg list ends|composite literal uses|\S{1,60} (?:passes|copies|returns) lock|assignment copies lock|range var|loop variable|the cancel function|method \S{1,60} should|\S{1,60} (?:has|refers to) (?:malformed|unknown|wrong)|impossible|comparison of function|redundant (?:or|and)|suspect (?:or|and)|using \S{1,60} before checking|call to \S{1,60} from a non-test|unusedresult|non-constant format string|defers?: |stray )/;

export const goVet: LogFormat = {
  name: 'go-vet',
  title: 'go vet',
  url: 'https://pkg.go.dev/cmd/vet',
  family: 'lint',
  reads: 'log',
  commands: /\bgo vet\b/,
  probe: (text) => /^vet: \S{1,400}\.go:\d|^# \[[^\]\s]{1,300}\]$/m.test(text) || ANALYZERS.test(text),
  open: (context) => {
    const reader = compileReader(context, false);
    return {
      push: (lines) => lines.forEach((line) => reader.push(line)),
      end: () => ({ findings: reader.findings('go-vet') }),
    };
  },
};
