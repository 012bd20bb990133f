// `go vet`: what its analyzers report, and what it could not type-check.
//   # example.com/relay/store
//   ./store.go:46:2: fmt.Printf format %s has arg n of wrong type int
//   vet: store/store_test.go:15:5: invalid operation: cannot compare err != nil (mismatched types bool and untyped nil)

import type { LogFormat } from '../../model/format.ts';
import { ANALYZED } from '../kit/go/analyzers.ts';
import { compileReader } from '../kit/go/compile.ts';

export const goVet: LogFormat = {
  name: 'go-vet',
  title: 'go vet',
  url: 'https://pkg.go.dev/cmd/vet',
  family: 'lint',
  reads: 'log',
  commands: /\bgo vet\b/,
  also: [' (S', ' (QF', ' (U'],
  marks: ['\nvet: ', '\n# [', '.go:'],
  probe: (text) =>
    !/ \((?:SA|ST|S|QF|U)\d{4}\)$/m.test(text) &&
    (/^vet: \S{1,400}\.go:\d|^# \[[^\]\s]{1,300}\]$/m.test(text) || ANALYZED.test(text)),
  open: (context) => {
    const reader = compileReader(context, false);
    return {
      push(lines) {
        for (const line of lines) reader.push(line);
      },
      end: () => ({ findings: reader.findings('go-vet') }),
    };
  },
};
