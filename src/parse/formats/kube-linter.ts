// KubeLinter:
//   /home/runner/work/ledger/ledger/deploy/web.yaml: (object: <no namespace>/web apps/v1, Kind=Deployment) container "web" does not have a read-only root file system (check: no-read-only-root-fs, remediation: Set readOnlyRootFilesystem to true.)

import { located } from '../kit/located.ts';

export const kubeLinter = located({
  name: 'kube-linter',
  title: 'KubeLinter',
  url: 'https://docs.kubelinter.io/',
  family: 'policy',
  commands: /\bkube-linter\b/,
  marks: ['(object: '],
  kind: 'policy',
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}): \(object: .{1,300}?\) (?<message>.{1,1000}?) \(check: (?<rule>[\w-]{1,80}), remediation: .{0,1500}\)$/,
  ],
});
