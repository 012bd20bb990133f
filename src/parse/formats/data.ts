// The formats of whole files that are no XML, sorted by name: JSON, JSON lines, CSV.

import type { ReportFormat } from '../../model/format.ts';
import { allure } from './allure.ts';
import { banditJson } from './bandit-json.ts';
import { biomeJson } from './biome-json.ts';
import { cargoJson } from './cargo-json.ts';
import { cfnLintJson } from './cfn-lint-json.ts';
import { checkovJson } from './checkov-json.ts';
import { cisCat } from './cis-cat.ts';
import { codeClimate } from './code-climate.ts';
import { conftestJson } from './conftest-json.ts';
import { ctrf } from './ctrf.ts';
import { cucumberJson } from './cucumber-json.ts';
import { eslintJson } from './eslint-json.ts';
import { flawfinderCsv } from './flawfinder-csv.ts';
import { gccJson } from './gcc-json.ts';
import { gitlabSast } from './gitlab-sast.ts';
import { golangciJson } from './golangci-json.ts';
import { gosecJson } from './gosec-json.ts';
import { hadolintJson } from './hadolint-json.ts';
import { hdf } from './hdf.ts';
import { jestJson } from './jest-json.ts';
import { kubeScoreJson } from './kube-score-json.ts';
import { markdownlintJson } from './markdownlint-json.ts';
import { mochaJson } from './mocha-json.ts';
import { oxlintJson } from './oxlint-json.ts';
import { playwrightJson } from './playwright-json.ts';
import { pylintJson } from './pylint-json.ts';
import { pyrightJson } from './pyright-json.ts';
import { rdjson } from './rdjson.ts';
import { rspecJson } from './rspec-json.ts';
import { rubocopJson } from './rubocop-json.ts';
import { ruffJson } from './ruff-json.ts';
import { sarif } from './sarif.ts';
import { semgrepJson } from './semgrep-json.ts';
import { shellcheckJson } from './shellcheck-json.ts';
import { spectralJson } from './spectral-json.ts';
import { stylelintJson } from './stylelint-json.ts';
import { terrascanJson } from './terrascan-json.ts';
import { tfsecJson } from './tfsec-json.ts';
import { trivyJson } from './trivy-json.ts';
import { tslintJson } from './tslint-json.ts';

export const DATA_FORMATS: readonly ReportFormat[] = [
  allure,
  banditJson,
  biomeJson,
  cargoJson,
  cfnLintJson,
  checkovJson,
  cisCat,
  codeClimate,
  conftestJson,
  ctrf,
  cucumberJson,
  eslintJson,
  flawfinderCsv,
  gccJson,
  gitlabSast,
  golangciJson,
  gosecJson,
  hadolintJson,
  hdf,
  jestJson,
  kubeScoreJson,
  markdownlintJson,
  mochaJson,
  oxlintJson,
  playwrightJson,
  pylintJson,
  pyrightJson,
  rdjson,
  rspecJson,
  rubocopJson,
  ruffJson,
  sarif,
  semgrepJson,
  shellcheckJson,
  spectralJson,
  stylelintJson,
  terrascanJson,
  tfsecJson,
  trivyJson,
  tslintJson,
];
