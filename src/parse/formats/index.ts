// The registry: every format we read, sorted by name. Adding a tool adds its file, one import and one entry: of a log here, of a whole file in xml.ts or data.ts.

import type { Format, LogFormat } from '../../model/format.ts';
import { actionlint } from './actionlint.ts';
import { ansibleLint } from './ansible-lint.ts';
import { antJunit } from './ant-junit.ts';
import { armcc } from './armcc.ts';
import { ava } from './ava.ts';
import { bandit } from './bandit.ts';
import { bash } from './bash.ts';
import { bashate } from './bashate.ts';
import { bats } from './bats.ts';
import { biome } from './biome.ts';
import { black } from './black.ts';
import { bluepearl } from './bluepearl.ts';
import { brakeman } from './brakeman.ts';
import { buckminster } from './buckminster.ts';
import { buf } from './buf.ts';
import { bundler } from './bundler.ts';
import { bundlerAudit } from './bundler-audit.ts';
import { cadence } from './cadence.ts';
import { cargoJsonLines } from './cargo-json-lines.ts';
import { cargoTest } from './cargo-test.ts';
import { catch2 } from './catch2.ts';
import { cfnLint } from './cfn-lint.ts';
import { checkbashisms } from './checkbashisms.ts';
import { checkov } from './checkov.ts';
import { checkstyleText } from './checkstyle-text.ts';
import { clang } from './clang.ts';
import { clangTidy } from './clang-tidy.ts';
import { clangTidyYaml } from './clang-tidy-yaml.ts';
import { cljKondo } from './clj-kondo.ts';
import { cmake } from './cmake.ts';
import { coccinelle } from './coccinelle.ts';
import { codespell } from './codespell.ts';
import { composer } from './composer.ts';
import { conftest } from './conftest.ts';
import { coverage } from './coverage.ts';
import { cppcheck } from './cppcheck.ts';
import { cpplint } from './cpplint.ts';
import { credo } from './credo.ts';
import { crosscore } from './crosscore.ts';
import { crystalAmeba } from './crystal-ameba.ts';
import { cspell } from './cspell.ts';
import { ctest } from './ctest.ts';
import { cypress } from './cypress.ts';
import { d } from './d.ts';
import { dart } from './dart.ts';
import { dartCompiler } from './dart-compiler.ts';
import { dartTest } from './dart-test.ts';
import { detekt } from './detekt.ts';
import { diab } from './diab.ts';
import { doc8 } from './doc8.ts';
import { docfx } from './docfx.ts';
import { dockerBuild } from './docker-build.ts';
import { doctest } from './doctest.ts';
import { doctestCpp } from './doctest-cpp.ts';
import { dotenvLinter } from './dotenv-linter.ts';
import { dotnetTest } from './dotnet-test.ts';
import { doxygen } from './doxygen.ts';
import { ecj } from './ecj.ts';
import { eclint } from './eclint.ts';
import { editorconfigChecker } from './editorconfig-checker.ts';
import { erlc } from './erlc.ts';
import { esbuild } from './esbuild.ts';
import { eslint } from './eslint.ts';
import { exunit } from './exunit.ts';
import { flake8 } from './flake8.ts';
import { flawfinder } from './flawfinder.ts';
import { flexSdk } from './flex-sdk.ts';
import { gcc } from './gcc.ts';
import { gfortran } from './gfortran.ts';
import { ghc } from './ghc.ts';
import { ghdl } from './ghdl.ts';
import { gherkinLint } from './gherkin-lint.ts';
import { gitDiff } from './git-diff.ts';
import { githubCommands } from './github-commands.ts';
import { gitlint } from './gitlint.ts';
import { gjslint } from './gjslint.ts';
import { gnat } from './gnat.ts';
import { gnuErrors } from './gnu-errors.ts';
import { goBuild } from './go-build.ts';
import { goConsistent } from './go-consistent.ts';
import { goTest } from './go-test.ts';
import { goTestJson } from './go-test-json.ts';
import { goVet } from './go-vet.ts';
import { gocyclo } from './gocyclo.ts';
import { golangciLint } from './golangci-lint.ts';
import { golint } from './golint.ts';
import { gosecText } from './gosec-text.ts';
import { gotestsum } from './gotestsum.ts';
import { gradle } from './gradle.ts';
import { gtest } from './gtest.ts';
import { hadolint } from './hadolint.ts';
import { hamlLint } from './haml-lint.ts';
import { helm } from './helm.ts';
import { hlint } from './hlint.ts';
import { iar } from './iar.ts';
import { ineffassign } from './ineffassign.ts';
import { infer } from './infer.ts';
import { infra } from './infra.ts';
import { intel } from './intel.ts';
import { isort } from './isort.ts';
import { iverilog } from './iverilog.ts';
import { jasmine } from './jasmine.ts';
import { javac } from './javac.ts';
import { javadoc } from './javadoc.ts';
import { jest } from './jest.ts';
import { junitConsole } from './junit-console.ts';
import { k6 } from './k6.ts';
import { karma } from './karma.ts';
import { knip } from './knip.ts';
import { kotlinc } from './kotlinc.ts';
import { ktlint } from './ktlint.ts';
import { kubeLinter } from './kube-linter.ts';
import { kubeconform } from './kubeconform.ts';
import { kubectl } from './kubectl.ts';
import { ld } from './ld.ts';
import { lighthouseCi } from './lighthouse-ci.ts';
import { lintr } from './lintr.ts';
import { lintrunner } from './lintrunner.ts';
import { locust } from './locust.ts';
import { luac } from './luac.ts';
import { luacheck } from './luacheck.ts';
import { make } from './make.ts';
import { markdownlint } from './markdownlint.ts';
import { maven } from './maven.ts';
import { mdl } from './mdl.ts';
import { minitest } from './minitest.ts';
import { misspell } from './misspell.ts';
import { mix } from './mix.ts';
import { mocha } from './mocha.ts';
import { mozlog } from './mozlog.ts';
import { msbuild } from './msbuild.ts';
import { mypy } from './mypy.ts';
import { nagfor } from './nagfor.ts';
import { nasm } from './nasm.ts';
import { newman } from './newman.ts';
import { next } from './next.ts';
import { nextest } from './nextest.ts';
import { nim } from './nim.ts';
import { nodeTest } from './node-test.ts';
import { npm } from './npm.ts';
import { npmGroovyLint } from './npm-groovy-lint.ts';
import { nunitConsole } from './nunit-console.ts';
import { ocaml } from './ocaml.ts';
import { oelintAdv } from './oelint-adv.ts';
import { opa } from './opa.ts';
import { oxlint } from './oxlint.ts';
import { perl } from './perl.ts';
import { perlcritic } from './perlcritic.ts';
import { pest } from './pest.ts';
import { phan } from './phan.ts';
import { php } from './php.ts';
import { phpCsFixer } from './php-cs-fixer.ts';
import { phpcs } from './phpcs.ts';
import { phpcsEmacs } from './phpcs-emacs.ts';
import { phpmd } from './phpmd.ts';
import { phpstan } from './phpstan.ts';
import { phpstanRaw } from './phpstan-raw.ts';
import { phpunit } from './phpunit.ts';
import { pip } from './pip.ts';
import { playwright } from './playwright.ts';
import { pmd } from './pmd.ts';
import { pnpm } from './pnpm.ts';
import { prettier } from './prettier.ts';
import { promptfoo } from './promptfoo.ts';
import { promtool } from './promtool.ts';
import { proselint } from './proselint.ts';
import { protolint } from './protolint.ts';
import { prove } from './prove.ts';
import { psalm } from './psalm.ts';
import { puppetLint } from './puppet-lint.ts';
import { pydocstyle } from './pydocstyle.ts';
import { pylint } from './pylint.ts';
import { pyright } from './pyright.ts';
import { pytest } from './pytest.ts';
import { railsBestPractices } from './rails-best-practices.ts';
import { reek } from './reek.ts';
import { REPORT_FORMATS } from './reports.ts';
import { rspec } from './rspec.ts';
import { rstcheck } from './rstcheck.ts';
import { rubocop } from './rubocop.ts';
import { rubocopSimple } from './rubocop-simple.ts';
import { ruff } from './ruff.ts';
import { runner } from './runner.ts';
import { rustc } from './rustc.ts';
import { rustfmt } from './rustfmt.ts';
import { saltLint } from './salt-lint.ts';
import { sanitizers } from './sanitizers.ts';
import { scalac } from './scalac.ts';
import { scalastyle } from './scalastyle.ts';
import { scalatest } from './scalatest.ts';
import { scssLint } from './scss-lint.ts';
import { selene } from './selene.ts';
import { semgrep } from './semgrep.ts';
import { shellcheck } from './shellcheck.ts';
import { sizeLimit } from './size-limit.ts';
import { slimLint } from './slim-lint.ts';
import { smatch } from './smatch.ts';
import { solc } from './solc.ts';
import { sorbet } from './sorbet.ts';
import { spectral } from './spectral.ts';
import { sphinx } from './sphinx.ts';
import { spotbugs } from './spotbugs.ts';
import { sqlfluff } from './sqlfluff.ts';
import { standardjs } from './standardjs.ts';
import { standardrb } from './standardrb.ts';
import { staticcheck } from './staticcheck.ts';
import { stylelint } from './stylelint.ts';
import { sunStudio } from './sun-studio.ts';
import { surefire } from './surefire.ts';
import { swift } from './swift.ts';
import { swiftformat } from './swiftformat.ts';
import { swiftlint } from './swiftlint.ts';
import { tap } from './tap.ts';
import { terraform } from './terraform.ts';
import { tflint } from './tflint.ts';
import { tidy } from './tidy.ts';
import { tox } from './tox.ts';
import { trivy } from './trivy.ts';
import { tsc } from './tsc.ts';
import { tslint } from './tslint.ts';
import { twigcs } from './twigcs.ts';
import { typos } from './typos.ts';
import { unittest } from './unittest.ts';
import { vala } from './vala.ts';
import { vale } from './vale.ts';
import { valgrind } from './valgrind.ts';
import { verilator } from './verilator.ts';
import { vint } from './vint.ts';
import { vite } from './vite.ts';
import { vitest } from './vitest.ts';
import { webpack } from './webpack.ts';
import { xcodebuild } from './xcodebuild.ts';
import { xcpretty } from './xcpretty.ts';
import { xctest } from './xctest.ts';
import { xmllint } from './xmllint.ts';
import { yamllint } from './yamllint.ts';
import { yarn } from './yarn.ts';
import { yuiCompressor } from './yui-compressor.ts';
import { zig } from './zig.ts';
import { zptlint } from './zptlint.ts';

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
  gnuErrors,
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

export const FORMATS: readonly Format[] = [...REPORT_FORMATS, ...LOG_FORMATS].sort((a, b) => (a.name < b.name ? -1 : 1));
