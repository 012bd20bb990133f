// The formats of XML files, sorted by name: their first character is `<`. They stand apart so that a JUnit report is read without loading all the others.

import type { ReportFormat } from '../../model/format.ts';
import { boostTest } from '../formats/boost-test.ts';
import { ccmXml } from '../formats/ccm-xml.ts';
import { checkstyle } from '../formats/checkstyle.ts';
import { clangPlist } from '../formats/clang-plist.ts';
import { codenarcXml } from '../formats/codenarc-xml.ts';
import { cpdXml } from '../formats/cpd-xml.ts';
import { cppcheckXml } from '../formats/cppcheck-xml.ts';
import { cpptest } from '../formats/cpptest.ts';
import { cppunit } from '../formats/cppunit.ts';
import { ctestXml } from '../formats/ctest-xml.ts';
import { cunit } from '../formats/cunit.ts';
import { dependencyCheckXml } from '../formats/dependency-check-xml.ts';
import { dupfinderXml } from '../formats/dupfinder-xml.ts';
import { ecjXml } from '../formats/ecj-xml.ts';
import { fpcunit } from '../formats/fpcunit.ts';
import { fxcopXml } from '../formats/fxcop-xml.ts';
import { gallio } from '../formats/gallio.ts';
import { gendarmeXml } from '../formats/gendarme-xml.ts';
import { gtester } from '../formats/gtester.ts';
import { ideaInspections } from '../formats/idea-inspections.ts';
import { jcreportXml } from '../formats/jcreport-xml.ts';
import { jslintXml } from '../formats/jslint-xml.ts';
import { junit } from '../formats/junit.ts';
import { klocworkXml } from '../formats/klocwork-xml.ts';
import { nunit } from '../formats/nunit.ts';
import { pitXml } from '../formats/pit-xml.ts';
import { pmdXml } from '../formats/pmd-xml.ts';
import { prefastXml } from '../formats/prefast-xml.ts';
import { pvsStudioXml } from '../formats/pvs-studio-xml.ts';
import { qtest } from '../formats/qtest.ts';
import { resharperXml } from '../formats/resharper-xml.ts';
import { simianXml } from '../formats/simian-xml.ts';
import { spotbugsXml } from '../formats/spotbugs-xml.ts';
import { stylecopXml } from '../formats/stylecop-xml.ts';
import { trx } from '../formats/trx.ts';
import { unittestCpp } from '../formats/unittest-cpp.ts';
import { valgrindXml } from '../formats/valgrind-xml.ts';
import { xunit } from '../formats/xunit.ts';

export const XML_FORMATS: readonly ReportFormat[] = [
  boostTest,
  ccmXml,
  checkstyle,
  clangPlist,
  codenarcXml,
  cpdXml,
  cppcheckXml,
  cpptest,
  cppunit,
  ctestXml,
  cunit,
  dependencyCheckXml,
  dupfinderXml,
  ecjXml,
  fpcunit,
  fxcopXml,
  gallio,
  gendarmeXml,
  gtester,
  ideaInspections,
  jcreportXml,
  jslintXml,
  junit,
  klocworkXml,
  nunit,
  pitXml,
  pmdXml,
  prefastXml,
  pvsStudioXml,
  qtest,
  resharperXml,
  simianXml,
  spotbugsXml,
  stylecopXml,
  trx,
  unittestCpp,
  valgrindXml,
  xunit,
];
