// Valgrind's XML (--xml=yes): each error with its stack.
//   <error><kind>InvalidRead</kind><what>Invalid read of size 4</what><stack><frame><fn>main</fn><file>a.c</file><line>12</line></frame></stack></error>

import type { Frame } from '../../model/finding.ts';
import { frameOf, inFunction, locationOf } from '../kit/draft.ts';
import { ownFrame } from '../kit/own-code.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      const stack = below(element, 'stack');
      const frames = stack ? childrenOf(stack, 'frame').flatMap(frameIn).slice(0, 30) : [];
      const own = ownFrame(frames);
      const what = textBelow(element, 'what') || textBelow(element, 'text');
      sink.add(
        {
          message: what,
          rule: textBelow(element, 'kind') || null,
          detail: childrenOf(element, 'auxwhat')
            .map((one) => one.text.trim())
            .join('\n'),
          frames,
          location: own ? locationOf(own.path, own.line) : null,
        },
        element,
      );
    },
  };
}

function frameIn(frame: Element): readonly Frame[] {
  const file = textBelow(frame, 'file');
  const dir = textBelow(frame, 'dir');
  return file
    ? [inFunction(frameOf(dir ? `${dir}/${file}` : file, textBelow(frame, 'line')), textBelow(frame, 'fn'))]
    : [];
}

export const valgrindXml = xmlFormat({
  name: 'valgrind-xml',
  title: 'Valgrind XML',
  url: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.erropts',
  family: 'unit',
  tool: 'valgrind',
  root: ({ name }) => name === 'valgrindoutput',
  records: ['error'],
  open,
});
