// The formats of whole files, sorted by name. They stand apart from the registry so that a report is read without loading what reads logs.

import type { ReportFormat } from '../../model/format.ts';
import { allure } from './allure.ts';
import { banditJson } from './bandit-json.ts';
import { biomeJson } from './biome-json.ts';
import { boostTest } from './boost-test.ts';
import { cargoJson } from './cargo-json.ts';
import { cfnLintJson } from './cfn-lint-json.ts';
import { checkovJson } from './checkov-json.ts';
import { checkstyle } from './checkstyle.ts';
import { cisCat } from './cis-cat.ts';
import { clangPlist } from './clang-plist.ts';
import { codeClimate } from './code-climate.ts';
import { codenarcXml } from './codenarc-xml.ts';
import { conftestJson } from './conftest-json.ts';
import { cppcheckXml } from './cppcheck-xml.ts';
import { cpptest } from './cpptest.ts';
import { cppunit } from './cppunit.ts';
import { ctestXml } from './ctest-xml.ts';
import { ctrf } from './ctrf.ts';
import { cucumberJson } from './cucumber-json.ts';
import { cunit } from './cunit.ts';
import { ecjXml } from './ecj-xml.ts';
import { eslintJson } from './eslint-json.ts';
import { flawfinderCsv } from './flawfinder-csv.ts';
import { fpcunit } from './fpcunit.ts';
import { gallio } from './gallio.ts';
import { gccJson } from './gcc-json.ts';
import { gitlabSast } from './gitlab-sast.ts';
import { golangciJson } from './golangci-json.ts';
import { gosecJson } from './gosec-json.ts';
import { gtester } from './gtester.ts';
import { hadolintJson } from './hadolint-json.ts';
import { hdf } from './hdf.ts';
import { ideaInspections } from './idea-inspections.ts';
import { jestJson } from './jest-json.ts';
import { jslintXml } from './jslint-xml.ts';
import { junit } from './junit.ts';
import { kubeScoreJson } from './kube-score-json.ts';
import { markdownlintJson } from './markdownlint-json.ts';
import { mochaJson } from './mocha-json.ts';
import { nunit } from './nunit.ts';
import { oxlintJson } from './oxlint-json.ts';
import { playwrightJson } from './playwright-json.ts';
import { pmdXml } from './pmd-xml.ts';
import { pylintJson } from './pylint-json.ts';
import { pyrightJson } from './pyright-json.ts';
import { qtest } from './qtest.ts';
import { rdjson } from './rdjson.ts';
import { resharperXml } from './resharper-xml.ts';
import { rspecJson } from './rspec-json.ts';
import { rubocopJson } from './rubocop-json.ts';
import { ruffJson } from './ruff-json.ts';
import { sarif } from './sarif.ts';
import { semgrepJson } from './semgrep-json.ts';
import { shellcheckJson } from './shellcheck-json.ts';
import { spectralJson } from './spectral-json.ts';
import { spotbugsXml } from './spotbugs-xml.ts';
import { stylecopXml } from './stylecop-xml.ts';
import { stylelintJson } from './stylelint-json.ts';
import { terrascanJson } from './terrascan-json.ts';
import { tfsecJson } from './tfsec-json.ts';
import { trivyJson } from './trivy-json.ts';
import { trx } from './trx.ts';
import { tslintJson } from './tslint-json.ts';
import { unittestCpp } from './unittest-cpp.ts';
import { valgrindXml } from './valgrind-xml.ts';
import { xunit } from './xunit.ts';

export const REPORT_FORMATS: readonly ReportFormat[] = [
  allure,
  banditJson,
  biomeJson,
  boostTest,
  cargoJson,
  cfnLintJson,
  checkovJson,
  checkstyle,
  cisCat,
  clangPlist,
  codeClimate,
  codenarcXml,
  conftestJson,
  cppcheckXml,
  cpptest,
  cppunit,
  ctestXml,
  ctrf,
  cucumberJson,
  cunit,
  ecjXml,
  eslintJson,
  flawfinderCsv,
  fpcunit,
  gallio,
  gccJson,
  gitlabSast,
  golangciJson,
  gosecJson,
  gtester,
  hadolintJson,
  hdf,
  ideaInspections,
  jestJson,
  jslintXml,
  junit,
  kubeScoreJson,
  markdownlintJson,
  mochaJson,
  nunit,
  oxlintJson,
  playwrightJson,
  pmdXml,
  pylintJson,
  pyrightJson,
  qtest,
  rdjson,
  resharperXml,
  rspecJson,
  rubocopJson,
  ruffJson,
  sarif,
  semgrepJson,
  shellcheckJson,
  spectralJson,
  spotbugsXml,
  stylecopXml,
  stylelintJson,
  terrascanJson,
  tfsecJson,
  trivyJson,
  trx,
  tslintJson,
  unittestCpp,
  valgrindXml,
  xunit,
];
