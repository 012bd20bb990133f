// The formats of XML files, sorted by name: their first character is `<`. They stand apart so that a JUnit report is read without loading all the others.

import type { ReportFormat } from '../../model/format.ts';
import { boostTest } from './boost-test.ts';
import { ccmXml } from './ccm-xml.ts';
import { checkstyle } from './checkstyle.ts';
import { clangPlist } from './clang-plist.ts';
import { codenarcXml } from './codenarc-xml.ts';
import { cpdXml } from './cpd-xml.ts';
import { cppcheckXml } from './cppcheck-xml.ts';
import { cpptest } from './cpptest.ts';
import { cppunit } from './cppunit.ts';
import { ctestXml } from './ctest-xml.ts';
import { cunit } from './cunit.ts';
import { dependencyCheckXml } from './dependency-check-xml.ts';
import { dupfinderXml } from './dupfinder-xml.ts';
import { ecjXml } from './ecj-xml.ts';
import { fpcunit } from './fpcunit.ts';
import { fxcopXml } from './fxcop-xml.ts';
import { gallio } from './gallio.ts';
import { gendarmeXml } from './gendarme-xml.ts';
import { gtester } from './gtester.ts';
import { ideaInspections } from './idea-inspections.ts';
import { jcreportXml } from './jcreport-xml.ts';
import { jslintXml } from './jslint-xml.ts';
import { junit } from './junit.ts';
import { klocworkXml } from './klocwork-xml.ts';
import { nunit } from './nunit.ts';
import { pitXml } from './pit-xml.ts';
import { pmdXml } from './pmd-xml.ts';
import { prefastXml } from './prefast-xml.ts';
import { pvsStudioXml } from './pvs-studio-xml.ts';
import { qtest } from './qtest.ts';
import { resharperXml } from './resharper-xml.ts';
import { simianXml } from './simian-xml.ts';
import { spotbugsXml } from './spotbugs-xml.ts';
import { stylecopXml } from './stylecop-xml.ts';
import { trx } from './trx.ts';
import { unittestCpp } from './unittest-cpp.ts';
import { valgrindXml } from './valgrind-xml.ts';
import { xunit } from './xunit.ts';

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
