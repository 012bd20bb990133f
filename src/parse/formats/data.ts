// The formats of whole files that are no XML, sorted by name: JSON, JSON lines, CSV.

import type { ReportFormat } from '../../model/format.ts';
import { allure } from './allure.ts';
import { anchorectlJson } from './anchorectl-json.ts';
import { banditJson } from './bandit-json.ts';
import { biomeJson } from './biome-json.ts';
import { brakemanJson } from './brakeman-json.ts';
import { bundlerAuditJson } from './bundler-audit-json.ts';
import { cargoAuditJson } from './cargo-audit-json.ts';
import { cargoJson } from './cargo-json.ts';
import { cfnLintJson } from './cfn-lint-json.ts';
import { cfnNagJson } from './cfn-nag-json.ts';
import { checkovJson } from './checkov-json.ts';
import { cisCat } from './cis-cat.ts';
import { clairJson } from './clair-json.ts';
import { codeClimate } from './code-climate.ts';
import { codecheckerJson } from './codechecker-json.ts';
import { codeguruJson } from './codeguru-json.ts';
import { conftestJson } from './conftest-json.ts';
import { coverityJson } from './coverity-json.ts';
import { ctrf } from './ctrf.ts';
import { cucumberJson } from './cucumber-json.ts';
import { dartTestJson } from './dart-test-json.ts';
import { dependencyCheckJson } from './dependency-check-json.ts';
import { dependencyTrackJson } from './dependency-track-json.ts';
import { detectSecrets } from './detect-secrets.ts';
import { detectifyJson } from './detectify-json.ts';
import { dscannerJson } from './dscanner-json.ts';
import { eslintJson } from './eslint-json.ts';
import { flawfinderCsv } from './flawfinder-csv.ts';
import { fortifySscJson } from './fortify-ssc-json.ts';
import { gccJson } from './gcc-json.ts';
import { gitguardianJson } from './gitguardian-json.ts';
import { githubAlerts } from './github-alerts.ts';
import { gitlabSast } from './gitlab-sast.ts';
import { gitleaks } from './gitleaks.ts';
import { golangciJson } from './golangci-json.ts';
import { gosecJson } from './gosec-json.ts';
import { govulncheck } from './govulncheck.ts';
import { grypeJson } from './grype-json.ts';
import { hadolintJson } from './hadolint-json.ts';
import { hdf } from './hdf.ts';
import { inferJson } from './infer-json.ts';
import { intelephenseJson } from './intelephense-json.ts';
import { jestJson } from './jest-json.ts';
import { kubeHunterJson } from './kube-hunter-json.ts';
import { kubeScoreJson } from './kube-score-json.ts';
import { kyvernoJson } from './kyverno-json.ts';
import { markdownlintJson } from './markdownlint-json.ts';
import { mochaJson } from './mocha-json.ts';
import { npmAuditJson } from './npm-audit-json.ts';
import { openapiValidatorJson } from './openapi-validator-json.ts';
import { openscapJson } from './openscap-json.ts';
import { osvScannerJson } from './osv-scanner-json.ts';
import { oxlintJson } from './oxlint-json.ts';
import { phanJson } from './phan-json.ts';
import { phpmdJson } from './phpmd-json.ts';
import { phpstanJson } from './phpstan-json.ts';
import { pipAuditJson } from './pip-audit-json.ts';
import { playwrightJson } from './playwright-json.ts';
import { polyspaceCsv } from './polyspace-csv.ts';
import { psalmJson } from './psalm-json.ts';
import { pylintJson } from './pylint-json.ts';
import { pyrightJson } from './pyright-json.ts';
import { rdjson } from './rdjson.ts';
import { rspecJson } from './rspec-json.ts';
import { rubocopJson } from './rubocop-json.ts';
import { ruffJson } from './ruff-json.ts';
import { saltLintJson } from './salt-lint-json.ts';
import { sarif } from './sarif.ts';
import { secretlintJson } from './secretlint-json.ts';
import { semgrepJson } from './semgrep-json.ts';
import { shellcheckJson } from './shellcheck-json.ts';
import { snykJson } from './snyk-json.ts';
import { sonarqubeJson } from './sonarqube-json.ts';
import { spectralJson } from './spectral-json.ts';
import { sqlfluffJson } from './sqlfluff-json.ts';
import { stylelintJson } from './stylelint-json.ts';
import { talismanJson } from './talisman-json.ts';
import { terrascanJson } from './terrascan-json.ts';
import { tfsecJson } from './tfsec-json.ts';
import { trivyJson } from './trivy-json.ts';
import { trufflehog } from './trufflehog.ts';
import { tslintJson } from './tslint-json.ts';

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
