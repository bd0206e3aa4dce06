import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayWords, isSameDay } from '../../../../src/entrypoints/library/day-words.ts';
import { KEYS, keyOf } from '../../../../src/entrypoints/library/keys.ts';
import { stateWords } from '../../../../src/entrypoints/library/list/row-state.ts';
import { hashOf, parseRoute } from '../../../../src/entrypoints/library/route.ts';
import { activeFilters } from '../../../../src/entrypoints/library/search/filter-words.ts';
import { daysBetween, hasFilters, noFilters, toArticleFilter } from '../../../../src/entrypoints/library/search/filters.ts';
import { backupName, isReminderDue, putOffReminder, rememberBackup } from '../../../../src/ui/backup-due.ts';
import { problemWords } from '../../../../src/entrypoints/library/state/problem-words.ts';
import { useMessages } from '../../../../src/platform/i18n.ts';
import { StoreError } from '../../../../src/store/model.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

const now = new Date(2026, 10, 21, 15).getTime();
const words = (lang: string): Record<string, string> => JSON.parse(readFileSync(`src/_locales/${lang}/library.json`, 'utf8'));
beforeEach(() => useMessages('ar', words('ar')));

describe('days', () => {
  it('are named near today, dated beside it', () => {
    expect(dayWords(now, now)).toMatchObject({ name: 'اليوم', date: '٢١ نوفمبر' });
    expect(dayWords(now - 86_400_000, now).name).toBe('أمس');
    expect(dayWords(new Date(2026, 10, 18, 1).getTime(), now)).toEqual({ name: 'الأربعاء', date: '١٨ نوفمبر', fullDate: '١٨ نوفمبر' });
    expect(dayWords(new Date(2025, 10, 2).getTime(), now).date).toContain('٢٠٢٥');
    useMessages('en', words('en'));
    expect(dayWords(now, now).fullDate).toBe('Saturday, November 21');
  });

  it('change at midnight', () => {
    expect(isSameDay(new Date(2026, 10, 21, 0, 0).getTime(), new Date(2026, 10, 21, 23, 59).getTime())).toBe(true);
    expect(isSameDay(new Date(2026, 10, 21, 0, 0).getTime(), new Date(2026, 10, 20, 23, 59).getTime())).toBe(false);
  });
});

it('the state of a row: not read, what is left, read to the end', () => {
  const row = { words: 1810, lang: 'ar', share: 0, readAt: null, finishedAt: null };
  expect(stateWords(row)).toBe('لم يُقرأ، ١٠ دقائق');
  expect(stateWords({ ...row, readAt: now, share: 0.8 })).toBe('بقي منه دقيقتان');
  expect(stateWords({ ...row, readAt: now, finishedAt: now })).toBe('قُرئ كله');
});

describe('keys', () => {
  const press = (code: string, more = {}) => keyOf({ key: '', code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

  it('go by place, so an Arabic layout has them too', () => {
    // ت is on J.
    expect(press('KeyJ')).toBe('next');
    expect(press('Slash')).toBe('search');
    expect(press('Slash', { shiftKey: true })).toBe('keys');
    expect(press('KeyX', { shiftKey: true })).toBe('choose');
    expect(press('KeyA')).toBeNull();
    expect(press('KeyA', { shiftKey: true })).toBe('all');
    expect(press('Delete')).toBe('delete');
  });

  it('leave the browser its own, and an input method its letters', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) expect(press('KeyS', { [modifier]: true })).toBeNull();
  });

  it('take back by U, and by Ctrl or ⌘ with Z, wherever a keyboard has it', () => {
    expect(press('KeyU')).toBe('undo');
    expect(press('KeyY', { key: 'z', ctrlKey: true })).toBe('undo');
    expect(press('KeyZ', { key: 'ئ', metaKey: true })).toBe('undo');
    expect(press('KeyZ', { key: 'y', ctrlKey: true })).toBeNull();
    expect(press('KeyZ', { key: 'Z', ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('KeyZ', { key: 'z' })).toBeNull();
  });

  it('are all named in the sheet', () => {
    for (const { action } of KEYS) expect(words('ar')).toHaveProperty([`library.key.${action}`]);
  });
});

describe('routes', () => {
  it('come back as they were written', () => {
    for (const route of [{ view: 'list' }, { view: 'later' }, { view: 'map', story: null }, { view: 'map', story: 'a-_b=/ %' }] as const) expect(parseRoute(hashOf(route))).toEqual(route);
    expect(parseRoute('#nonsense')).toEqual({ view: 'list' });
    expect(parseRoute('#map=%')).toEqual({ view: 'map', story: null });
  });
});

describe('filters', () => {
  it('ask the history for whole days', () => {
    expect(toArticleFilter({ ...noFilters, span: 'month', host: 'a.example', flags: ['unread'] }, now)).toEqual({ from: new Date(2026, 10, 1).getTime(), host: 'a.example', unread: true });
    expect(toArticleFilter({ ...noFilters, span: 'week' }, now)).toEqual({ from: new Date(2026, 10, 15).getTime() });
    expect(daysBetween({ from: '2026-11-02', to: '2026-11-02' })).toEqual({ from: new Date(2026, 10, 2).getTime(), to: new Date(2026, 10, 3).getTime() - 1 });
    expect(daysBetween({ from: '', to: 'x' })).toEqual({});
  });

  it('can be dropped one by one until none is left', () => {
    let filters = { span: 'today' as const, host: 'a.example', tag: 'b', flags: ['pinned', 'unfinished'] as const } as Parameters<typeof activeFilters>[0];
    for (let left = 5; left > 0; left--) {
      expect(activeFilters(filters)).toHaveLength(left);
      filters = activeFilters(filters)[0]!.without;
    }
    expect(hasFilters(filters)).toBe(false);
  });
});

it('a failure is told as what it is', () => {
  expect(problemWords(new StoreError('quota', ''))).toContain('امتلأ القرص');
  expect(problemWords(new StoreError('newer-version', ''))).toContain('إصدارٌ أحدث');
  expect(problemWords(new Error('x'))).toBe(words('ar')['library.problem.unavailable']);
});

it('the reminder waits for a history, a month after a backup, two weeks after «later»', () => {
  const kept = new Map<string, string>();
  const place = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const day = 86_400_000;
  expect(isReminderDue(place, 5, now)).toBe(false);
  expect(isReminderDue(place, 50, now)).toBe(true);
  putOffReminder(place, now);
  expect(isReminderDue(place, 50, now + 13 * day)).toBe(false);
  expect(isReminderDue(place, 50, now + 15 * day)).toBe(true);
  rememberBackup(place, now);
  expect(isReminderDue(place, 50, now + 29 * day)).toBe(false);
  expect(isReminderDue(place, 50, now + 31 * day)).toBe(true);
});

it('a backup is named by the day of the reader, where it is another one in UTC', () => {
  vi.stubEnv('TZ', 'Asia/Baghdad');
  const name = backupName(Date.UTC(2026, 2, 5, 22));
  vi.unstubAllEnvs();
  expect(name).toBe('safi-2026-03-06.jsonl.gz');
});
