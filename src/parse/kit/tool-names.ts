// Calls a tool by one name whatever a report calls it, and tells what sort of check it makes.

import type { Family } from '../../model/kind.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^semgrep\b/, 'semgrep'],
  [/^codeql\b/, 'codeql'],
  [/^golangci-?lint/, 'golangci-lint'],
  [/^(?:pmd|cpd)\b/, 'pmd'],
  [/^spotbugs|^findbugs/, 'spotbugs'],
  [/^checkstyle/, 'checkstyle'],
  [/^trivy/, 'trivy'],
  [/^bandit/, 'bandit'],
  [/^(?:typescript|tsc)$/, 'tsc'],
  [/^psalm/, 'psalm'],
  [/^phpstan/, 'phpstan'],
  [/^detekt/, 'detekt'],
  [/^ktlint/, 'ktlint'],
  [/^clang-?tidy/, 'clang-tidy'],
  [/^shellcheck/, 'shellcheck'],
  [/^hadolint/, 'hadolint'],
  [/^kube-?linter/, 'kube-linter'],
  [/^markdownlint/, 'markdownlint'],
  [/^ansible-lint/, 'ansible-lint'],
  [/^terrascan/, 'terrascan'],
  [/^tflint/, 'tflint'],
];

const FAMILIES: Readonly<Record<string, Family>> = {
  tsc: 'types',
  mypy: 'types',
  pyright: 'types',
  phpstan: 'types',
  psalm: 'types',
  spectral: 'policy',
  trivy: 'policy',
  checkov: 'policy',
  terrascan: 'policy',
  tfsec: 'policy',
  kics: 'policy',
  'kube-linter': 'policy',
  'kube-score': 'policy',
  kubeconform: 'policy',
  conftest: 'policy',
  snyk: 'policy',
  grype: 'policy',
  'osv-scanner': 'policy',
  dockle: 'policy',
  gitleaks: 'policy',
  trufflehog: 'policy',
  prettier: 'format',
  rustfmt: 'format',
  black: 'format',
  gofmt: 'format',
};

/** A tool's name in lower case, words joined by hyphens: `golangci-lint` for `golangci_lint`, `semgrep` for `Semgrep OSS`. */
export function toolName(said: string): string {
  const plain = said
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 60);
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}

/** The sort of check a tool makes; undefined when it is a linter or not known. */
export const familyOfTool = (tool: string): Family | undefined => FAMILIES[tool];
