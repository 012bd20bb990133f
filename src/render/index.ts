// Every surface but the terminal, in one place: they share most of what they are made of.

export { renderAnnotations } from './annotations.ts';
export { renderBrief } from './brief.ts';
export { renderDifference } from './difference.ts';
export { renderGitlab } from './gitlab.ts';
export { renderJson } from './json.ts';
export { renderJunit } from './junit.ts';
export { renderQuickfix } from './quickfix.ts';
export { renderSarif } from './sarif.ts';
export { renderSummary } from './summary.ts';
