/** Folding where a page is no plain page: on paper, inside shadow roots, with a second story under the first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay, type Display } from './harness/display.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { generatePage } from './page-generator.ts';
import { ask, closeTab, grantAll, setSettings, tabIdOf, tabOfOwn, until } from './page-steps.ts';

interface State { kind: string; clean: boolean; lines: { id: string }[] }

const PROSE = Array.from({ length: 9 }, (_, i) => `<p>وقال رئيس لجنة الصيادين في اليوم ${i + 1} إن السوق يخدم أكثر من أربعمئة مركب صغير، وإن إغلاقه دفع كثيرين إلى البيع على الرصيف تحت الشمس.</p>`);
const STRAY = (id: string): string => `<p id="${id}">اقرأ أيضًا: <a href="/x-${id}">محطة التحلية الرابعة تدخل الخدمة في الربيع المقبل بعد تأخير</a></p>`;
const STORY = [...PROSE.slice(0, 4), STRAY('first'), ...PROSE.slice(4, 7), STRAY('second'), ...PROSE.slice(7)].join('\n');
const page = (body: string): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>سوق السمك</title><meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`;
const MADE = {
  '/plain': page(`<article><h1>سوق السمك القديم يفتح أبوابه</h1>${STORY}</article>`),
  '/shadow': page(`<h1>سوق السمك القديم يفتح أبوابه</h1><news-story><template shadowrootmode="open">${STORY}</template></news-story>`),
  '/endless': generatePage(106),
};

describe.each((['chromium', 'firefox'] as const).filter(canRun))('shapes of pages in %s', (kind: BrowserKind) => {
  let session: Session;
  let display: Display;
  let site: Served;
  beforeAll(async () => {
    display = await openDisplay();
    site = await serve(undefined, MADE);
    session = await start(kind, { display: display.name });
    await closeTab(session, await tabOfOwn(session, 'welcome.html'));
    await setSettings(session, { access: 'all' });
    expect(await grantAll(session, display)).toBe(true);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    display?.close();
  });

  it('on paper no marker shows and folded lines stay folded; afterwards the page is as it was', async () => {
    const tabPage = await session.open(`${site.origin}/plain`);
    const tab = await tabIdOf(session, tabPage);
    await until('the page to be cleaned', () => tabPage.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length));
    await ask(session, tab, 'restore');
    const before = await tabPage.evaluate(() => document.documentElement.outerHTML);
    await tabPage.evaluate(() => {
      const world = globalThis as unknown as { printed: string[] };
      world.printed = [];
      for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => world.printed.push(type));
    });
    expect((await ask<State>(session, tab, 'clean')).lines).toHaveLength(2);
    const folded = await tabPage.evaluate(() => document.documentElement.outerHTML);
    const sheet = await tabPage.pdf();
    expect(sheet.length).toBeGreaterThan(1000);
    if (kind === 'chromium') { // Firefox's protocol has no media to emulate; its print is made from a copy of the page.
      await tabPage.emulateMediaType('print');
      expect(await tabPage.evaluate(() => ({
        markers: [...document.querySelectorAll('safi-line')].filter((marker) => marker.getClientRects().length > 0).length,
        lines: ['first', 'second'].filter((id) => document.getElementById(id)!.getClientRects().length > 0),
      }))).toEqual({ markers: 0, lines: [] });
      await tabPage.emulateMediaType();
    }
    expect(await tabPage.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)).toEqual(['beforeprint', 'afterprint']);
    expect(await tabPage.evaluate(() => document.documentElement.outerHTML)).toBe(folded);
    await ask(session, tab, 'restore');
    expect(await tabPage.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tabPage.close();
  });

  it('a story inside an open shadow root folds by itself, a line that comes late too, a marker opens by key, and all goes back', async () => {
    const tabPage = await session.open(`${site.origin}/shadow`);
    const tab = await tabIdOf(session, tabPage);
    const folded = (): Promise<number> => tabPage.evaluate(() => document.querySelector('news-story')!.shadowRoot!.querySelectorAll('[data-safi]').length);
    await until('the story to be cleaned', async () => (await folded()) === 2);
    await tabPage.evaluate((line) => {
      const late = document.createElement('div');
      late.innerHTML = line;
      document.querySelector('news-story')!.shadowRoot!.lastElementChild!.before(late.firstElementChild!);
    }, STRAY('late'));
    await until('the late line to fold', async () => (await folded()) === 3);
    await ask(session, tab, 'restore');
    const inside = (): Promise<string> => tabPage.evaluate(() => document.querySelector('news-story')!.shadowRoot!.innerHTML);
    const shown = (): Promise<string[]> => tabPage.evaluate(() => ['first', 'second', 'late'].filter((id) => document.querySelector('news-story')!.shadowRoot!.getElementById(id)!.getClientRects().length > 0));
    const before = await inside();
    expect(before.replace(STRAY('late'), '')).toBe(await tabPage.evaluate((story) => { const made = document.createElement('div'); made.innerHTML = story; return made.innerHTML; }, STORY));
    expect(await shown()).toEqual(['first', 'second', 'late']);
    const { lines } = await ask<State>(session, tab, 'clean');
    expect(lines).toHaveLength(3);
    expect(await shown()).toEqual([]);
    expect(await tabPage.evaluate(() => document.querySelector('news-story')!.shadowRoot!.querySelectorAll('safi-line').length)).toBe(3);
    await ask(session, tab, 'show', { id: lines[0]!.id });
    await tabPage.keyboard.press('Enter');
    await until('the line to open', async () => (await shown()).length === 1);
    await ask(session, tab, 'restore');
    expect(await inside()).toBe(before);
    expect(await tabPage.evaluate(() => document.querySelector('news-story')!.shadowRoot!.adoptedStyleSheets.length)).toBe(0);
    await tabPage.close();
  });

  it('a second story that comes under the first by scrolling is folded too, and both go back', async () => {
    const tabPage = await session.open(`${site.origin}/endless`);
    const tab = await tabIdOf(session, tabPage);
    await until('the page to be cleaned', () => tabPage.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length));
    await tabPage.evaluate((story) => {
      addEventListener('scroll', () => {
        const second = document.createElement('article');
        second.append(...new DOMParser().parseFromString(story, 'text/html').body.childNodes);
        second.id = 'second-story';
        document.querySelector('main')!.append(second);
        history.replaceState({}, '', '/endless-2'); // As such pages do when the next story comes into view.
      }, { once: true });
    }, `<h1>محطة قطار جديدة عند المرفأ</h1>${STORY}`);
    await tabPage.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until('the lines of the second story to fold', () => tabPage.evaluate(() => document.querySelectorAll('#second-story [data-safi]').length === 2));
    await ask(session, tab, 'restore');
    expect(await tabPage.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length)).toBe(0);
    expect(await tabPage.evaluate(() => document.querySelector('#second-story')!.textContent)).toContain('اقرأ أيضًا: محطة التحلية');
    await tabPage.close();
  });

  it('nothing failed unseen', () => {
    expect(session.errors).toEqual([]);
  });
});
