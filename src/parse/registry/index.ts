// The registry: every format we read, sorted by name. Adding a tool adds its file, one import and one entry: of a log here, of a whole file in xml.ts or data.ts.

import type { Format, LogFormat } from '../../model/format.ts';
import { actionlint } from '../formats/actionlint.ts';
import { ansibleLint } from '../formats/ansible-lint.ts';
import { antJunit } from '../formats/ant-junit.ts';
import { armcc } from '../formats/armcc.ts';
import { ava } from '../formats/ava.ts';
import { bandit } from '../formats/bandit.ts';
import { bash } from '../formats/bash.ts';
import { bashate } from '../formats/bashate.ts';
import { bats } from '../formats/bats.ts';
import { biome } from '../formats/biome.ts';
import { black } from '../formats/black.ts';
import { bluepearl } from '../formats/bluepearl.ts';
import { brakeman } from '../formats/brakeman.ts';
import { buckminster } from '../formats/buckminster.ts';
import { buf } from '../formats/buf.ts';
import { bundler } from '../formats/bundler.ts';
import { bundlerAudit } from '../formats/bundler-audit.ts';
import { cadence } from '../formats/cadence.ts';
import { cargoJsonLines } from '../formats/cargo-json-lines.ts';
import { cargoTest } from '../formats/cargo-test.ts';
import { catch2 } from '../formats/catch2.ts';
import { cfnLint } from '../formats/cfn-lint.ts';
import { checkbashisms } from '../formats/checkbashisms.ts';
import { checkov } from '../formats/checkov.ts';
import { checkstyleText } from '../formats/checkstyle-text.ts';
import { clang } from '../formats/clang.ts';
import { clangTidy } from '../formats/clang-tidy.ts';
import { clangTidyYaml } from '../formats/clang-tidy-yaml.ts';
import { cljKondo } from '../formats/clj-kondo.ts';
import { cmake } from '../formats/cmake.ts';
import { coccinelle } from '../formats/coccinelle.ts';
import { codespell } from '../formats/codespell.ts';
import { composer } from '../formats/composer.ts';
import { conftest } from '../formats/conftest.ts';
import { coverage } from '../formats/coverage.ts';
import { cppcheck } from '../formats/cppcheck.ts';
import { cpplint } from '../formats/cpplint.ts';
import { credo } from '../formats/credo.ts';
import { crosscore } from '../formats/crosscore.ts';
import { crystalAmeba } from '../formats/crystal-ameba.ts';
import { cspell } from '../formats/cspell.ts';
import { ctest } from '../formats/ctest.ts';
import { cypress } from '../formats/cypress.ts';
import { d } from '../formats/d.ts';
import { dart } from '../formats/dart.ts';
import { dartCompiler } from '../formats/dart-compiler.ts';
import { dartTest } from '../formats/dart-test.ts';
import { detekt } from '../formats/detekt.ts';
import { diab } from '../formats/diab.ts';
import { doc8 } from '../formats/doc8.ts';
import { docfx } from '../formats/docfx.ts';
import { dockerBuild } from '../formats/docker-build.ts';
import { doctest } from '../formats/doctest.ts';
import { doctestCpp } from '../formats/doctest-cpp.ts';
import { dotenvLinter } from '../formats/dotenv-linter.ts';
import { dotnetTest } from '../formats/dotnet-test.ts';
import { doxygen } from '../formats/doxygen.ts';
import { ecj } from '../formats/ecj.ts';
import { eclint } from '../formats/eclint.ts';
import { editorconfigChecker } from '../formats/editorconfig-checker.ts';
import { erlc } from '../formats/erlc.ts';
import { esbuild } from '../formats/esbuild.ts';
import { eslint } from '../formats/eslint.ts';
import { exunit } from '../formats/exunit.ts';
import { flake8 } from '../formats/flake8.ts';
import { flawfinder } from '../formats/flawfinder.ts';
import { flexSdk } from '../formats/flex-sdk.ts';
import { gcc } from '../formats/gcc.ts';
import { gfortran } from '../formats/gfortran.ts';
import { ghc } from '../formats/ghc.ts';
import { ghdl } from '../formats/ghdl.ts';
import { gherkinLint } from '../formats/gherkin-lint.ts';
import { gitDiff } from '../formats/git-diff.ts';
import { githubCommands } from '../formats/github-commands.ts';
import { gitlint } from '../formats/gitlint.ts';
import { gjslint } from '../formats/gjslint.ts';
import { gnat } from '../formats/gnat.ts';
import { goBuild } from '../formats/go-build.ts';
import { goConsistent } from '../formats/go-consistent.ts';
import { goTest } from '../formats/go-test.ts';
import { goTestJson } from '../formats/go-test-json.ts';
import { goVet } from '../formats/go-vet.ts';
import { gocyclo } from '../formats/gocyclo.ts';
import { golangciLint } from '../formats/golangci-lint.ts';
import { golint } from '../formats/golint.ts';
import { gosecText } from '../formats/gosec-text.ts';
import { gotestsum } from '../formats/gotestsum.ts';
import { gradle } from '../formats/gradle.ts';
import { gtest } from '../formats/gtest.ts';
import { hadolint } from '../formats/hadolint.ts';
import { hamlLint } from '../formats/haml-lint.ts';
import { helm } from '../formats/helm.ts';
import { hlint } from '../formats/hlint.ts';
import { iar } from '../formats/iar.ts';
import { ineffassign } from '../formats/ineffassign.ts';
import { infer } from '../formats/infer.ts';
import { infra } from '../formats/infra.ts';
import { intel } from '../formats/intel.ts';
import { isort } from '../formats/isort.ts';
import { iverilog } from '../formats/iverilog.ts';
import { jasmine } from '../formats/jasmine.ts';
import { javac } from '../formats/javac.ts';
import { javadoc } from '../formats/javadoc.ts';
import { jest } from '../formats/jest.ts';
import { junitConsole } from '../formats/junit-console.ts';
import { k6 } from '../formats/k6.ts';
import { karma } from '../formats/karma.ts';
import { knip } from '../formats/knip.ts';
import { kotlinc } from '../formats/kotlinc.ts';
import { ktlint } from '../formats/ktlint.ts';
import { kubeLinter } from '../formats/kube-linter.ts';
import { kubeconform } from '../formats/kubeconform.ts';
import { kubectl } from '../formats/kubectl.ts';
import { ld } from '../formats/ld.ts';
import { lighthouseCi } from '../formats/lighthouse-ci.ts';
import { lintr } from '../formats/lintr.ts';
import { lintrunner } from '../formats/lintrunner.ts';
import { locust } from '../formats/locust.ts';
import { luac } from '../formats/luac.ts';
import { luacheck } from '../formats/luacheck.ts';
import { make } from '../formats/make.ts';
import { markdownlint } from '../formats/markdownlint.ts';
import { maven } from '../formats/maven.ts';
import { mdl } from '../formats/mdl.ts';
import { minitest } from '../formats/minitest.ts';
import { misspell } from '../formats/misspell.ts';
import { mix } from '../formats/mix.ts';
import { mocha } from '../formats/mocha.ts';
import { mozlog } from '../formats/mozlog.ts';
import { msbuild } from '../formats/msbuild.ts';
import { mypy } from '../formats/mypy.ts';
import { nagfor } from '../formats/nagfor.ts';
import { nasm } from '../formats/nasm.ts';
import { newman } from '../formats/newman.ts';
import { next } from '../formats/next.ts';
import { nextest } from '../formats/nextest.ts';
import { nim } from '../formats/nim.ts';
import { nodeTest } from '../formats/node-test.ts';
import { npm } from '../formats/npm.ts';
import { npmGroovyLint } from '../formats/npm-groovy-lint.ts';
import { nunitConsole } from '../formats/nunit-console.ts';
import { ocaml } from '../formats/ocaml.ts';
import { oelintAdv } from '../formats/oelint-adv.ts';
import { opa } from '../formats/opa.ts';
import { oxlint } from '../formats/oxlint.ts';
import { perl } from '../formats/perl.ts';
import { perlcritic } from '../formats/perlcritic.ts';
import { pest } from '../formats/pest.ts';
import { phan } from '../formats/phan.ts';
import { php } from '../formats/php.ts';
import { phpCsFixer } from '../formats/php-cs-fixer.ts';
import { phpcs } from '../formats/phpcs.ts';
import { phpcsEmacs } from '../formats/phpcs-emacs.ts';
import { phpmd } from '../formats/phpmd.ts';
import { phpstan } from '../formats/phpstan.ts';
import { phpstanRaw } from '../formats/phpstan-raw.ts';
import { phpunit } from '../formats/phpunit.ts';
import { pip } from '../formats/pip.ts';
import { playwright } from '../formats/playwright.ts';
import { pmd } from '../formats/pmd.ts';
import { pnpm } from '../formats/pnpm.ts';
import { prettier } from '../formats/prettier.ts';
import { promptfoo } from '../formats/promptfoo.ts';
import { promtool } from '../formats/promtool.ts';
import { proselint } from '../formats/proselint.ts';
import { protolint } from '../formats/protolint.ts';
import { prove } from '../formats/prove.ts';
import { psalm } from '../formats/psalm.ts';
import { puppetLint } from '../formats/puppet-lint.ts';
import { pydocstyle } from '../formats/pydocstyle.ts';
import { pylint } from '../formats/pylint.ts';
import { pyright } from '../formats/pyright.ts';
import { pytest } from '../formats/pytest.ts';
import { railsBestPractices } from '../formats/rails-best-practices.ts';
import { reek } from '../formats/reek.ts';
import { rspec } from '../formats/rspec.ts';
import { rstcheck } from '../formats/rstcheck.ts';
import { rubocop } from '../formats/rubocop.ts';
import { rubocopSimple } from '../formats/rubocop-simple.ts';
import { ruff } from '../formats/ruff.ts';
import { runner } from '../formats/runner.ts';
import { rustc } from '../formats/rustc.ts';
import { rustfmt } from '../formats/rustfmt.ts';
import { saltLint } from '../formats/salt-lint.ts';
import { sanitizers } from '../formats/sanitizers.ts';
import { scalac } from '../formats/scalac.ts';
import { scalastyle } from '../formats/scalastyle.ts';
import { scalatest } from '../formats/scalatest.ts';
import { scssLint } from '../formats/scss-lint.ts';
import { selene } from '../formats/selene.ts';
import { semgrep } from '../formats/semgrep.ts';
import { shellcheck } from '../formats/shellcheck.ts';
import { sizeLimit } from '../formats/size-limit.ts';
import { slimLint } from '../formats/slim-lint.ts';
import { smatch } from '../formats/smatch.ts';
import { solc } from '../formats/solc.ts';
import { sorbet } from '../formats/sorbet.ts';
import { spectral } from '../formats/spectral.ts';
import { sphinx } from '../formats/sphinx.ts';
import { spotbugs } from '../formats/spotbugs.ts';
import { sqlfluff } from '../formats/sqlfluff.ts';
import { standardjs } from '../formats/standardjs.ts';
import { standardrb } from '../formats/standardrb.ts';
import { staticcheck } from '../formats/staticcheck.ts';
import { stylelint } from '../formats/stylelint.ts';
import { sunStudio } from '../formats/sun-studio.ts';
import { surefire } from '../formats/surefire.ts';
import { swift } from '../formats/swift.ts';
import { swiftformat } from '../formats/swiftformat.ts';
import { swiftlint } from '../formats/swiftlint.ts';
import { tap } from '../formats/tap.ts';
import { terraform } from '../formats/terraform.ts';
import { tflint } from '../formats/tflint.ts';
import { tidy } from '../formats/tidy.ts';
import { tox } from '../formats/tox.ts';
import { trivy } from '../formats/trivy.ts';
import { tsc } from '../formats/tsc.ts';
import { tslint } from '../formats/tslint.ts';
import { twigcs } from '../formats/twigcs.ts';
import { typos } from '../formats/typos.ts';
import { unittest } from '../formats/unittest.ts';
import { vala } from '../formats/vala.ts';
import { vale } from '../formats/vale.ts';
import { valgrind } from '../formats/valgrind.ts';
import { verilator } from '../formats/verilator.ts';
import { vint } from '../formats/vint.ts';
import { vite } from '../formats/vite.ts';
import { vitest } from '../formats/vitest.ts';
import { webpack } from '../formats/webpack.ts';
import { xcodebuild } from '../formats/xcodebuild.ts';
import { xcpretty } from '../formats/xcpretty.ts';
import { xctest } from '../formats/xctest.ts';
import { xmllint } from '../formats/xmllint.ts';
import { yamllint } from '../formats/yamllint.ts';
import { yarn } from '../formats/yarn.ts';
import { yuiCompressor } from '../formats/yui-compressor.ts';
import { zig } from '../formats/zig.ts';
import { zptlint } from '../formats/zptlint.ts';
import { REPORT_FORMATS } from './reports.ts';

export const LOG_FORMATS: readonly LogFormat[] = [
  actionlint,
  ansibleLint,
  antJunit,
  armcc,
  ava,
  bandit,
  bash,
  bashate,
  bats,
  biome,
  black,
  bluepearl,
  brakeman,
  buckminster,
  buf,
  bundler,
  bundlerAudit,
  cadence,
  cargoJsonLines,
  cargoTest,
  catch2,
  cfnLint,
  checkbashisms,
  checkov,
  checkstyleText,
  clang,
  clangTidy,
  clangTidyYaml,
  cljKondo,
  cmake,
  coccinelle,
  codespell,
  composer,
  conftest,
  coverage,
  cppcheck,
  cpplint,
  credo,
  crosscore,
  crystalAmeba,
  cspell,
  ctest,
  cypress,
  d,
  dart,
  dartCompiler,
  dartTest,
  detekt,
  diab,
  doc8,
  docfx,
  dockerBuild,
  doctest,
  doctestCpp,
  dotenvLinter,
  dotnetTest,
  doxygen,
  ecj,
  eclint,
  editorconfigChecker,
  erlc,
  esbuild,
  eslint,
  exunit,
  flake8,
  flawfinder,
  flexSdk,
  gcc,
  gfortran,
  ghc,
  ghdl,
  gherkinLint,
  gitDiff,
  githubCommands,
  gitlint,
  gjslint,
  gnat,
  goBuild,
  goConsistent,
  goTest,
  goTestJson,
  goVet,
  gocyclo,
  golangciLint,
  golint,
  gosecText,
  gotestsum,
  gradle,
  gtest,
  hadolint,
  hamlLint,
  helm,
  hlint,
  iar,
  ineffassign,
  infer,
  infra,
  intel,
  isort,
  iverilog,
  jasmine,
  javac,
  javadoc,
  jest,
  junitConsole,
  k6,
  karma,
  knip,
  kotlinc,
  ktlint,
  kubeLinter,
  kubeconform,
  kubectl,
  ld,
  lighthouseCi,
  lintr,
  lintrunner,
  locust,
  luac,
  luacheck,
  make,
  markdownlint,
  maven,
  mdl,
  minitest,
  misspell,
  mix,
  mocha,
  mozlog,
  msbuild,
  mypy,
  nagfor,
  nasm,
  newman,
  next,
  nextest,
  nim,
  nodeTest,
  npm,
  npmGroovyLint,
  nunitConsole,
  ocaml,
  oelintAdv,
  opa,
  oxlint,
  perl,
  perlcritic,
  pest,
  phan,
  php,
  phpCsFixer,
  phpcs,
  phpcsEmacs,
  phpmd,
  phpstan,
  phpstanRaw,
  phpunit,
  pip,
  playwright,
  pmd,
  pnpm,
  prettier,
  promptfoo,
  promtool,
  proselint,
  protolint,
  prove,
  psalm,
  puppetLint,
  pydocstyle,
  pylint,
  pyright,
  pytest,
  railsBestPractices,
  reek,
  rspec,
  rstcheck,
  rubocop,
  rubocopSimple,
  ruff,
  runner,
  rustc,
  rustfmt,
  saltLint,
  sanitizers,
  scalac,
  scalastyle,
  scalatest,
  scssLint,
  selene,
  semgrep,
  shellcheck,
  sizeLimit,
  slimLint,
  smatch,
  solc,
  sorbet,
  spectral,
  sphinx,
  spotbugs,
  sqlfluff,
  standardjs,
  standardrb,
  staticcheck,
  stylelint,
  sunStudio,
  surefire,
  swift,
  swiftformat,
  swiftlint,
  tap,
  terraform,
  tflint,
  tidy,
  tox,
  trivy,
  tsc,
  tslint,
  twigcs,
  typos,
  unittest,
  vala,
  vale,
  valgrind,
  verilator,
  vint,
  vite,
  vitest,
  webpack,
  xcodebuild,
  xcpretty,
  xctest,
  xmllint,
  yamllint,
  yarn,
  yuiCompressor,
  zig,
  zptlint,
];

export const FORMATS: readonly Format[] = [...REPORT_FORMATS, ...LOG_FORMATS].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
