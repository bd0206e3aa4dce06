import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Removal } from '../../../src/core/model.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));
const { useMessages } = await import('../../../src/platform/i18n.ts');
const { reasonInText, reasonOf } = await import('../../../src/ui/reason.ts');

const words = (lang: string) => JSON.parse(readFileSync(new URL(`../../../src/_locales/${lang}/reason.json`, import.meta.url), 'utf8'));
const removal = (over: Partial<Removal>, ...signs: string[]): Removal => ({
  id: 'r0', rule: 'label-link', kind: 'related', score: 5, evidence: signs.map((name) => ({ name, weight: 1 })), label: 'شوف كمان',
  text: '', where: 'inline', position: 0, blocks: [], ...over,
});
beforeEach(() => useMessages('ar', words('ar')));

test('which words, where they stand, what follows', () => {
  expect(reasonOf(removal({}, 'label-S', 'separator', 'label-own-element', 'rest-is-link', 'interrupts')))
    .toBe('عبارة «شوف كمان» في أول السطر، وبقيته رابط واحد إلى الموقع نفسه.');
  expect(reasonOf(removal({ rule: 'label-block' }, 'label-own-element', 'next-is-links')))
    .toBe('عبارة «شوف كمان» وحدها في سطرها، وما يليها روابط إلى الموقع نفسه.');
});

test('in English a sentence begins with a capital', () => {
  useMessages('en', words('en'));
  expect(reasonOf(removal({ label: 'See also' }, 'rest-is-link'))).toBe('The line opens with “See also” and the rest is one link to the same site.');
  expect(reasonInText(removal({ label: null, rule: 'own-embed' }, 'own-embed'))).toBe('Not part of the story: it is a card of another article on the same site.');
});

test('signs that speak for prose are no reason to remove', () => {
  const spoken = removal({ label: null, evidence: [{ name: 'repeated', weight: -1 }] });
  expect(reasonOf(spoken)).toBe(reasonOf(removal({ label: null })));
});

test.each([
  [{ label: null, rule: 'widget:jnews' }, 'jnews'], [{ label: null, rule: 'taught' }, 'علّمت'], [{ label: null, kind: 'junk' as const, rule: 'unknown' }, 'أدوات الموقع'],
  [{ label: null, kind: 'junk' as const, rule: 'junk-line:comments' }, 'تعليقات'], [{ label: null, rule: 'card' }, 'بين فقرتين'], [{ label: null, rule: 'after-list' }, 'بعد آخر المقال'],
])('without a label there is still a sentence: %o', (over, part) => {
  expect(reasonOf(removal(over))).toContain(part);
});

test.each(['card', 'after-list', 'learnt-label', 'linkless', 'label-tail', 'label-link', 'label-block'])('%s names its label, in both languages, as one sentence', (rule) => {
  for (const lang of ['ar', 'en'] as const) {
    useMessages(lang, words(lang));
    const sentence = reasonOf(removal({ rule, label: 'Label' }, 'rest-is-link'));
    expect(sentence).toContain('Label');
    expect(sentence).toMatch(/^[^.]+\.$/);
    expect(sentence).not.toContain('reason.');
  }
});
