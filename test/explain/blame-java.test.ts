// What a Java compiler misses, and the edit that took it away.

import { describe, expect, it } from 'vitest';
import { log } from './scene.ts';
import { told } from './told.ts';

describe('Java', () => {
  it('misses a member of a record, not what was edited around its use', async () => {
    const scene = {
      files: {
        'src/Load.java': '/** Cargo. */\npublic record Load(String name, int kilos) {\n}\n',
        'src/Ship.java':
          'import java.util.List;\nclass Ship {\n  int last(List<Load> all) {\n    Load end = all.get(all.size() - 1);\n    return end.weight();\n  }\n}\n',
      },
      edits: [
        {
          path: 'src/Load.java',
          line: 2,
          old: 'public record Load(String name, int weight) {',
          now: 'public record Load(String name, int kilos) {',
        },
        {
          path: 'src/Ship.java',
          line: 4,
          old: '    return all.get(all.size() - 1).weight();',
          now: '    Load end = all.get(all.size() - 1);\n    return end.weight();',
        },
      ],
      log: log([
        'javac src/*.java',
        'src/Ship.java:5: error: cannot find symbol',
        '    return end.weight();',
        '              ^',
        '  symbol:   method weight()',
        '  location: variable end of type Load',
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['src/Load.java:2 1']);
  });

  it('overrides nothing where the interface was edited', async () => {
    const scene = {
      files: {
        'src/Berths.java': 'interface Berths {\n  boolean free(int row, int place);\n  int count();\n}\n',
        'src/Map.java':
          'class Map implements Berths {\n  public int count() {\n    return 4 - 2;\n  }\n  @Override\n  public boolean free(String name) {\n    return true;\n  }\n}\n',
      },
      edits: [
        {
          path: 'src/Berths.java',
          line: 2,
          old: '  boolean free(String name);',
          now: '  boolean free(int row, int place);',
        },
        { path: 'src/Map.java', line: 3, old: '    return 2;', now: '    return 4 - 2;' },
      ],
      log: log([
        'javac src/*.java',
        'src/Map.java:5: error: method does not override or implement a method from a supertype',
        '  @Override',
        '  ^',
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['src/Berths.java:2 1']);
  });
});
