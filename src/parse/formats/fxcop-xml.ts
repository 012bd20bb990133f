// FxCop's XML (FxCopCmd /o:report.xml); rules stand apart, an issue may know no file:
//   <Message TypeName="SpecifyIFormatProvider" Category="Microsoft.Globalization" CheckId="CA1305"><Issue Certainty="95" Level="Error" Path="C:\shop" File="Cart.cs" Line="37">…</Issue></Message>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { type Ancestor, attribute } from '../kit/xml/records.ts';

const NAMED = new Set(['Namespace', 'Type', 'Member', 'Accessor', 'Resource', 'Module']);

/** What an issue without a file is about: `Shop.Cart.#Total`. */
const subject = (ancestors: readonly Ancestor[]): string =>
  ancestors
    .filter(({ name }) => NAMED.has(name))
    .map((ancestor) => attribute(ancestor, 'Name'))
    .filter(Boolean)
    .at(-1) ?? '';

export const fxcopXml = xmlIssues({
  name: 'fxcop-xml',
  title: 'FxCop XML',
  url: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-3.0/bb429449(v=vs.80)',
  family: 'lint',
  tool: 'fxcop',
  root: ({ name }) => name === 'FxCopReport',
  issues: ['Issue'],
  issue(element, ancestors) {
    const file = attribute(element, 'File');
    const folder = attribute(element, 'Path').replace(/(?<![\\/])[\\/]+$/, '');
    const about = subject(ancestors);
    return {
      rule: around(ancestors, 'Message', 'CheckId') || around(ancestors, 'Message', 'TypeName') || null,
      severity: severityOf(attribute(element, 'Level').replace(/^Critical/, '')),
      message: element.text.trim().replace(/\s+/g, ' '),
      detail: [around(ancestors, 'Message', 'TypeName'), around(ancestors, 'Message', 'Category'), about]
        .filter(Boolean)
        .join('\n'),
      location: file ? locationOf(folder ? `${folder}/${file}` : file, attribute(element, 'Line')) : null,
    };
  },
});
