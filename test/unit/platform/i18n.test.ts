import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';
import { direction, formatDate, formatNumber, formatRelativeDay, languageName, loadLocale, locale, matchLocale, messagesOf, parts, t, useMessages } from '../../../src/platform/i18n.ts';
import { updateSettings } from '../../../src/platform/settings.ts';

beforeEach(() => fake.reset());
afterEach(() => vi.unstubAllGlobals());

describe('words', () => {
  it('agree with their number in all six Arabic classes, in Arabic digits', () => {
    useMessages('ar', { lines: { zero: 'لا أسطر', one: 'سطر واحد', two: 'سطران', few: '{n} أسطر', many: '{n} سطرًا', other: '{n} سطر' } });
    expect([0, 1, 2, 3, 11, 100].map((n) => t('lines', { n }))).toEqual(['لا أسطر', 'سطر واحد', 'سطران', '٣ أسطر', '١١ سطرًا', '١٠٠ سطر']);
  });

  it('have words for none in any language that gives them', () => {
    useMessages('en', { lines: { zero: 'No lines', one: '{n} line', other: '{n} lines' }, rules: { one: '{n} rule', other: '{n} rules' } });
    expect([t('lines', { n: 0 }), t('lines', { n: 1 }), t('lines', { n: 2 }), t('rules', { n: 0 })]).toEqual(['No lines', '1 line', '2 lines', '0 rules']);
  });

  it('are filled without expanding what fills them', () => {
    useMessages('en', { back: 'Back to {site}' });
    expect(t('back', { site: '{n} $& <b>' })).toBe('Back to {n} $& <b>');
    expect(t('back')).toBe('Back to {site}');
    expect(t('toString')).toBe('toString');
  });

  it('come apart so that a place can be an element', () => {
    useMessages('en', { back: 'Back to {site} now' });
    expect(parts('back')).toEqual([{ text: 'Back to ' }, { place: 'site' }, { text: ' now' }]);
  });

  it('are handed to a page by their beginning', () => {
    useMessages('en', { 'page.show': 'Show', 'popup.read': 'Read' });
    expect(messagesOf('page.')).toEqual({ 'page.show': 'Show' });
  });
});

it('a language is named, and what is none is told as it stands', () => {
  useMessages('en', {});
  expect(['ar', 'ckb', 'constructor'].map(languageName)).toEqual(['Arabic', 'Central Kurdish', 'constructor']);
});

describe('the language', () => {
  const files: Record<string, object> = { 'locales/en.json': { a: 'one', b: 'only English' }, 'locales/ar.json': { a: 'واحد' } };
  beforeEach(() => vi.stubGlobal('fetch', async (url: string) => {
    const file = files[url.replace('chrome-extension://safi-id/', '')];
    return { ok: file !== undefined, json: async () => file };
  }));

  it('is the browser\'s, or the reader\'s own', async () => {
    expect(await loadLocale()).toBe('en');
    await updateSettings({ appearance: { interfaceLanguage: 'ar' } });
    expect(await loadLocale()).toBe('ar');
    expect([locale(), direction(), t('a'), t('b')]).toEqual(['ar', 'rtl', 'واحد', 'only English']);
  });

  it('falls back where a language was not built', async () => {
    expect(await loadLocale('de')).toBe('de');
    expect(t('a')).toBe('one');
  });

  it('come from the copy of the last page when it is of this language and version, and the copy is renewed', async () => {
    vi.useFakeTimers();
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
    const copy = { version: '1.2.3', lang: 'en', words: { a: 'from the copy' } };
    for (const [stands, wanted] of [[copy, 'from the copy'], [{ ...copy, version: '1.2.2' }, 'one'], [{ ...copy, lang: 'ar' }, 'one']] as const) {
      kept.set('words', JSON.stringify(stands));
      await loadLocale('en');
      expect(t('a')).toBe(wanted);
      await vi.runAllTimersAsync();
      expect(JSON.parse(kept.get('words')!)).toEqual({ version: '1.2.3', lang: 'en', words: { a: 'one', b: 'only English' } });
    }
    kept.set('words', '{damaged');
    await loadLocale('en');
    expect(t('a')).toBe('one');
    vi.useRealTimers();
  });

  it.each([['ar-EG', 'ar'], ['he_IL', 'he'], ['iw', 'he'], ['pt-BR', 'en'], ['IN', 'id'], ['', 'en']])('%s is %s', (tag, wanted) => {
    expect(matchLocale(tag)).toBe(wanted);
  });
});

describe('numbers and days', () => {
  it('follow the language, and the region where it has its own digits', () => {
    useMessages('ar', {});
    expect(formatNumber(1234.5)).toBe('١٬٢٣٤٫٥');
    useMessages('ar', {}, 'ar-MA');
    expect(formatNumber(12)).toBe('12');
  });

  it('count calendar days, not hours', () => {
    useMessages('en', {});
    const now = new Date(2026, 10, 22, 0, 30);
    expect(formatRelativeDay(new Date(2026, 10, 21, 23, 50), now)).toBe('yesterday');
    expect(formatRelativeDay(new Date(2026, 10, 22, 0, 10), now)).toBe('today');
    expect(formatRelativeDay(new Date(2026, 10, 19), now)).toBe('3 days ago');
    expect(formatRelativeDay(new Date(2026, 10, 1), now)).toBe('November 1, 2026');
    expect(formatRelativeDay(new Date(2026, 11, 1), now)).toBe('December 1, 2026');
    expect(formatDate('not a date')).toBe('not a date');
  });
});
