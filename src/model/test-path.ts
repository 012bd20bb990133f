// Which paths hold tests, by the names test runners look for.

const TEST =
  /(?:^|\/)(?:tests?|specs?|__tests__|testing|e2e|testdata|fixtures|__fixtures__|__mocks__|cypress)\/|(?:^|[/._-])(?:test|spec|tests|cy)[._-]|[._-](?:test|spec|tests|cy)\.\w+$|(?:Test|Tests|Spec|IT|TestCase)\.\w+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|conftest)\.\w+$|\.(?:bats|snap|feature)$/;

/** True for a path that holds tests or what only tests use. */
export const isTestPath = (path: string): boolean => TEST.test(path);
