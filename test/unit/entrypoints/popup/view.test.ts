import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Reading, Removal } from '../../../../src/core/model.ts';
import { t, useMessages } from '../../../../src/platform/i18n.ts';
import type { PageAnswer } from '../../../../src/platform/page-access.ts';
import type { PageState } from '../../../../src/platform/protocol.ts';
import { countRows, rowsOf, viewOf } from '../../../../src/entrypoints/popup/view.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

const removal = (id: string, kind: Removal['kind'] = 'related'): Removal =>
  ({ id, rule: 'label-link', kind, score: 5, evidence: [], label: 'See also', text: `words of ${id}`, where: 'inline', position: 0, blocks: [] });
const related = (from: string, title: string) => ({ label: 'See also', title, url: null, where: 'inline' as const, position: 0, removal: from });
const state = (over: Partial<PageState> = {}): PageState => ({
  kind: 'article', clean: false,
  reading: { article: {} as Reading['article'], related: [related('r0', 'First'), related('r0', 'Second'), related('r1', 'Third')], removed: [removal('r0'), removal('r1'), removal('r2', 'junk')] },
  lines: [{ id: 'r0', state: 'stripped' }, { id: 'r1', state: 'kept' }, { id: 'r2', state: 'stripped' }], ...over,
});
const refused = (reason: Extract<PageAnswer, { ok: false }>['reason'], detail = ''): PageAnswer => ({ ok: false, reason, detail });

test('each line with its first title, how many more, and whether it was put back', () => {
  expect(rowsOf(state()).map(({ title, more, isKept }) => ({ title, more, isKept }))).toEqual([
    { title: 'First', more: 1, isKept: false }, { title: 'Third', more: 0, isKept: true }, { title: 'words of r2', more: 0, isKept: false },
  ]);
  expect(countRows(rowsOf(state()))).toEqual({ related: 1, junk: 1, kept: 1 });
});

test('an article without a reading cannot be', () => {
  expect(viewOf({ ok: true, state: state({ reading: null }) }, true).kind).toBe('headlines');
});

test.each([
  ['an article', { ok: true, state: state() } as PageAnswer, true, 'article'],
  ['a page of headlines', { ok: true, state: state({ kind: 'none', reading: null, headlines: 24 }) } as PageAnswer, true, 'headlines'],
  ['no access', refused('no-access'), true, 'no-access'],
  ['a page of the browser', refused('restricted'), true, 'restricted'],
  ['a PDF', refused('pdf'), true, 'pdf'],
  ['a PDF offline', refused('pdf'), false, 'pdf'],
  ['a reading that broke off', refused('error', 'boom'), true, 'failed'],
  ['a page that did not load', refused('no-access', 'Frame with ID 0 is showing error page'), true, 'failed'],
  ['the same offline', refused('no-access', 'Frame with ID 0 is showing error page'), false, 'offline'],
  ['an article that is there, offline', { ok: true, state: state() } as PageAnswer, false, 'article'],
])('%s', (_, answer, isOnline, kind) => {
  expect(viewOf(answer, isOnline).kind).toBe(kind);
});

test('each state that is no article has words of its own', () => {
  const words = JSON.parse(readFileSync('src/_locales/en/popup.json', 'utf8')) as Record<string, string>;
  const titles = ['headlines', 'no-access', 'restricted', 'own', 'pdf', 'offline', 'failed'].map((kind) => [words[`popup.${kind}.title`], words[`popup.${kind}.note`]].join(' '));
  expect(new Set(titles).size).toBe(7);
  expect(titles.join()).not.toContain('undefined');
});

test('how many lines have no link is said in the forms of the language', () => {
  useMessages('ar', JSON.parse(readFileSync('src/_locales/ar/popup.json', 'utf8')));
  const heading = (n: number) => t('popup.linesByKind', { whole: t('popup.lines', { n: 11 }), n });
  expect([1, 2, 3].map(heading)).toEqual(['واحد', 'اثنان', '٣'].map((junk) => `١١ سطرًا ليس من المقال، ${junk} بلا رابط`));
});
