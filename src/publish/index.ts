// The effects out: what is shown while checks run, the summary file, the files that outputs name.

export { artifactName, uploadBundle, writeBundle } from './bundle.ts';
export { type CheckConsole, type ConsoleOptions, openConsole } from './check-console.ts';
export { writeResults } from './result-files.ts';
export { maskCommand, stoppedCommands } from './stopped-commands.ts';
export { appendSummary, summaryRoom } from './summary-file.ts';
