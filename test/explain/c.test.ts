// C++: which edit is blamed for what compilers, linkers and test programs say, and what follows from what.

import { describe, expect, it } from 'vitest';
import { HOME, log } from './scene.ts';
import { told } from './told.ts';

describe('C++', () => {
  const files = {
    'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(quay VERSION 1.1.0 LANGUAGES CXX)\n',
    'include/quay/ring.hpp':
      '#pragma once\n\ntemplate <typename T>\nconcept Waits = requires(T a) { a < a; };\n\ntemplate <Waits T>\nclass Ring {\n public:\n  void push(const T& value);\n};\n',
    'include/quay/tower.hpp':
      '#pragma once\n#include "quay/ring.hpp"\n\nstruct Strike {};\n\nclass Tower {\n  Ring<Strike> drum_;\n};\n',
    'src/tower.cpp': '#include "quay/tower.hpp"\n\nvoid load(Tower& tower) {\n  tower.drum_.push({});\n}\n',
    'src/bell.cpp': '#include <string>\n\nstd::string describe(int bell, int unit) {\n  return "bell";\n}\n',
    'src/sheet.cpp':
      '#include <string>\n\nstd::string describe(int bell);\n\nstd::string sheet() {\n  return describe(1);\n}\n',
  };
  const version = {
    path: 'CMakeLists.txt',
    line: 2,
    old: 'project(quay VERSION 1.0.0 LANGUAGES CXX)',
    now: 'project(quay VERSION 1.1.0 LANGUAGES CXX)',
  };

  it('repeats of a name what the line that declares it does not say rightly', async () => {
    const gcc = [
      `${HOME}/include/quay/tower.hpp:7:14: error: template constraint failure for 'template<class T>  requires  Waits<T> class Ring'`,
      '    7 |   Ring<Strike> drum_;',
      '      |              ^',
      `${HOME}/src/tower.cpp:4:9: error: request for member 'push' in 'tower.Tower::drum_', which is of non-class type 'int'`,
      '    4 |   tower.drum_.push({});',
      '      |               ^~~~',
      `${HOME}/include/quay/tower.hpp:7:16: error: private field 'drum_' is not used [-Werror,-Wunused-private-field]`,
    ];
    const scene = {
      files,
      edits: [
        version,
        {
          path: 'include/quay/ring.hpp',
          line: 4,
          old: 'concept Waits = true;',
          now: 'concept Waits = requires(T a) { a < a; };',
        },
      ],
      log: log(['make', ...gcc]),
    };
    expect((await told(scene)).blamed).toEqual(['include/quay/ring.hpp:4 3']);
  });

  it('does not link where a definition has another shape, and what is not built cannot run', async () => {
    const ld = [
      "/usr/bin/ld: libquay.a(sheet.cpp.o): in function `sheet[abi:cxx11]()':",
      `sheet.cpp:(.text+0x1e): undefined reference to \`describe[abi:cxx11](int)'`,
      'collect2: error: ld returned 1 exit status',
    ];
    const ctest = [
      '    Start 1: sheet',
      `Unable to find executable: ${HOME}/build/sheet_test`,
      '1/1 Test #1: sheet ............................***Not Run   0.00 sec',
      '',
      '0% tests passed, 1 tests failed out of 1',
      '',
      'The following tests FAILED:',
      '\t  1 - sheet (Not Run)',
      'Errors while running CTest',
    ];
    const bell = {
      path: 'src/bell.cpp',
      line: 3,
      old: 'std::string describe(int bell) {',
      now: 'std::string describe(int bell, int unit) {',
    };
    const scene = { files, edits: [version, bell], log: log(['make', ...ld], ['ctest', ...ctest]) };
    const { blamed, headlines } = await told(scene);
    expect(blamed).toEqual(['src/bell.cpp:3 2']);
    expect(headlines[0]).toContain('`describe`');
  });

  it('says a name is defined twice', async () => {
    const ld = [
      "/usr/bin/ld: sheet.cpp.o: in function `clock(int)':",
      `sheet.cpp:(.text+0x0): multiple definition of \`clock(int)'; main.cpp.o:main.cpp:(.text+0x0): first defined here`,
      'collect2: error: ld returned 1 exit status',
    ];
    const clock = {
      path: 'include/quay/clock.hpp',
      line: 3,
      old: 'inline int clock(int millis) {',
      now: 'int clock(int millis) {',
    };
    const scene = {
      files: {
        ...files,
        'include/quay/clock.hpp': '#pragma once\n\nint clock(int millis) {\n  return millis / 1000;\n}\n',
        'src/sheet.cpp': '#include "quay/clock.hpp"\n',
      },
      edits: [version, clock],
      log: log(['make', ...ld]),
    };
    expect((await told(scene)).blamed).toEqual(['include/quay/clock.hpp:3 1']);
  });

  it('has test programs that fail with the test that fails in them', async () => {
    const failed = (name: string, line: number): readonly string[] => [
      `[ RUN      ] Tower.${name}`,
      `${HOME}/tests/tower_test.cpp:${line}: Failure`,
      'Expected equality of these values:',
      '  tower_height()',
      '    Which is: 9',
      '  8',
      `[  FAILED  ] Tower.${name} (0 ms)`,
    ];
    const lines = [
      '    Start 1: tower',
      '1/1 Test #1: tower ............................***Failed    0.01 sec',
      '[==========] Running 1 test from 1 test suite.',
      ...failed('Height', 6),
      '[==========] 1 test from 1 test suite ran. (0 ms total)',
      '[  FAILED  ] 1 test, listed below:',
      '[  FAILED  ] Tower.Height',
      '',
      '0% tests passed, 1 tests failed out of 1',
      '',
      'The following tests FAILED:',
      '\t  1 - tower (Failed)',
      'Errors while running CTest',
    ];
    const scene = {
      files: {
        ...files,
        'src/height.cpp': 'int tower_height() {\n  return 9;\n}\n',
        'tests/tower_test.cpp':
          '#include <gtest/gtest.h>\n\nint tower_height();\n\nTEST(Tower, Height) {\n  EXPECT_EQ(tower_height(), 8);\n}\n',
      },
      edits: [version, { path: 'src/height.cpp', line: 2, old: '  return 8;', now: '  return 9;' }],
      log: log(['ctest', ...lines]),
    };
    const { blamed, kinds } = await told(scene);
    expect(kinds.sort()).toEqual(['ctest tower', 'gtest Height']);
    expect(blamed).toEqual(['src/height.cpp:2 2']);
  });

  it('gets what an expression is, not how it is written, from a build setting', async () => {
    const failed = [
      '[ RUN      ] Tower.Bells',
      `${HOME}/tests/tower_test.cpp:6: Failure`,
      'Expected equality of these values:',
      '  tower().bells().size()',
      '    Which is: 22',
      '  23U',
      '    Which is: 23',
      '[  FAILED  ] Tower.Bells (0 ms)',
    ];
    const scene = {
      files: {
        ...files,
        'CMakeLists.txt': 'project(quay LANGUAGES CXX)\nadd_compile_definitions(BELLS=22)\n',
        'src/bells.cpp': 'int bells() {\n  return BELLS;\n}\n\nint keys() {\n  return 7;\n}\n',
        'tests/tower_test.cpp':
          '#include <gtest/gtest.h>\n\n#include "tower.hpp"\n\nTEST(Tower, Bells) {\n  EXPECT_EQ(tower().bells().size(), 23U);\n}\n',
      },
      edits: [
        {
          path: 'CMakeLists.txt',
          line: 2,
          old: 'add_compile_definitions(BELLS=23)',
          now: 'add_compile_definitions(BELLS=22)',
        },
        { path: 'src/bells.cpp', line: 6, old: '  return 5;', now: '  return 7;' },
      ],
      log: log([
        'build/tower_test',
        '[==========] Running 1 test from 1 test suite.',
        ...failed,
        '[  FAILED  ] 1 test, listed below:',
        '[  FAILED  ] Tower.Bells',
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['CMakeLists.txt:2 1']);
  });
});

describe('a file in a text', () => {
  it('is named by its own folder, not by that of another file of the same name', async () => {
    const scene = {
      files: { 'a/limits.txt': '9\n', 'b/limits.txt': '8\n', 'run.sh': 'exit 1\n' },
      edits: [
        { path: 'a/limits.txt', line: 1, old: '7', now: '9' },
        { path: 'b/limits.txt', line: 1, old: '7', now: '8' },
      ],
      log: log(['bash run.sh', 'run.sh: line 1: b/limits.txt: the limit is too low']),
    };
    expect((await told(scene)).blamed).toEqual(['b/limits.txt:1 1']);
  });
});
