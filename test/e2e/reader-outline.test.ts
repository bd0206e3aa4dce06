/** What a screen reader, a finger and a keyboard find: the outline in Arabic, targets, a focus that is never hidden. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { appearance, storeSettings } from './own-page.ts';
import { settled } from './page-steps.ts';
import { openReader, seedReadings } from './reader-steps.ts';

const LANDMARKS = ['RootWebArea', 'banner', 'main', 'article', 'region', 'group', 'heading', 'figure', 'table', 'list', 'blockquote', 'button', 'link', 'status'];

/** Landmarks, headings and what can be pressed, one line each, indented by depth. */
function outlineOf(node: SerializedAXNode, depth = 0): string[] {
  const isNamed = LANDMARKS.includes(node.role);
  const line = `${'  '.repeat(depth)}${node.role}${node.role === 'heading' ? ` ${node.level}` : ''}${node.name ? ` ${node.name.replace(/\s+/g, ' ')}` : ''}`;
  return [...(isNamed ? [line] : []), ...(node.children ?? []).flatMap((child) => outlineOf(child, depth + (isNamed ? 1 : 0)))];
}

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('found in the reading view in %s', (kind) => {
  let served: Served;
  let session: Session;
  let ids: Record<string, string>;

  beforeAll(async () => {
    served = await serve();
    session = await start(kind, { language: 'ar' });
    ids = await seedReadings(session, served.origin);
    const page = await session.openOwn('reader.html?id=none');
    await storeSettings(page, { appearance: appearance('system', 'ar') });
    await page.close();
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  const openWith = async (name: string, viewport: Parameters<Page['setViewport']>[0]): Promise<Page> => {
    const page = await openReader(session, ids[name]!);
    await page.setViewport(viewport);
    await page.bringToFront();
    await page.waitForSelector('.shelf-row.read');
    return page;
  };

  it.skipIf(kind === 'firefox')('the outline in Arabic (only Chromium tells its accessibility tree)', async () => {
    const page = await openWith('ar', { width: 1280, height: 900 });
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    expect(outlineOf(tree!)).toEqual(OUTLINE);
    await page.close();
  });

  it.skipIf(kind === 'firefox')('on a touch screen every target is 44 px each way, links in running text apart (Firefox has no touch screen here)', async () => {
    const page = await openWith('ar', { width: 360, height: 740, isMobile: true, hasTouch: true });
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.ghost, .left-out summary, .foot [aria-expanded=false]')) button.click();
    });
    await page.waitForSelector('.mentions');
    await settled(page);
    const small = await page.$$eval('a[href], button, summary, input, select, textarea', (all) => all.filter((each) => each.checkVisibility() && !each.closest('.text p:not(.actions), .shelf-link')).map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)} ${each.textContent || each.getAttribute('aria-label')}`;
    }).filter((line) => line.match(/\d+/g)!.slice(0, 2).some((side) => Number(side) < 44)));
    expect(small).toEqual([]);
    await page.close();
  });

  it.each([360, 1280])('what has the focus is seen, with a ring, at %i px', async (width) => {
    const page = await openWith('ar', { width, height: 640 });
    const hidden: string[] = [];
    let count = 0;
    for (; count < 80; count++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        if (focused === document.body) return null;
        // A link may run over two lines: its first line is looked at.
        const { left, top, bottom, width: wide } = focused.getClientRects()[0]!;
        const seen = document.elementFromPoint(left + wide / 2, (top + bottom) / 2);
        const isSeen = top >= 0 && bottom <= innerHeight && seen !== null && (focused.contains(seen) || seen.contains(focused));
        return isSeen && getComputedStyle(focused).outlineStyle !== 'none' ? '' : `${focused.tagName} ${focused.textContent} ${Math.round(top)}–${Math.round(bottom)}, there is ${seen?.className ?? 'nothing'}`;
      });
      if (found === null) break;
      if (found) hidden.push(found);
    }
    expect(hidden).toEqual([]);
    expect(count).toBeGreaterThan(12);
    await page.close();
  });

  it.skipIf(kind === 'firefox')('what the system asks for: no motion, more contrast, its own colours (only Chromium plays another system)', async () => {
    const page = await openWith('ar', { width: 1280, height: 900 });
    const system = await page.createCDPSession();
    const asks = (name: string, value: string): Promise<unknown> => system.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
    const colours = (): Promise<string[]> => page.evaluate(() => {
      const of = (selector: string, property: 'color' | 'backgroundColor'): string => getComputedStyle(document.querySelector(selector)!)[property];
      return [of('body', 'backgroundColor'), of('.text p', 'color'), of('.byline', 'color')];
    });

    await asks('prefers-reduced-motion', 'reduce');
    await page.evaluate(() => document.querySelector<HTMLElement>('.ghost')!.click());
    await page.waitForSelector('.opened');
    expect(await page.$eval('.opened', (opened) => opened.getAnimations().map((each) => each.effect?.getComputedTiming().duration).filter((ms) => Number(ms) > 0))).toEqual([]);

    // The theme follows the system.
    const [ground, ink, secondary] = await colours();
    await asks('prefers-contrast', 'more');
    const [moreGround, moreInk, moreSecondary] = await colours();
    expect([moreGround, moreInk]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect([ground, ink, secondary]).not.toEqual([moreGround, moreInk, moreSecondary]);

    await asks('forced-colors', 'active');
    const canvas = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'forced-color-adjust:none;color:LinkText;background:Canvas;border-color:CanvasText';
      document.body.append(probe);
      const { color, backgroundColor, borderTopColor } = getComputedStyle(probe);
      probe.remove();
      return { link: color, ground: backgroundColor, text: borderTopColor };
    });
    expect((await colours()).slice(0, 2)).toEqual([canvas.ground, canvas.text]);
    expect(await page.$eval('.ghost .mark', (mark) => getComputedStyle(mark).color)).toBe(canvas.link);
    await page.close();
  });

  it('no error was reported', () => {
    expect(session.errors).toEqual([]);
  });
});

const OUTLINE = [
  'RootWebArea بعد عامين من الترميم.. سوق السمك يفتح أبوابه في الميناء القديم',
  '  banner',
  '    link العودة إلى صحيفة المرفأ',
  '    group أدوات القراءة',
  '      button الخط',
  '      button السمة',
  '      button استمع',
  '      button ثبّت المقال',
  '      button المزيد',
  '  main',
  '    article',
  '      heading 1 بعد عامين من الترميم.. سوق السمك يفتح أبوابه في الميناء القديم',
  '      link غُسلت من الملح',
  '      button سطر نُقل من هنا: شوف كمان',
  '      figure',
  '        button كبّر الصورة: مراكب صيد عند الرصيف القديم',
  '      button سطر نُقل من هنا: مواضيع مشابهة',
  '      heading 2 إيجارات ثابتة ثلاث سنوات',
  '      blockquote',
  '      button سطر نُقل من هنا: اقرأ أيضًا',
  '    region روابط كانت وسط النص',
  '      heading 2 روابط كانت وسط النص',
  '      heading 3 شوف كمان',
  '      list',
  '        link صور: كيف تغيّر لون البحر أمام المدينة في ثلاثين عامًا',
  '        button موضعه في النص ↑',
  '        button احفظه لوقت لاحق: صور: كيف تغيّر لون البحر أمام المدينة في ثلاثين عامًا',
  '      heading 3 مواضيع مشابهة',
  '      list',
  '        link كم تدفع المدن مقابل كل متر من الرصيف؟',
  '        button موضعه في النص ↑',
  '        button احفظه لوقت لاحق: كم تدفع المدن مقابل كل متر من الرصيف؟',
  '        link ابحث عنه في almarfa.example',
  '        button موضعه في النص ↑',
  '        button احفظه لوقت لاحق: خمس بلديات تهدد بالانسحاب من اتفاق 2022',
  '      heading 3 اقرأ أيضًا',
  '      list',
  '        link صيادو الشمال يطالبون بتعويض عن موسم العاصفة',
  '        button موضعه في النص ↑',
  '        button احفظه لوقت لاحق: صيادو الشمال يطالبون بتعويض عن موسم العاصفة',
  '      button احفظها كلها لوقت لاحق',
  '    link افتح الصفحة الأصلية',
  '    button صدّر المقال',
  '    button ما المقالات التي ذكرت هذا؟',
  '    group',
  '  status',
  '  status',
];
