// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));
const { LOCALES, t, useMessages } = await import('../../../src/platform/i18n.ts');
const { read, toText } = await import('../../../src/core/pipeline.ts');
const { SAMPLE_ADDRESS, sampleDocument, sampleExcerpt, textOfLine } = await import('../../../src/ui/sample-story.ts');

describe.each(LOCALES)('the sample of the welcome in %s', (lang) => {
  test('has both its lines moved, and every word of the author’s kept', () => {
    useMessages(lang, JSON.parse(readFileSync(`src/_locales/${lang}/welcome.json`, 'utf8')) as Record<string, string>);
    const lines = sampleExcerpt();
    const reading = read(sampleDocument(lines, lang), { url: SAMPLE_ADDRESS });
    expect(reading?.related.map(({ title }) => title)).toEqual([t('welcome.sample.title1'), t('welcome.sample.title2')]);
    const text = toText(reading!.article);
    for (const line of lines) if ('text' in line) expect(text).toContain(textOfLine(line));
    for (const key of ['opening', 'closing']) expect(text).toContain(t(`welcome.sample.${key}`));
  });
});
