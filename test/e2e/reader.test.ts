/** The reading view as it ships, in both browsers: marks, shelf, keys, place, notes, find. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { makeReadings } from '../shots/readings.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, newProfile, start, type BrowserKind, type Session } from './harness/session.ts';
import { appearance, storedSettings, storeSettings } from './own-page.ts';
import { settled, until } from './page-steps.ts';
import { openReader, pressKey, putBackOf, seedReadings, waitFor } from './reader-steps.ts';

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);

/** Runs in the page: an engine with one voice, of this machine or not, that ends a sentence when it is told to. */
function fakeEngine(lang: string, localService = true): void {
  const page = globalThis as unknown as { said: string[]; endSentence: () => void; SpeechSynthesisUtterance: unknown };
  let current: { text: string; onend?: (event: object) => void } | null = null;
  page.said = [];
  page.endSentence = () => current?.onend?.({});
  page.SpeechSynthesisUtterance = class { constructor(readonly text: string) {} };
  Object.assign(speechSynthesis, {
    getVoices: () => [{ voiceURI: 'fake', name: 'Fake', lang, localService, default: true }],
    speak(utterance: { text: string }) { current = utterance; page.said.push(utterance.text); },
    cancel() { current = null; },
  });
}

/** The same reading, of another site, where an address stands in place of all words. */
function inAddresses(reading: Reading): Reading {
  const words = ['title', 'section', 'standfirst', 'byline', 'site', 'label', 'text'];
  const address = `https://www.addresses.example/2026/11/28/${'what-the-council-decided-about-the-harbour-wall-'.repeat(2)}1`;
  return JSON.parse(JSON.stringify(reading).replaceAll('harbourpost', 'addresses'), (key, value: unknown) => (words.includes(key) && value ? address : value)) as Reading;
}

/** Runs in the page: what in the strip is not in its one row, is cut off, or is too small to be pressed. */
function misplacedInDock(): string[] {
  const dock = document.querySelector<HTMLElement>('.dock')!;
  const problems = [...dock.querySelectorAll<HTMLElement>('input, select, output, .icon-button')].flatMap((part) => {
    const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
    const isText = part.matches('output');
    const isMisplaced = left < 0 || right > innerWidth || part.scrollWidth > part.clientWidth + 1 || (top + bottom) / 2 - dock.getBoundingClientRect().top > 34;
    return isMisplaced || (!isText && (width < 44 || height < 44)) ? [`${part.tagName} ${part.title} ${left}–${right} × ${top}–${bottom}`] : [];
  });
  return dock.offsetHeight > 62 ? [...problems, `height ${dock.offsetHeight}`] : problems;
}

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('reading view in %s', (kind) => {
  let served: Served;
  let session: Session;
  let ids: Record<string, string>;
  const profile = newProfile();

  beforeAll(async () => {
    served = await serve();
    session = await start(kind, { profile, language: 'ar' });
    const readings = makeReadings(served.origin);
    ids = await seedReadings(session, served.origin, { ...readings, addresses: inAddresses(readings.en!) });
    const page = await session.openOwn('reader.html?id=none');
    await storeSettings(page, { appearance: appearance('system', 'ar') });
    await page.close();
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  it('shows the story alone, each block in its own direction, the lines on the shelf', async () => {
    const page = await openReader(session, ids.ar!);
    await page.waitForSelector('.shelf-row.read');
    const article = await textOf(page, 'article .text');
    expect(article).toContain('أضاءت بلدية الميناء القديم');
    expect(article).not.toContain('كيف تغيّر لون البحر');
    expect(await page.$$eval('.shelf .gloss', (all) => all.map((each) => (each as HTMLElement).innerText.trim()))).toEqual(['شوف كمان', 'مواضيع مشابهة', 'اقرأ أيضًا']);
    expect(await page.$$eval('.shelf-row', (all) => all.map((each) => each.className))).toEqual(['shelf-row read', 'shelf-row plain', 'shelf-row no-link', 'shelf-row plain']);
    expect(await textOf(page, '.shelf-row.read .shelf-meta')).toMatch(/قرأته قبل/);
    expect(await page.$eval('.shelf-row.no-link a', (a) => (a as HTMLAnchorElement).href)).toMatch(/^https:\/\/almarfa\.example\/\?s=/);
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang, document.title])).toEqual(['rtl', 'ar', 'بعد عامين من الترميم.. سوق السمك يفتح أبوابه في الميناء القديم']);
    await page.close();
  });

  it('opens a mark, puts its line back, keeps that, and moves it again', async () => {
    let page = await openReader(session, ids.ar!);
    await page.click('.ghost');
    await page.waitForSelector('.opened');
    expect(await textOf(page, '.opened .as-printed')).toBe('شوف كمان: صور: كيف تغيّر لون البحر أمام المدينة في ثلاثين عامًا');
    expect(await textOf(page, '.opened .reason')).toMatch(/^ليس من المقال لأن عبارة «شوف كمان» في أول السطر، وبقيته رابط واحد/);
    await settled(page);
    await page.click('[data-does="put-back"]');
    await page.waitForSelector('.gap.put-back');
    expect(await textOf(page, 'article .text')).toContain('كيف تغيّر لون البحر');
    expect(await page.$$eval('.shelf-row', (all) => all.length)).toBe(3);
    await page.close();

    page = await openReader(session, ids.ar!);
    await page.waitForSelector('.gap.put-back');
    await page.click('[data-does="move-again"]');
    await waitFor(page, "!document.querySelector('.gap.put-back') && document.querySelectorAll('.shelf-row').length === 4");
    await page.close();
  });

  it('«لا تنقل مثله في هذا الموقع» becomes a rule, and undo takes it away', async () => {
    const page = await openReader(session, ids.fa!);
    await page.click('.ghost');
    await page.waitForSelector('[data-does="keep-here"]');
    await settled(page);
    await page.click('[data-does="keep-here"]');
    await page.waitForSelector('.toast .action');
    await waitFor(page, "document.querySelector('.gap.put-back')");
    const kept = await storedSettings<{ rules: object[] }>(page);
    expect(kept.rules).toEqual([{ type: 'keep', phrase: 'بیشتر بخوانید', host: 'bandar.example' }]);
    await page.click('.toast .action');
    await waitFor(page, "!document.querySelector('.gap.put-back')");
    await until('the rule to go', async () => (await storedSettings<{ rules: object[] }>(page)).rules.length === 0);
    await page.close();
  });

  it('says where Back leads: to the site, or to the reading from which this one was opened', async () => {
    const page = await openReader(session, ids.ar!);
    expect(await textOf(page, '.back')).toBe('العودة إلى صحيفة المرفأ');
    await page.waitForSelector('.shelf-row.read');
    await page.click('.shelf-row.read a');
    await waitFor(page, `!location.search.includes('id=${ids.ar!}') && document.querySelector('.article[aria-busy=false]')`);
    expect(await textOf(page, '.back')).toBe('العودة إلى المقال السابق');
    expect(new URL(await page.$eval('.back', (link) => (link as HTMLAnchorElement).href)).search).toBe(`?id=${ids.ar!}`);
    await page.click('.back');
    await waitFor(page, `location.search.includes('id=${ids.ar!}')`);
    await page.close();
  });

  it('goes by keys, in an Arabic layout', async () => {
    const page = await openReader(session, ids.ar!);
    await page.evaluate(() => scrollTo(0, 0)); // It opens where an earlier test left it.
    await pressKey(page, 'KeyJ');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.block)).toBe('0');
    await pressKey(page, 'KeyJ');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.block)).toBe('1');
    await pressKey(page, 'KeyN');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ghost');
    await page.bringToFront(); // A real key goes to the page that has the window's focus.
    await waitFor(page, 'document.hasFocus()');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.opened');
    await pressKey(page, 'KeyU');
    await page.waitForSelector('.gap.put-back');
    await page.focus('.toast .action');
    await page.keyboard.press('Enter');
    await waitFor(page, "!document.querySelector('.gap.put-back') && document.activeElement.className === 'ghost'");
    await pressKey(page, 'Slash', { shiftKey: true });
    await page.waitForSelector('dialog[open] .keys');
    await page.keyboard.press('Escape');
    await waitFor(page, "!document.querySelector('dialog')");
    expect(page.isClosed()).toBe(false);
    await page.close();
  });

  it('finds what is written otherwise', async () => {
    const page = await openReader(session, ids.ar!);
    await pressKey(page, 'Slash');
    await page.waitForSelector('.dock.find input');
    await page.type('.dock.find input', 'البلديه');
    await waitFor(page, "/من/.test(document.querySelector('.count').textContent)");
    await waitFor(page, "String([...(CSS.highlights.get('find-now') ?? [])][0]).length === 7"); // every letter typed has been looked for
    expect(await page.evaluate(() => [...CSS.highlights.get('find-now')!].map(String))).toEqual(['البلدية']);
    await page.keyboard.press('Escape');
    await waitFor(page, "!document.querySelector('.dock') && !CSS.highlights.has('find-now')");
    expect(await page.evaluate(() => document.activeElement!.matches('[data-block]') && document.activeElement!.textContent)).toContain('البلدية');
    await page.close();
  });

  it('counts what is found anew when a line with a hit is moved out of the text; a word that is being composed is not left by Escape', async () => {
    const page = await openReader(session, ids.ar!);
    await page.click('.ghost');
    await page.waitForSelector('.opened');
    await settled(page);
    await page.click('[data-does="put-back"]');
    await page.waitForSelector('.gap.put-back');
    await pressKey(page, 'Slash');
    await page.waitForSelector('.dock.find input');
    await page.type('.dock.find input', 'في');
    const count = (): Promise<number[]> => page.$eval('.count', ({ textContent }) => (textContent!.match(/\d+|[٠-٩]+/g) ?? []).map((digits) => Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))));
    await page.click('.dock.find button'); // From the first one back to the last.
    await until('the last one', async () => { const [at, all] = await count(); return at === all && all! > 2; });
    const [all] = await count();
    await page.click('[data-does="move-again"]');
    await until('the line to go', async () => (await count())[1] !== all);
    expect(await count()).toEqual([all! - 1, all! - 1]);
    await page.focus('.dock.find input');
    await page.evaluate(() => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', isComposing: true, bubbles: true, cancelable: true })));
    await settled(page);
    expect(await page.$('.dock.find')).not.toBeNull();
    await page.close();
  });

  it('the focus is never nowhere: what had it goes, and what stands there has it', async () => {
    const page = await openReader(session, ids.ar!);
    await page.bringToFront();
    const pressOn = async (selector: string, then: string): Promise<void> => {
      await page.waitForSelector(selector);
      await page.focus(selector);
      await page.keyboard.press('Enter');
      await waitFor(page, then);
    };
    await pressOn('[data-does="keep-all"]', "!document.querySelector('[data-does=keep-all]') && document.activeElement.matches('.shelf-row .icon-button')");
    for (const block of [0, 1]) {
      await page.evaluate((n) => {
        const words = document.querySelector(`[data-block="${n}"] p`)!.firstChild!;
        getSelection()!.setBaseAndExtent(words, 4, words, 14);
      }, block);
      await page.waitForSelector('.dock.selection');
      await page.click('.dock.selection button');
      await waitFor(page, `document.querySelectorAll('.note-row').length === ${block + 1}`);
    }
    await pressOn('.note-foot > .action:last-child', "document.querySelectorAll('.note-row').length === 1 && document.activeElement.matches('.note-row .action')");
    await pressOn('.note-foot > .action:last-child', "!document.querySelector('.note-row') && document.activeElement.matches('.foot .action')");
    await pressOn('.left-out summary', "document.querySelector('.left-out').open");
    await pressOn('.left-out .action', "document.activeElement.matches('.put-back .ghost')");
    await pressOn('.toast .action', "document.activeElement.matches('.left-out .action')");
    // A page that is closed before that is written keeps the line in the story, and later tests would find it there.
    await until('the line to be moved again in the history', async () => (await putBackOf(page, ids.ar!)).length === 0);
    await page.close();
  });

  it('a highlight that was deleted in another tab leaves its place to what is selected then', async () => {
    const page = await openReader(session, ids.en!);
    await page.bringToFront();
    const select = async (block: number): Promise<void> => {
      await page.evaluate((n) => {
        const words = document.querySelector(`[data-block="${n}"] p`)!.firstChild!;
        getSelection()!.setBaseAndExtent(words, 0, words, 8);
      }, block);
      await page.waitForSelector('.dock.selection');
    };
    await select(0);
    await page.click('.dock.selection button:nth-of-type(5)');
    await page.waitForSelector('.dock.highlight');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const other = await openReader(session, ids.en!);
    for (let left = (await other.$$('.note-row')).length; left > 0; left--) {
      await other.evaluate(() => document.querySelector<HTMLElement>('.note-foot > .action:last-child')!.click());
      await waitFor(other, `document.querySelectorAll('.note-row').length === ${left - 1}`);
    }
    await settled(other);
    await other.close();
    await page.bringToFront();
    await until('the bar to go', () => page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      return !document.querySelector('.dock.highlight');
    }));
    await select(3);
    await page.close();
  });

  it('keeps highlights and notes by their words; an orphan is listed', async () => {
    let page = await openReader(session, ids.en!);
    const select = async (): Promise<unknown> => {
      await page.evaluate(() => {
        const paragraph = document.querySelector('[data-block="3"] p')!.firstChild!;
        getSelection()!.setBaseAndExtent(paragraph, 4, paragraph, 14);
      });
      return page.waitForSelector('.dock.selection');
    };
    await select();
    await pressKey(page, 'Escape');
    await waitFor(page, "!document.querySelector('.dock') && getSelection().isCollapsed");
    await select();
    await page.click('.dock.selection button:nth-of-type(2)');
    await page.waitForSelector('.note-row textarea');
    await page.type('.note-row textarea', 'ملاحظة');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await new Promise((wait) => setTimeout(wait, 300));
    await page.close();

    page = await openReader(session, ids.en!);
    await page.waitForSelector('.note-row');
    expect(await page.evaluate(() => [...CSS.highlights.get('mark-2')!].map(String))).toEqual(['old timber']);
    expect(await page.$eval('.note-row textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('ملاحظة');
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.note-foot .action')].at(-1)!.click());
    await waitFor(page, "!document.querySelector('.note-row')");
    await page.click('.toast .action');
    await page.waitForSelector('.note-row');
    await page.close();
  });

  it('a note is kept whose page is loaded anew before the typing rested', async () => {
    const page = await openReader(session, ids.fa!);
    await page.bringToFront();
    await page.evaluate(() => {
      const words = document.querySelector('[data-block="0"] p')!.firstChild!;
      getSelection()!.setBaseAndExtent(words, 0, words, 8);
    });
    await page.waitForSelector('.dock.selection');
    await page.click('.dock.selection button:nth-of-type(5)');
    await page.waitForSelector('.dock.highlight input:focus');
    await page.keyboard.type('half');
    await page.evaluate(() => { document.body.dataset.before = 'the reload'; location.reload(); }).catch(() => undefined);
    await waitFor(page, "document.querySelector('body:not([data-before]) .note-row textarea')?.value === 'half'");
    await page.close();
  });

  it('the strip of a highlight hides its words on no phone, begins at the interface’s side, and gives the focus to where they stand', async () => {
    const page = await openReader(session, ids.en!);
    await page.bringToFront();
    await page.setViewport({ width: 360, height: 740 });
    const select = async (): Promise<void> => {
      await page.evaluate(() => {
        const words = document.querySelector('[data-block="3"] p')!.firstChild!;
        getSelection()!.setBaseAndExtent(words, 4, words, 14);
        scrollBy(0, getSelection()!.getRangeAt(0).getBoundingClientRect().bottom - innerHeight + 70); // Just above a strip of one row.
      });
      await page.waitForSelector('.dock.selection');
    };
    const isBack = "document.activeElement?.dataset.block === '3'";
    await select();
    await page.click('.dock.selection button:nth-of-type(5)');
    await page.waitForSelector('.dock.highlight input:focus');
    await waitFor(page, "[...CSS.highlights.get('mark-1')][0].getBoundingClientRect().bottom <= document.querySelector('.dock').getBoundingClientRect().top");
    expect(await page.$eval('.dock.highlight input', (field) => getComputedStyle(field).direction)).toBe('rtl');
    await page.keyboard.type('harbour');
    await waitFor(page, "getComputedStyle(document.querySelector('.dock.highlight input')).direction === 'ltr'");
    await page.keyboard.press('Escape');
    await waitFor(page, isBack);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await select();
    await page.focus('.dock.selection button');
    await page.keyboard.press('Enter');
    await waitFor(page, `!document.querySelector('.dock') && ${isBack}`);
    await page.close();
  });

  it('says when no voice speaks the language; reads the story to its end through one that does, never a moved line; a press seeks', async () => {
    const page = await openReader(session, ids.ar!);
    await page.bringToFront();
    await page.evaluate(fakeEngine, 'de-DE');
    await pressKey(page, 'KeyL');
    await page.waitForSelector('.dock.listen .message');
    expect(await textOf(page, '.dock.listen .message')).toContain('العربية');
    await pressKey(page, 'KeyL');
    await waitFor(page, "!document.querySelector('.dock')");

    await page.evaluate(fakeEngine, 'ar-EG');
    await page.evaluate(() => scrollTo(0, 0)); // It begins where the eye is.
    await pressKey(page, 'KeyL');
    await waitFor(page, 'said.length > 0');
    await until('the end of the text', () => page.evaluate(() => {
      (globalThis as unknown as { endSentence: () => void }).endSentence();
      return document.querySelector('.toast')?.textContent;
    }));
    const said = await page.evaluate('said') as string[];
    const all = said.join(' ');
    expect(all).toContain('أضاءت بلدية الميناء القديم');
    expect(said.at(-1)).toContain('إذا اكتمل التمويل');
    for (const left of ['شوف كمان', 'كيف تغيّر لون البحر', 'كم تدفع المدن', 'مراكب عند الرصيف']) expect(all).not.toContain(left);

    await page.click('[data-block="5"] p');
    await waitFor(page, "said.at(-1).startsWith('وتخشى صاحبات الأكشاك')");
    await waitFor(page, "String([...(CSS.highlights.get('said') ?? [])][0]).startsWith('وتخشى صاحبات')");
    await page.close();
  });

  it('is silent at once when the text shall not leave the machine any more', async () => {
    const page = await openReader(session, ids.ar!);
    await page.bringToFront();
    await page.evaluate(fakeEngine, 'ar-EG', false);
        await pressKey(page, 'KeyL');
    await page.waitForSelector('.dock.listen [role=switch]');
    await page.focus('.dock.listen [role=switch]');
    await page.keyboard.press('Enter');
    await waitFor(page, "said.length > 0 && document.querySelector('.dock.listen [data-does=play]')");
    await page.click('.dock.listen button[popovertarget]');
    await page.waitForSelector('.voice-panel [role=switch]');
    await page.evaluate(() => { speechSynthesis.cancel = () => { document.body.dataset.silent = ''; }; });
    await page.focus('.voice-panel [role=switch]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dock.listen .message');
    await waitFor(page, "'silent' in document.body.dataset && document.activeElement.matches('.dock.listen [role=switch]')");
    await page.close();
  });

  it('the focus stays on the button that made the text as large, or as small, as it gets', async () => {
    const page = await openReader(session, ids.en!);
    await page.bringToFront();
    await page.click('.controls > button');
    for (const [button, sizes] of [[':last-child', [22, 24, 28, 32, 32]], [':first-child', [28, 24, 22, 21, 20, 18, 16, 16]], [':last-child', [18, 20, 21]]] as const) {
      await page.waitForSelector(`.stepper button${button}`);
      await page.focus(`.stepper button${button}`);
      for (const size of sizes) {
        await page.keyboard.press('Enter');
        await waitFor(page, `document.querySelector('.stepper output').textContent.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660) === '${size}'`);
      }
      expect(await page.evaluate((wanted) => document.activeElement!.matches(`.stepper button${wanted}`), button)).toBe(true);
    }
    await page.close();
  });

  it('type and theme change at once and stay', async () => {
    const page = await openReader(session, ids.ar!);
    const size = (): Promise<string> => page.$eval('[data-block="0"] p', (p) => getComputedStyle(p).fontSize);
    expect(await size()).toBe('21px');
    await pressKey(page, 'Equal');
    await waitFor(page, "getComputedStyle(document.querySelector('[data-block=\"0\"] p')).fontSize === '22px'");
    await pressKey(page, 'Minus');
    await waitFor(page, "getComputedStyle(document.querySelector('[data-block=\"0\"] p')).fontSize === '21px'");
    await pressKey(page, 'KeyT');
    await waitFor(page, "document.documentElement.dataset.theme === 'light'");
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 251, 249)');
    await page.close();
  });

  it('no scrollbar is white in a dark theme', async () => {
    const page = await openReader(session, ids.ar!);
    await storeSettings(page, { appearance: appearance('dark', 'ar') });
    await page.waitForSelector('[data-theme=dark]');
    await page.setViewport({ width: 360, height: 500 });
    await pressKey(page, 'Slash', { shiftKey: true });
    await page.waitForSelector('dialog[open]');
    await settled(page);
    const dialog = (await page.$('dialog'))!;
    expect(await dialog.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
    const picture = Buffer.from(await dialog.screenshot()).toString('base64');
    // Each column of a dialog of dark ground has dark in it.
    expect(await page.evaluate(async (data) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]));
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      drawing.drawImage(bitmap, 0, 0);
      const middle = (column: number): Uint8ClampedArray => drawing.getImageData(column, 10, 1, bitmap.height - 20).data;
      return Array.from({ length: bitmap.width }, (_, column) => column).filter((column) => middle(column).every((value) => value > 200));
    }, picture)).toEqual([]);
    await storeSettings(page, { appearance: appearance('system', 'ar') });
    await page.close();
  });

  it('what is set by default is what the tokens say', async () => {
    const page = await openReader(session, ids.ar!);
    const measured = await page.evaluate(() => {
      const of = (selector: string): string => {
        const style = getComputedStyle(document.querySelector(selector)!);
        return `${style.fontWeight} ${Math.round(parseFloat(style.fontSize))}/${Math.round(parseFloat(style.lineHeight))} ${style.fontFamily.split(',')[0]}`;
      };
      return { headline: of('h1'), standfirst: of('.standfirst'), body: of('[data-block="0"] p'), subheading: of('.text h2'), pull: of('.pull') };
    });
    expect(measured).toEqual({
      headline: '700 42/60 "Noto Naskh Arabic"', standfirst: '400 22/38 "Noto Naskh Arabic"', body: '400 21/40 "Noto Naskh Arabic"',
      subheading: '700 26/40 "Noto Naskh Arabic"', pull: '700 28/48 "Noto Naskh Arabic"',
    });
    await page.close();
  });

  it.each(['ar', 'en', 'shapes', 'addresses'])('%s stands in 320 px without scrolling sideways, also with wide text spacing', async (name) => {
    const page = await openReader(session, ids[name]!);
    await page.setViewport({ width: 320, height: 700 });
    // All that can be open.
    await page.$$eval('.ghost, .left-out summary, .foot [aria-expanded=false]', (all) => all.forEach((each) => (each as HTMLElement).click()));
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow()).toBeLessThanOrEqual(0);
    // What is fixed to the window does not make it scroll: it is looked at itself.
    await pressKey(page, 'Slash');
    await page.waitForSelector('.dock input');
    expect(await page.$$eval('.dock, .dock *', (all) => all.filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    }).map((each) => each.tagName))).toEqual([]);
    await page.close();
  });

  // The last is the language of the other tests.
  it.each(['en', 'de', 'ar'])('find and listening stand in one row of a narrow window, nothing cut off (interface: %s)', async (language) => {
    const settings = await session.openOwn('reader.html?id=none');
    await storeSettings(settings, { appearance: appearance('system', language) });
    await settings.close();
    const page = await openReader(session, ids.ar!);
    await page.evaluate(fakeEngine, 'ar-EG');
    for (const width of [360, 320]) {
      await page.setViewport({ width, height: 700 });
      for (const query of ['', 'ال', 'xyzzy']) {
        await pressKey(page, 'Slash');
        await page.waitForSelector('.dock.find');
        if (query) await page.type('.dock.find input', query);
        expect(await page.evaluate(misplacedInDock), `${width} «${query}»`).toEqual([]);
        await page.keyboard.press('Escape');
        await waitFor(page, "!document.querySelector('.dock')");
      }
      await pressKey(page, 'KeyL');
      await page.waitForSelector('.dock.listen select');
      expect(await page.evaluate(misplacedInDock), `${width} listening`).toEqual([]);
      await pressKey(page, 'KeyL');
      await waitFor(page, "!document.querySelector('.dock')");
    }
    await page.close();
  });

  it('comes back to the same block after the browser was restarted, in another width and size', async () => {
    let page = await openReader(session, ids.shapes!);
    await page.setViewport({ width: 1280, height: 500 });
    await page.evaluate(() => {
      const block = document.querySelector('[data-block="5"]')!;
      scrollTo(0, block.getBoundingClientRect().top + scrollY - innerHeight * 0.2 + 10);
    });
    await new Promise((wait) => setTimeout(wait, 1500));
    await page.close();
    await session.close();

    session = await start(kind, { profile, language: 'ar', viewport: { width: 700, height: 600 } });
    page = await openReader(session, ids.shapes!);
    await new Promise((wait) => setTimeout(wait, 1000));
    const block = await page.evaluate(() => {
      const eye = innerHeight * 0.2;
      return [...document.querySelectorAll<HTMLElement>('.text [data-block]')].findLast((each) => each.getBoundingClientRect().top <= eye + 1)?.dataset.block;
    });
    expect(block).toBe('5');
    await page.close();
  });

  it('says what happened to a reading that is gone', async () => {
    const page = await session.openOwn('reader.html?id=nothing');
    await page.waitForSelector('.missing a');
    expect(await textOf(page, 'h1')).toBe('هذا المقال ليس في السجلّ');
    await page.close();
  });

  it('no error was reported', () => {
    expect(session.errors).toEqual([]);
  });
});
