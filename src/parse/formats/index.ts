// The registry: every format we read, sorted by name. Adding a tool adds its file, one import and one entry.

import type { Format } from '../../model/format.ts';
import { actionlint } from './actionlint.ts';
import { allure } from './allure.ts';
import { ansibleLint } from './ansible-lint.ts';
import { armcc } from './armcc.ts';
import { ava } from './ava.ts';
import { bandit } from './bandit.ts';
import { banditJson } from './bandit-json.ts';
import { bash } from './bash.ts';
import { bashate } from './bashate.ts';
import { bats } from './bats.ts';
import { biome } from './biome.ts';
import { biomeJson } from './biome-json.ts';
import { black } from './black.ts';
import { bluepearl } from './bluepearl.ts';
import { boostTest } from './boost-test.ts';
import { brakeman } from './brakeman.ts';
import { buckminster } from './buckminster.ts';
import { buf } from './buf.ts';
import { bundler } from './bundler.ts';
import { cadence } from './cadence.ts';
import { cargoJson } from './cargo-json.ts';
import { cargoJsonLines } from './cargo-json-lines.ts';
import { cargoTest } from './cargo-test.ts';
import { catch2 } from './catch2.ts';
import { cfnLint } from './cfn-lint.ts';
import { checkbashisms } from './checkbashisms.ts';
import { checkov } from './checkov.ts';
import { checkstyle } from './checkstyle.ts';
import { checkstyleText } from './checkstyle-text.ts';
import { cisCat } from './cis-cat.ts';
import { clang } from './clang.ts';
import { clangPlist } from './clang-plist.ts';
import { clangTidy } from './clang-tidy.ts';
import { clangTidyYaml } from './clang-tidy-yaml.ts';
import { cljKondo } from './clj-kondo.ts';
import { cmake } from './cmake.ts';
import { coccinelle } from './coccinelle.ts';
import { codeClimate } from './code-climate.ts';
import { codenarcXml } from './codenarc-xml.ts';
import { codespell } from './codespell.ts';
import { composer } from './composer.ts';
import { conftest } from './conftest.ts';
import { coverage } from './coverage.ts';
import { cppcheck } from './cppcheck.ts';
import { cppcheckXml } from './cppcheck-xml.ts';
import { cpplint } from './cpplint.ts';
import { cpptest } from './cpptest.ts';
import { cppunit } from './cppunit.ts';
import { credo } from './credo.ts';
import { crosscore } from './crosscore.ts';
import { crystalAmeba } from './crystal-ameba.ts';
import { cspell } from './cspell.ts';
import { ctest } from './ctest.ts';
import { ctestXml } from './ctest-xml.ts';
import { ctrf } from './ctrf.ts';
import { cucumberJson } from './cucumber-json.ts';
import { cunit } from './cunit.ts';
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
import { ecjXml } from './ecj-xml.ts';
import { eclint } from './eclint.ts';
import { editorconfigChecker } from './editorconfig-checker.ts';
import { erlc } from './erlc.ts';
import { esbuild } from './esbuild.ts';
import { eslint } from './eslint.ts';
import { eslintJson } from './eslint-json.ts';
import { exunit } from './exunit.ts';
import { flake8 } from './flake8.ts';
import { flawfinder } from './flawfinder.ts';
import { flawfinderCsv } from './flawfinder-csv.ts';
import { flexSdk } from './flex-sdk.ts';
import { fpcunit } from './fpcunit.ts';
import { gallio } from './gallio.ts';
import { gcc } from './gcc.ts';
import { gccJson } from './gcc-json.ts';
import { gfortran } from './gfortran.ts';
import { ghc } from './ghc.ts';
import { ghdl } from './ghdl.ts';
import { gherkinLint } from './gherkin-lint.ts';
import { gitlint } from './gitlint.ts';
import { gjslint } from './gjslint.ts';
import { gnat } from './gnat.ts';
import { goBuild } from './go-build.ts';
import { goConsistent } from './go-consistent.ts';
import { goTest } from './go-test.ts';
import { goTestJson } from './go-test-json.ts';
import { goVet } from './go-vet.ts';
import { gocyclo } from './gocyclo.ts';
import { golangciJson } from './golangci-json.ts';
import { golangciLint } from './golangci-lint.ts';
import { golint } from './golint.ts';
import { gosecText } from './gosec-text.ts';
import { gotestsum } from './gotestsum.ts';
import { gradle } from './gradle.ts';
import { gtest } from './gtest.ts';
import { gtester } from './gtester.ts';
import { hadolint } from './hadolint.ts';
import { hadolintJson } from './hadolint-json.ts';
import { hamlLint } from './haml-lint.ts';
import { hdf } from './hdf.ts';
import { helm } from './helm.ts';
import { hlint } from './hlint.ts';
import { iar } from './iar.ts';
import { ideaInspections } from './idea-inspections.ts';
import { ineffassign } from './ineffassign.ts';
import { infer } from './infer.ts';
import { intel } from './intel.ts';
import { isort } from './isort.ts';
import { iverilog } from './iverilog.ts';
import { jasmine } from './jasmine.ts';
import { javac } from './javac.ts';
import { javadoc } from './javadoc.ts';
import { jest } from './jest.ts';
import { jestJson } from './jest-json.ts';
import { jslintXml } from './jslint-xml.ts';
import { junit } from './junit.ts';
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
import { locust } from './locust.ts';
import { luac } from './luac.ts';
import { luacheck } from './luacheck.ts';
import { make } from './make.ts';
import { markdownlint } from './markdownlint.ts';
import { markdownlintJson } from './markdownlint-json.ts';
import { maven } from './maven.ts';
import { mdl } from './mdl.ts';
import { minitest } from './minitest.ts';
import { misspell } from './misspell.ts';
import { mix } from './mix.ts';
import { mocha } from './mocha.ts';
import { mochaJson } from './mocha-json.ts';
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
import { nunit } from './nunit.ts';
import { nunitConsole } from './nunit-console.ts';
import { ocaml } from './ocaml.ts';
import { oelintAdv } from './oelint-adv.ts';
import { opa } from './opa.ts';
import { oxlint } from './oxlint.ts';
import { oxlintJson } from './oxlint-json.ts';
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
import { playwrightJson } from './playwright-json.ts';
import { pmd } from './pmd.ts';
import { pmdXml } from './pmd-xml.ts';
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
import { pylintJson } from './pylint-json.ts';
import { pyright } from './pyright.ts';
import { pyrightJson } from './pyright-json.ts';
import { pytest } from './pytest.ts';
import { qtest } from './qtest.ts';
import { railsBestPractices } from './rails-best-practices.ts';
import { rdjson } from './rdjson.ts';
import { reek } from './reek.ts';
import { resharperXml } from './resharper-xml.ts';
import { rspec } from './rspec.ts';
import { rspecJson } from './rspec-json.ts';
import { rstcheck } from './rstcheck.ts';
import { rubocop } from './rubocop.ts';
import { rubocopJson } from './rubocop-json.ts';
import { rubocopSimple } from './rubocop-simple.ts';
import { ruff } from './ruff.ts';
import { ruffJson } from './ruff-json.ts';
import { rustc } from './rustc.ts';
import { rustfmt } from './rustfmt.ts';
import { saltLint } from './salt-lint.ts';
import { sanitizers } from './sanitizers.ts';
import { sarif } from './sarif.ts';
import { scalac } from './scalac.ts';
import { scalastyle } from './scalastyle.ts';
import { scalatest } from './scalatest.ts';
import { scssLint } from './scss-lint.ts';
import { selene } from './selene.ts';
import { semgrep } from './semgrep.ts';
import { shellcheck } from './shellcheck.ts';
import { shellcheckJson } from './shellcheck-json.ts';
import { sizeLimit } from './size-limit.ts';
import { slimLint } from './slim-lint.ts';
import { smatch } from './smatch.ts';
import { solc } from './solc.ts';
import { sorbet } from './sorbet.ts';
import { spectral } from './spectral.ts';
import { sphinx } from './sphinx.ts';
import { spotbugs } from './spotbugs.ts';
import { spotbugsXml } from './spotbugs-xml.ts';
import { sqlfluff } from './sqlfluff.ts';
import { standardjs } from './standardjs.ts';
import { standardrb } from './standardrb.ts';
import { staticcheck } from './staticcheck.ts';
import { stylecopXml } from './stylecop-xml.ts';
import { stylelint } from './stylelint.ts';
import { stylelintJson } from './stylelint-json.ts';
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
import { trx } from './trx.ts';
import { tsc } from './tsc.ts';
import { tslint } from './tslint.ts';
import { tslintJson } from './tslint-json.ts';
import { twigcs } from './twigcs.ts';
import { typos } from './typos.ts';
import { unittest } from './unittest.ts';
import { unittestCpp } from './unittest-cpp.ts';
import { vala } from './vala.ts';
import { vale } from './vale.ts';
import { valgrind } from './valgrind.ts';
import { valgrindXml } from './valgrind-xml.ts';
import { verilator } from './verilator.ts';
import { vint } from './vint.ts';
import { vite } from './vite.ts';
import { vitest } from './vitest.ts';
import { webpack } from './webpack.ts';
import { xcodebuild } from './xcodebuild.ts';
import { xctest } from './xctest.ts';
import { xmllint } from './xmllint.ts';
import { xunit } from './xunit.ts';
import { yamllint } from './yamllint.ts';
import { yarn } from './yarn.ts';
import { yuiCompressor } from './yui-compressor.ts';
import { zig } from './zig.ts';
import { zptlint } from './zptlint.ts';

export const FORMATS: readonly Format[] = [
  actionlint,
  allure,
  ansibleLint,
  armcc,
  ava,
  bandit,
  banditJson,
  bash,
  bashate,
  bats,
  biome,
  biomeJson,
  black,
  bluepearl,
  boostTest,
  brakeman,
  buckminster,
  buf,
  bundler,
  cadence,
  cargoJson,
  cargoJsonLines,
  cargoTest,
  catch2,
  cfnLint,
  checkbashisms,
  checkov,
  checkstyle,
  checkstyleText,
  cisCat,
  clang,
  clangPlist,
  clangTidy,
  clangTidyYaml,
  cljKondo,
  cmake,
  coccinelle,
  codeClimate,
  codenarcXml,
  codespell,
  composer,
  conftest,
  coverage,
  cppcheck,
  cppcheckXml,
  cpplint,
  cpptest,
  cppunit,
  credo,
  crosscore,
  crystalAmeba,
  cspell,
  ctest,
  ctestXml,
  ctrf,
  cucumberJson,
  cunit,
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
  ecjXml,
  eclint,
  editorconfigChecker,
  erlc,
  esbuild,
  eslint,
  eslintJson,
  exunit,
  flake8,
  flawfinder,
  flawfinderCsv,
  flexSdk,
  fpcunit,
  gallio,
  gcc,
  gccJson,
  gfortran,
  ghc,
  ghdl,
  gherkinLint,
  gitlint,
  gjslint,
  gnat,
  goBuild,
  goConsistent,
  goTest,
  goTestJson,
  goVet,
  gocyclo,
  golangciJson,
  golangciLint,
  golint,
  gosecText,
  gotestsum,
  gradle,
  gtest,
  gtester,
  hadolint,
  hadolintJson,
  hamlLint,
  hdf,
  helm,
  hlint,
  iar,
  ideaInspections,
  ineffassign,
  infer,
  intel,
  isort,
  iverilog,
  jasmine,
  javac,
  javadoc,
  jest,
  jestJson,
  jslintXml,
  junit,
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
  locust,
  luac,
  luacheck,
  make,
  markdownlint,
  markdownlintJson,
  maven,
  mdl,
  minitest,
  misspell,
  mix,
  mocha,
  mochaJson,
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
  nunit,
  nunitConsole,
  ocaml,
  oelintAdv,
  opa,
  oxlint,
  oxlintJson,
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
  playwrightJson,
  pmd,
  pmdXml,
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
  pylintJson,
  pyright,
  pyrightJson,
  pytest,
  qtest,
  railsBestPractices,
  rdjson,
  reek,
  resharperXml,
  rspec,
  rspecJson,
  rstcheck,
  rubocop,
  rubocopJson,
  rubocopSimple,
  ruff,
  ruffJson,
  rustc,
  rustfmt,
  saltLint,
  sanitizers,
  sarif,
  scalac,
  scalastyle,
  scalatest,
  scssLint,
  selene,
  semgrep,
  shellcheck,
  shellcheckJson,
  sizeLimit,
  slimLint,
  smatch,
  solc,
  sorbet,
  spectral,
  sphinx,
  spotbugs,
  spotbugsXml,
  sqlfluff,
  standardjs,
  standardrb,
  staticcheck,
  stylecopXml,
  stylelint,
  stylelintJson,
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
  trx,
  tsc,
  tslint,
  tslintJson,
  twigcs,
  typos,
  unittest,
  unittestCpp,
  vala,
  vale,
  valgrind,
  valgrindXml,
  verilator,
  vint,
  vite,
  vitest,
  webpack,
  xcodebuild,
  xctest,
  xmllint,
  xunit,
  yamllint,
  yarn,
  yuiCompressor,
  zig,
  zptlint,
];
