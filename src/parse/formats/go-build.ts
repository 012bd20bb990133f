// `go build`, `go install`, `go mod`, `go generate`: what cannot be loaded, compiled or linked.
//   # example.com/relay/router
//   router/router.go:51:12: invalid operation: err != nil (mismatched types bool and untyped nil)

import type { LogFormat } from '../../model/format.ts';
import { compileReader } from '../kit/go/compile.ts';

export const goBuild: LogFormat = {
  name: 'go-build',
  title: 'go build',
  url: 'https://pkg.go.dev/cmd/go',
  family: 'build',
  reads: 'log',
  commands: /\bgo (?:build|install|mod|get|generate|list|run)\b/,
  // go vet and go test print the same lines before their own.
  yields: true,
  also: ['\nvet: ', '\nFAIL', '\nok', '\nDONE '],
  marks: ['\n# ', '\ngo: ', '.go:', '\npattern ', '\n\timports '],
  around: 1,
  probe: (text) =>
    !/^vet: \S|^(?:FAIL|ok)\s{1,4}\S{1,300}\s|^DONE \d/m.test(text) &&
    (/^# [^\s[\]]{1,300}(?: \[[^\]\n]{1,300}\])?\n[^\n]{0,1000}(?:\.go:\d|undefined reference|relocation target|\/ld: )/m.test(
      text,
    ) ||
      /^go: (?!downloading|finding|extracting|found |added |upgraded )[^\n]{0,300}(?:go\.mod|go\.sum|module|version|package|@v\d)/m.test(
        text,
      ) ||
      /^[^\s:]{1,300}\.go:\d{1,7}:\d{1,6}: (?:\S{1,200}@v\S{1,80}: missing go\.sum|missing go\.sum|no required module|package \S|cannot find|expected [`'"]|syntax error|undefined: |imported and not used|cannot use )/m.test(
        text,
      ) ||
      /^pattern \S{1,300}: (?:directory prefix|no matching)/m.test(text) ||
      /^\timports [^\n]{1,400}: /m.test(text)),
  open: (context) => {
    const reader = compileReader(context, false);
    return {
      push(lines) {
        for (const line of lines) reader.push(line);
      },
      end: () => ({ findings: reader.findings('go-build') }),
    };
  },
};
