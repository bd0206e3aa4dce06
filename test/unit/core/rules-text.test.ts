import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UserRule } from '../../../src/core/model.ts';
import { mergeRules, noRules, readHost, readRules, writeRules, type OwnRules } from '../../../src/core/rules-text.ts';

const sample: OwnRules = {
  rules: [
    { type: 'label', phrase: 'لا يفوتك', host: null },
    { type: 'label', phrase: 'من أرشيفنا', host: 'almarfa.example' },
    { type: 'box', box: 'aside.more > ul', host: 'almarfa.example' },
    { type: 'keep', phrase: 'شاهد أيضًا: القاضي', host: null },
  ],
  sites: { clean: ['almarfa.example'], reader: [], never: ['bank.example'], unsaved: ['bank.example'] },
};

test('the text can be read by eye', () => {
  expect(writeRules(sample)).toBe(`# Safi rules 1

[everywhere]
label: لا يفوتك
keep: شاهد أيضًا: القاضي

[almarfa.example]
site: clean
label: من أرشيفنا
box: aside.more > ul

[bank.example]
site: never
site: unsaved
`);
});

const same = ({ rules, sites }: OwnRules) => ({
  rules: rules.map((rule) => JSON.stringify(rule)).sort(),
  sites: Object.fromEntries(Object.entries(sites).map(([word, hosts]) => [word, [...hosts].sort()])),
});

test('written and read again it is the same', () => {
  const again = readRules(writeRules(sample));
  expect(again.bad).toEqual([]);
  expect(same(again)).toEqual(same(sample));
});

describe('any rules survive the way through text', () => {
  const host = fc.constantFrom('almarfa.example', 'news.example.org', 'localhost', 'xn--mgbh0fb.example', '10.0.0.7');
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((s) => /[\p{L}\p{N}]/u.test(s));
  const rule: fc.Arbitrary<UserRule> = fc.oneof(
    fc.record({ type: fc.constantFrom('label' as const, 'keep' as const), phrase: words, host: fc.option(host) }),
    fc.record({ type: fc.constant('box' as const), box: words, host }),
  );
  const hosts = fc.uniqueArray(host);
  const own = fc.record({
    rules: fc.uniqueArray(rule, { selector: (r) => JSON.stringify(r) }),
    sites: fc.record({ clean: hosts, reader: hosts, never: hosts, unsaved: hosts }),
  });
  test('a separator of Unicode in what has to be quoted', () => {
    const rules = { rules: [{ type: 'box' as const, box: ' a\u2028b', host: 'almarfa.example' }], sites: { clean: [], reader: [], never: [], unsaved: [] } };
    expect(same(readRules(writeRules(rules)))).toEqual(same(rules));
  });
  test('property', () => {
    fc.assert(fc.property(own, (rules) => {
      const again = readRules(writeRules(rules));
      expect(again.bad).toEqual([]);
      expect(same(again)).toEqual(same(rules));
    }));
  });
  test('and no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => { readRules(text); }));
  });
});

test('each bad line is told by number and reason, the others count', () => {
  const text = [
    '# Safi rules 1', 'label: لا يفوتك', 'move: شيء', 'just words', 'label:', 'label: «…»', 'box: aside', 'site: clean',
    '[not a site]', 'label: لن تُقرأ', '[open.example', '[almarfa.example]', 'site: sometimes', 'keep: "open', `label: ${'ط'.repeat(201)}`, 'label: من أرشيفنا', 'label: من أرشيفنا',
  ].join('\r\n');
  const { bad, rules } = readRules(text);
  expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
    [3, 'unknown-word'], [4, 'no-colon'], [5, 'no-value'], [6, 'no-letters'], [7, 'needs-site'], [8, 'needs-site'],
    [9, 'bad-site'], [10, 'bad-site'], [11, 'unclosed-site'], [13, 'unknown-site-word'], [14, 'bad-quotes'], [15, 'too-long'],
  ]);
  expect(rules).toEqual([{ type: 'label', phrase: 'لا يفوتك', host: null }, { type: 'label', phrase: 'من أرشيفنا', host: 'almarfa.example' }]);
});

test('a later version is said to be one', () => {
  expect(readRules('# Safi rules 2\nlabel: x').bad).toEqual([{ line: 1, text: '# Safi rules 2', problem: 'newer-version' }]);
});

test('direction marks of editors and a byte order mark are no part of a line', () => {
  expect(readRules('\uFEFF\u200Flabel: لا يفوتك\u200F').rules).toEqual([{ type: 'label', phrase: 'لا يفوتك', host: null }]);
});

test('imported over own rules: each once, and the last word on a site counts', () => {
  const merged = mergeRules(sample, { ...noRules(), rules: [sample.rules[0]!], sites: { clean: ['bank.example'], reader: [], never: ['almarfa.example'], unsaved: [] } });
  expect(merged.rules).toHaveLength(4);
  expect(merged.sites).toEqual({ clean: ['bank.example'], reader: [], never: ['almarfa.example'], unsaved: ['bank.example'] });
});

test.each([
  ['almarfa.example', 'almarfa.example'], ['https://www.Almarfa.example/news/1', 'almarfa.example'], ['مثال.إختبار', 'xn--mgbh0fb.xn--kgbechtv'],
  ['localhost', 'localhost'], ['two words', null], ['', null], ['mailto:a@b.example', null], ['nohost', null],
])('site %s is %s', (words, host) => {
  expect(readHost(words)).toBe(host);
});
