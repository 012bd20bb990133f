// Gendarme's XML, defects by rule and target:
//   <rule Name="AvoidUnusedParameters" Uri="…"><problem>…</problem><target Name="…"><defect Severity="Medium" Confidence="High" Location="…" Source="C:\shop\Cart.cs(12,5)">…</defect></target></rule>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import type { Located } from '../kit/sink.ts';
import { xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

const SOURCE = /^(?<path>.{1,500}?)\(\W{0,3}(?<line>\d{1,7})(?:,(?<column>\d{1,6}))?\)$/;

function toFinding(defect: Element, rule: Element): Located {
  const said = SOURCE.exec(attribute(defect, 'Source'))?.groups;
  return {
    rule: attribute(rule, 'Name') || null,
    severity: severityOf(attribute(defect, 'Severity')),
    message: defect.text.trim() || textBelow(rule, 'problem') || attribute(rule, 'Name'),
    detail: [attribute(defect, 'Location'), textBelow(rule, 'solution')].filter(Boolean).join('\n'),
    location: said?.path ? locationOf(said.path, said.line, said.column) : null,
  };
}

export const gendarmeXml = xmlFormat({
  name: 'gendarme-xml',
  title: 'Gendarme XML',
  url: 'https://www.mono-project.com/docs/tools+libraries/tools/gendarme/',
  family: 'lint',
  tool: 'gendarme',
  root: ({ name }) => name === 'gendarme-output',
  records: ['rule'],
  open: (sink) => ({
    record(element) {
      // Further down the same name lists the rules that ran.
      if (!below(element, 'defect')) return;
      for (const target of childrenOf(element, 'target'))
        for (const defect of childrenOf(target, 'defect')) sink.add(toFinding(defect, element), defect);
    },
  }),
});
