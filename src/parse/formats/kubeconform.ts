// kubeconform and kubeval:
//   deploy/web.yaml - Deployment web is invalid: problem validating schema. Check JSON formatting: ...

import { located } from '../kit/located.ts';

export const kubeconform = located({
  name: 'kubeconform',
  title: 'kubeconform',
  url: 'https://github.com/yannh/kubeconform',
  family: 'policy',
  commands: /\bkube(?:conform|val)\b/,
  marks: [' is invalid: ', ' failed validation: ', 'contains an invalid '],
  kind: 'policy',
  lines: [
    /^(?<path>\S.{0,300}?) - (?<message>(?:\w{1,60} \S{1,200} (?:is invalid|failed validation): |failed validation: |error while parsing: ).{1,1500})$/,
    /^(?:WARN|ERR) {2}- (?<path>\S.{0,300}?) contains an invalid (?<message>.{1,1500})$/,
  ],
});
