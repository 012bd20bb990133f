// Cases that are not yet answered as they should be. The list only shrinks.

export const OPEN: ReadonlySet<string> = new Set([
  '09-jest-suite-failed-to-run',
  '103-linker-incremental',
  '108-ablunit',
  '135-cypress-renderer-crash',
  '141-pytest-pass-then-139',
  '170-robot-console',
  '35-robot-suite-setup',
  '43-karma-0-of-0',
  '44-cgreen-broken-order',
  '45-xdist-worker-crash',
  '80-bazel-generic-xml',
  '90-jasmine-afterall',
  '92-mtp-retries-with-flag',
  '99-android-crash',
]);
