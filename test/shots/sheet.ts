/** Pictures on one sheet, each under its caption. */
import type { Session } from '../e2e/harness/session.ts';

/** @param columns pictures a row; as many as there are by default. @param width of the sheet in px. */
export async function makeSheet({ browser }: Session, pictures: readonly [caption: string, png: Uint8Array][], { columns = pictures.length, width = 2400 } = {}): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 200 }); // The sheet is as high as its pictures.
  const sources = pictures.map(([caption, bytes]) => [caption, `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`]);
  await page.evaluate((items, n) => {
    document.body.style.cssText = `margin:24px;display:grid;grid-template-columns:repeat(${n},1fr);gap:24px;align-items:start;background:#d8dcd9;font:20px sans-serif`;
    for (const [caption, source] of items) {
      const figure = document.createElement('figure');
      figure.style.cssText = 'margin:0';
      const text = document.createElement('figcaption');
      text.textContent = caption ?? '';
      text.style.marginBottom = '10px';
      const image = new Image();
      image.src = source ?? '';
      image.style.cssText = 'width:100%;background:#fff';
      figure.append(text, image);
      document.body.append(figure);
    }
    return Promise.all([...document.images].map((image) => image.decode()));
  }, sources, columns);
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
