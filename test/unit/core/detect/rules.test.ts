/** Every rule and every widget is needed: without it some page of test/pages reads differently. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { RuleBook } from '../../../../src/core/detect/rules/rule.ts';
import { builtInRules } from '../../../../src/core/detect/rules/index.ts';
import { widgetRule } from '../../../../src/core/detect/rules/widget.ts';
import { widgets } from '../../../../src/core/detect/widgets/index.ts';
import { analyse, toText } from '../../../../src/core/pipeline.ts';
import { expectedOf, pageSlugs, sourceOf } from '../../../fixtures/pages.ts';

const pages = pageSlugs.map((name) => {
  const expected = expectedOf(name);
  return { name, expected, document: new JSDOM(sourceOf(name), { url: expected.url }).window.document };
}).filter(({ expected }) => expected.article);

const holds = ({ expected, document }: (typeof pages)[number], book: RuleBook): boolean => {
  const { reading } = analyse(document, { url: expected.url }, book);
  return reading !== null && JSON.stringify(toText(reading.article).split('\n').filter(Boolean)) === JSON.stringify(expected.text)
    && JSON.stringify(reading.related.map(({ label, title, url, where }) => ({ label, title, url, where }))) === JSON.stringify(expected.related);
};
const without = (id: string): RuleBook => ({ rules: builtInRules.rules.filter((r) => r.id !== id), storyRules: builtInRules.storyRules.filter((r) => r.id !== id) });

describe('each rule has a page that fails without it', () => {
  test.each([...builtInRules.rules, ...builtInRules.storyRules].map((r) => r.id))('%s', (id) => {
    expect(pages.some((page) => holds(page, builtInRules) && !holds(page, without(id)))).toBe(true);
  });
});

describe('each widget has a page that fails without it', () => {
  test.each(widgets.map((w) => w.id))('%s', (id) => {
    const book: RuleBook = { ...builtInRules, rules: builtInRules.rules.map((r) => (r.id === 'widget' ? widgetRule(widgets.filter((w) => w.id !== id)) : r)) };
    const own = pages.filter((page) => page.name.includes(`widget-${id}`));
    expect(own.length, `a page named …-widget-${id}`).toBeGreaterThan(0);
    expect(own.some((page) => holds(page, builtInRules) && !holds(page, book))).toBe(true);
  });
});
