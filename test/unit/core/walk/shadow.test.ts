import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

function pageWithShadow(mode: 'open' | 'closed'): Document {
  const { document } = new JSDOM('<body><p>قبل</p><news-story><p>في الشق</p><b slot="end">في الآخر</b></news-story><p>بعد</p></body>').window;
  const root = document.querySelector('news-story')!.attachShadow({ mode });
  const add = (tag: string, text: string, attributes: Record<string, string> = {}): void => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    root.append(element);
  };
  add('p', 'في الظل');
  add('slot', '');
  add('p', 'بعد الشق');
  add('slot', 'بديل', { name: 'end' });
  return document;
}
const words = (document: Document): string[] => walkDocument(document, { url: 'https://a.example/' }).blocks.map(({ text }) => text).filter(Boolean);

describe('shadow roots', () => {
  it('that are open are read as they are shown, each word once', () => {
    expect(words(pageWithShadow('open'))).toEqual(['قبل', 'في الظل', 'في الشق', 'بعد الشق', 'في الآخر', 'بعد']);
  });
  it('that are closed stay closed: what was put between the tags is read', () => {
    expect(words(pageWithShadow('closed'))).toEqual(['قبل', 'في الشق', 'في الآخر', 'بعد']);
  });
});
