// The formats of whole files that are no XML, sorted by name: JSON, JSON lines, CSV.

import type { ReportFormat } from '../../model/format.ts';
import { allure } from '../formats/allure.ts';
import { anchorectlJson } from '../formats/anchorectl-json.ts';
import { banditJson } from '../formats/bandit-json.ts';
import { biomeJson } from '../formats/biome-json.ts';
import { brakemanJson } from '../formats/brakeman-json.ts';
import { bundlerAuditJson } from '../formats/bundler-audit-json.ts';
import { cargoAuditJson } from '../formats/cargo-audit-json.ts';
import { cargoJson } from '../formats/cargo-json.ts';
import { cfnLintJson } from '../formats/cfn-lint-json.ts';
import { cfnNagJson } from '../formats/cfn-nag-json.ts';
import { checkovJson } from '../formats/checkov-json.ts';
import { cisCat } from '../formats/cis-cat.ts';
import { clairJson } from '../formats/clair-json.ts';
import { codeClimate } from '../formats/code-climate.ts';
import { codecheckerJson } from '../formats/codechecker-json.ts';
import { codeguruJson } from '../formats/codeguru-json.ts';
import { conftestJson } from '../formats/conftest-json.ts';
import { coverityJson } from '../formats/coverity-json.ts';
import { ctrf } from '../formats/ctrf.ts';
import { cucumberJson } from '../formats/cucumber-json.ts';
import { dartTestJson } from '../formats/dart-test-json.ts';
import { dependencyCheckJson } from '../formats/dependency-check-json.ts';
import { dependencyTrackJson } from '../formats/dependency-track-json.ts';
import { detectSecrets } from '../formats/detect-secrets.ts';
import { detectifyJson } from '../formats/detectify-json.ts';
import { dscannerJson } from '../formats/dscanner-json.ts';
import { eslintJson } from '../formats/eslint-json.ts';
import { flawfinderCsv } from '../formats/flawfinder-csv.ts';
import { fortifySscJson } from '../formats/fortify-ssc-json.ts';
import { gccJson } from '../formats/gcc-json.ts';
import { gitguardianJson } from '../formats/gitguardian-json.ts';
import { githubAlerts } from '../formats/github-alerts.ts';
import { gitlabSast } from '../formats/gitlab-sast.ts';
import { gitleaks } from '../formats/gitleaks.ts';
import { golangciJson } from '../formats/golangci-json.ts';
import { gosecJson } from '../formats/gosec-json.ts';
import { govulncheck } from '../formats/govulncheck.ts';
import { grypeJson } from '../formats/grype-json.ts';
import { hadolintJson } from '../formats/hadolint-json.ts';
import { hdf } from '../formats/hdf.ts';
import { inferJson } from '../formats/infer-json.ts';
import { intelephenseJson } from '../formats/intelephense-json.ts';
import { jestJson } from '../formats/jest-json.ts';
import { kubeHunterJson } from '../formats/kube-hunter-json.ts';
import { kubeScoreJson } from '../formats/kube-score-json.ts';
import { kyvernoJson } from '../formats/kyverno-json.ts';
import { markdownlintJson } from '../formats/markdownlint-json.ts';
import { mochaJson } from '../formats/mocha-json.ts';
import { npmAuditJson } from '../formats/npm-audit-json.ts';
import { openapiValidatorJson } from '../formats/openapi-validator-json.ts';
import { openscapJson } from '../formats/openscap-json.ts';
import { osvScannerJson } from '../formats/osv-scanner-json.ts';
import { oxlintJson } from '../formats/oxlint-json.ts';
import { phanJson } from '../formats/phan-json.ts';
import { phpmdJson } from '../formats/phpmd-json.ts';
import { phpstanJson } from '../formats/phpstan-json.ts';
import { pipAuditJson } from '../formats/pip-audit-json.ts';
import { playwrightJson } from '../formats/playwright-json.ts';
import { polyspaceCsv } from '../formats/polyspace-csv.ts';
import { psalmJson } from '../formats/psalm-json.ts';
import { pylintJson } from '../formats/pylint-json.ts';
import { pyrightJson } from '../formats/pyright-json.ts';
import { rdjson } from '../formats/rdjson.ts';
import { rspecJson } from '../formats/rspec-json.ts';
import { rubocopJson } from '../formats/rubocop-json.ts';
import { ruffJson } from '../formats/ruff-json.ts';
import { saltLintJson } from '../formats/salt-lint-json.ts';
import { sarif } from '../formats/sarif.ts';
import { secretlintJson } from '../formats/secretlint-json.ts';
import { semgrepJson } from '../formats/semgrep-json.ts';
import { shellcheckJson } from '../formats/shellcheck-json.ts';
import { snykJson } from '../formats/snyk-json.ts';
import { sonarqubeJson } from '../formats/sonarqube-json.ts';
import { spectralJson } from '../formats/spectral-json.ts';
import { sqlfluffJson } from '../formats/sqlfluff-json.ts';
import { stylelintJson } from '../formats/stylelint-json.ts';
import { talismanJson } from '../formats/talisman-json.ts';
import { terrascanJson } from '../formats/terrascan-json.ts';
import { tfsecJson } from '../formats/tfsec-json.ts';
import { trivyJson } from '../formats/trivy-json.ts';
import { trufflehog } from '../formats/trufflehog.ts';
import { tslintJson } from '../formats/tslint-json.ts';

export const DATA_FORMATS: readonly ReportFormat[] = [
  allure,
  anchorectlJson,
  banditJson,
  biomeJson,
  brakemanJson,
  bundlerAuditJson,
  cargoAuditJson,
  cargoJson,
  cfnLintJson,
  cfnNagJson,
  checkovJson,
  cisCat,
  clairJson,
  codeClimate,
  codecheckerJson,
  codeguruJson,
  conftestJson,
  coverityJson,
  ctrf,
  cucumberJson,
  dartTestJson,
  dependencyCheckJson,
  dependencyTrackJson,
  detectSecrets,
  detectifyJson,
  dscannerJson,
  eslintJson,
  flawfinderCsv,
  fortifySscJson,
  gccJson,
  gitguardianJson,
  githubAlerts,
  gitlabSast,
  gitleaks,
  golangciJson,
  gosecJson,
  govulncheck,
  grypeJson,
  hadolintJson,
  hdf,
  inferJson,
  intelephenseJson,
  jestJson,
  kubeHunterJson,
  kubeScoreJson,
  kyvernoJson,
  markdownlintJson,
  mochaJson,
  npmAuditJson,
  openapiValidatorJson,
  openscapJson,
  osvScannerJson,
  oxlintJson,
  phanJson,
  phpmdJson,
  phpstanJson,
  pipAuditJson,
  playwrightJson,
  polyspaceCsv,
  psalmJson,
  pylintJson,
  pyrightJson,
  rdjson,
  rspecJson,
  rubocopJson,
  ruffJson,
  saltLintJson,
  sarif,
  secretlintJson,
  semgrepJson,
  shellcheckJson,
  snykJson,
  sonarqubeJson,
  spectralJson,
  sqlfluffJson,
  stylelintJson,
  talismanJson,
  terrascanJson,
  tfsecJson,
  trivyJson,
  trufflehog,
  tslintJson,
];
