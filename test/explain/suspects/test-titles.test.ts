// Which tests changed lines declare, in the ways of each runner.

import { expect, test } from 'vitest';
import { titlesIn } from '../../../src/explain/suspects/test-titles.ts';

test.each<readonly [string, string, readonly string[]]>([
  ['vitest, jest, mocha', "  it('adds two prices', () => {", ['addstwoprices']],
  ['a modifier', 'test.only("is skipped elsewhere", async () => {', ['isskippedelsewhere']],
  ['RSpec', '  it "keeps cents" do', ['keepscents']],
  ['pytest and unittest', '    def test_keeps_cents(self):', ['testkeepscents']],
  ['go test', 'func TestKeepsCents(t *testing.T) {', ['testkeepscents']],
  ['a subtest of go', '\tt.Run("keeps cents", func(t *testing.T) {', ['keepscents']],
  ['cargo test', '#[test]\nfn keeps_cents() {', ['keepscents']],
  ['JUnit', '  @Test\n  void keepsCents() {', ['keepscents']],
  ['PHPUnit', '    public function testKeepsCents(): void', ['testkeepscents']],
  ['bats', '@test "keeps cents" {', ['keepscents']],
  ['what is no test', 'const price = item("apple");', []],
])('%s', (_, lines, titles) => {
  expect([...titlesIn(lines.split('\n'))]).toEqual(titles);
});
