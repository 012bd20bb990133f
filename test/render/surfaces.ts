// The surfaces under one name, for the tests that try them all.

export { renderAnnotations } from '../../src/render/annotations.ts';
export { renderBrief } from '../../src/render/brief.ts';
export { renderComment } from '../../src/render/comment.ts';
export { renderGitlab } from '../../src/render/gitlab.ts';
export { renderJson } from '../../src/render/json.ts';
export { renderJunit } from '../../src/render/junit.ts';
export { DEFAULT_RENDER_OPTIONS } from '../../src/render/options.ts';
export { renderQuickfix } from '../../src/render/quickfix.ts';
export { renderSarif } from '../../src/render/sarif.ts';
export { renderSummary } from '../../src/render/summary.ts';
export { renderTerminal } from '../../src/render/terminal.ts';
