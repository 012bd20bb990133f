import type { PlacedFinding } from '../../../model/attributed.ts';
import { isBrokenData } from '../../suspects/broken-data.ts';
import type { CheckoutView } from './checkout-view.ts';
import type { CheckoutFacts } from './features.ts';
import { mentionedBy } from './mentions.ts';
import { isCode } from './reach.ts';

const MOST_DATA = 300;
const JSON_FILE = /\.(?:json|geojson|webmanifest)$/;
const UNREAD =
  /json[\s\S]{0,200}(?:pars|syntax|decod|unexpected (?:token|end|character))|(?:pars\w* error|syntax error|decod\w* error|unexpected (?:token|end|character))[\s\S]{0,200}json|parse error: (?:expected|invalid|unfinished)/i;

/** Reads what the checkout tells of one failure after another. */
export function factsReader({ sources, anchors }: CheckoutView): (finding: PlacedFinding) => CheckoutFacts {
  const known = new Map<string, boolean>();
  const isBroken = (path: string): boolean => {
    const answer = known.get(path) ?? isBrokenData(path, sources);
    known.set(path, answer);
    return answer;
  };
  let all: readonly string[] | null = null;
  const everywhere = (): readonly string[] => {
    all ??= sources.paths
      .filter((path) => JSON_FILE.test(path))
      .slice(0, MOST_DATA)
      .filter(isBroken);
    return all;
  };
  return (finding) => {
    const own = anchors(finding);
    const files = new Set(own.files.keys());
    const broken = new Set([...files].filter(isBroken));
    const said = `${finding.facts.exception ?? ''} ${finding.message.slice(0, 600)}`;
    if (!broken.size && UNREAD.test(said) && everywhere().length === 1)
      for (const path of everywhere()) broken.add(path);
    return { mentioned: new Set([...mentionedBy(finding, own, sources)].filter(isCode)), files, broken };
  };
}
