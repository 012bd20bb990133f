// Every surface, in one place: whoever renders for one loads this alone.

export { renderAnnotations } from './annotations.ts';
export { renderBrief } from './brief.ts';
export { renderDifference } from './difference.ts';
export { renderJson } from './json.ts';
export { renderSarif } from './sarif.ts';
export { renderSummary } from './summary.ts';
export { renderTerminal } from './terminal.ts';
