/** The main job, as a reader does it: a broken-up story, the button, the story alone, and the history tomorrow. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killBackground, reportedErrors } from './harness/background.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { type Served, serve } from './harness/serve.ts';
import { type BrowserKind, type Session, canRun, newProfile, start } from './harness/session.ts';

const title = 'بعد عامين من الترميم.. سوق السمك يفتح أبوابه في الميناء القديم';
const titles = ['إغلاق جسر المرفأ الشمالي أسبوعًا لصيانة مفاصله', 'صور: كيف تغيّر لون البحر أمام المدينة في ثلاثين عامًا', 'صيادو الشمال يطالبون بتعويض عن موسم العاصفة'];
const lastSentence = 'ويُفتتح في الربيع المقبل إذا اكتمل التمويل.';

describe.each<BrowserKind>(['chromium', 'firefox'])('the main job in %s', (kind) => {
  if (!canRun(kind)) {
    test.skip('no browser');
    return;
  }
  const profile = newProfile();
  let served: Served;
  let session: Session;

  beforeAll(async () => {
    served = await serve();
    session = await start(kind, { profile, language: 'ar' });
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('opening the popup reads the page and changes nothing in it', async () => {
    const page = await session.open(`${served.origin}/arabic.html`);
    const before = await page.content();
    const popup = await openPopup(session, page);
    const text = await popupText(popup, /شوف كمان/);
    expect(text).toContain(title);
    expect(text).toContain(titles[1]);
    expect(await page.content()).toBe(before);
    await popup.close();
    expect(await page.content()).toBe(before);
    await page.close();
  });

  test('folding hides the lines behind markers, the badge counts them, undo is exact', async () => {
    const page = await session.open(`${served.origin}/arabic.html`);
    const before = await page.content();
    const popup = await openPopup(session, page);
    await popupText(popup, /شوف كمان/);
    await popup.click('.found-head button');
    await page.waitForSelector('safi-line');
    const shown = (): Promise<string> => page.evaluate(() => document.querySelector('article')?.innerText ?? '');
    for (const line of titles) expect(await shown()).not.toContain(line);
    expect(await shown()).toContain(lastSentence);
    const badge = await session.evaluate<string>(`(async () => {
      const { action, tabs } = globalThis.browser ?? chrome;
      const texts = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
      return texts.join('');
    })()`);
    expect(badge).toBe('4'); // three related lines and «التعليقات»
    await page.bringToFront();
    const again = await openPopup(session, page);
    await popupText(again, /شوف كمان/);
    await again.click('.found-head button');
    await page.waitForFunction(() => !document.querySelector('safi-line'));
    expect(await page.content()).toBe(before);
    await again.close();
    await page.close();
  });

  test('the reading view shows the story alone, the lines as links under it', async () => {
    const page = await session.open(`${served.origin}/arabic.html`);
    const popup = await openPopup(session, page);
    await popupText(popup, /شوف كمان/);
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    // The first screen is drawn first, the rest and the shelf when it is on the screen.
    await reader.waitForFunction((end, shelf) => document.querySelector('article')?.innerText.includes(end) && shelf.every((line) => document.body.innerText.includes(line)), {}, lastSentence, titles);
    const text = await reader.evaluate(() => document.querySelector('article')?.innerText ?? '');
    expect(text).toContain(title);
    expect(text).toContain(lastSentence);
    for (const line of titles) expect(text).not.toContain(line);
    expect(text).not.toContain('التعليقات');
    const all = await reader.evaluate(() => document.body.innerText);
    for (const line of titles) expect(all).toContain(line);
    const links = await reader.$$eval('a[href^="http"]', (found) => found.map((a) => (a as HTMLAnchorElement).href));
    for (const story of ['story-2.html', 'story-3.html', 'story-4.html']) expect(links).toContain(`${served.origin}/${story}`);
    expect(links.join(' ')).not.toContain('utm_source');
    await reader.close();
  });

  test('a background killed between two actions loses nothing', async () => {
    const page = await session.open(`${served.origin}/story-2.html`);
    const popup = await openPopup(session, page);
    await popupText(popup, /اقرأ أيضًا/);
    await killBackground(session);
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.waitForSelector('article h1');
    await reader.close();
  });

  test('tomorrow the story is still in the history', async () => {
    await session.close();
    session = await start(kind, { profile, language: 'ar' });
    const library = await session.openOwn('library.html');
    await library.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, title);
    await library.close();
  });

  test('a page that shows only the beginning now takes nothing of what was kept', async () => {
    const page = await session.open(`${served.origin}/arabic.html`);
    await page.evaluate(() => { for (const paragraph of [...document.querySelectorAll('article p')].slice(4)) paragraph.remove(); });
    const popup = await openPopup(session, page);
    await popupText(popup, /سوق السمك/);
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.waitForFunction((end) => document.querySelector('article')?.innerText.includes(end), {}, lastSentence);
    await reader.close();
  });

  test('the browser and the pages report no error or warning', async () => {
    expect(session.errors).toEqual([]);
    expect(await reportedErrors(session)).toEqual([]);
  });
});
