// The words of vet's own analyzers, which no compiler says. `go test` runs some of them too.

const SAID =
  /^(?:possible misuse|possible malformed|self-assignment|unreachable code|missing argument for|\+build comment|direct assignment to atomic|result of \S|struct field|\S{1,60} format %|\S{1,60} call (?:has|needs)|\S{1,60} arg list ends|composite literal uses|\S{1,60} (?:passes|copies|returns) lock|assignment copies lock|range var|loop variable|the cancel function|method \S{1,60} should|\S{1,60} (?:has|refers to) (?:malformed|unknown|wrong)|impossible|comparison of function|redundant (?:or|and)|suspect (?:or|and)|using \S{1,60} before checking|call to \S{1,60} from a non-test|unusedresult|non-constant format string|defers?: |stray )/;

/** True for a message of an analyzer rather than of the compiler. */
export const isAnalysis = (message: string): boolean => SAID.test(message);

/** A place and what an analyzer says of it, anywhere in a text. */
export const ANALYZED = new RegExp(`\\.go:\\d{1,7}:(?:\\d{1,6}:)? ${SAID.source.slice(1)}`);
