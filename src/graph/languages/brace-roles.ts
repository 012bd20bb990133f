// What a function of a brace language is for, told by its name and annotations.

import type { DeclarationKind, Runs } from '../declaration.ts';

const CREATES = new Set(['constructor', 'init', '__construct', 'this']);
const CALLED_BY_OTHERS = new Set([
  'operator',
  'toString',
  'equals',
  'hashCode',
  'compareTo',
  'ToString',
  'Equals',
  'GetHashCode',
  'Dispose',
  'close',
  'run',
  'SetUp',
]);
const HARMLESS = new Set(['Deprecated', 'SuppressWarnings', 'Nullable', 'NotNull', 'Nonnull']);
const TESTS = new Set([
  'Test',
  'ParameterizedTest',
  'RepeatedTest',
  'TestFactory',
  'Fact',
  'Theory',
  'TestMethod',
  'TestCase',
  'DataTestMethod',
  'TestCaseSource',
  'Property',
  'test',
]);
const HOOKS = new Set([
  'Before',
  'BeforeEach',
  'BeforeAll',
  'BeforeClass',
  'After',
  'AfterEach',
  'AfterAll',
  'AfterClass',
  'SetUp',
  'OneTimeSetUp',
  'TearDown',
  'TestInitialize',
  'ClassInitialize',
  'BeforeMethod',
  'BeforeTest',
]);

/** Whether a function is a test, a hook, a method or a function. */
export function functionKind(
  name: string,
  about: { readonly owner: string | null; readonly annotations: ReadonlySet<string> },
): DeclarationKind {
  const has = (names: ReadonlySet<string>): boolean => [...about.annotations].some((one) => names.has(one));
  if (has(TESTS)) return 'test';
  if (has(HOOKS) || /^(?:setUp|tearDown|SetUp|TearDown|setUpWithError|setUpBeforeClass|SetUpTestSuite)$/.test(name))
    return 'hook';
  if (about.owner !== null && /^test[A-Z_\d]/.test(name) && /Tests?$|TestCase$|Spec$|^Test/.test(about.owner))
    return 'test';
  return about.owner === null ? 'function' : 'method';
}

/** How a function runs when nobody names it. `isOverride` says that it stands in for a method of a base type. */
export function runsOf(
  name: string,
  about: { readonly owner: string | null; readonly annotations: ReadonlySet<string>; readonly isOverride: boolean },
): Runs {
  const { owner, annotations, isOverride } = about;
  if (owner === null) return 'by name';
  if (name === owner || CREATES.has(name) || name.startsWith('~')) return 'on creation';
  const isCalled =
    isOverride ||
    annotations.has('Override') ||
    CALLED_BY_OTHERS.has(name) ||
    name.startsWith('__') ||
    /^operator\W/.test(name);
  return isCalled || [...annotations].some((one) => !HARMLESS.has(one)) ? 'with owner' : 'by name';
}
