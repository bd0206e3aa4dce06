import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DetectContext } from '../../../../src/core/detect/context.ts';
import { extentOf } from '../../../../src/core/detect/labelled-run.ts';
import { lexiconFor } from '../../../../src/core/detect/lexicon.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

/** What is the site's of a line that begins with a label, and what of it are links. */
const taken = (html: string): { links: string; all: string } => {
  const page = walkDocument(new JSDOM(`<p>${html}</p>`).window.document, { url: 'https://almarfa.example/2026/11/22/story' });
  const context = new DetectContext(page, lexiconFor({ languages: ['en', 'ar', 'ja'] })), line = page.lines[0]!, label = context.labelOf(line)!;
  const { linksEnd, end } = extentOf(context, line, label, true);
  return { links: line.text.slice(label.rest, linksEnd), all: line.text.slice(label.rest, end) };
};
const A = '<a href="/a">North bridge closes for a week</a>', B = '<a href="/b">Fishermen ask for cold stores</a>';
const a = 'North bridge closes for a week', b = 'Fishermen ask for cold stores';

describe('how far a labelled run goes', () => {
  it('to the end of the links', () => { expect(taken(`Read also: ${A}`)).toEqual({ links: a, all: a }); });
  it('over what the site says of the story', () => { expect(taken(`Read also: ${A} – Which ways to take meanwhile.`)).toEqual({ links: a, all: `${a} – Which ways to take meanwhile.` }); });
  it('over links that a word joins', () => { expect(taken(`Read also: ${A} and ${B} The council met on Monday and heard twelve speakers.`)).toEqual({ links: `${a} and ${b}`, all: `${a} and ${b}` }); });
  it('not over a new sentence', () => { expect(taken(`Read also: ${A} The council met on Monday and heard twelve speakers.`).all).toBe(a); });
  it('nowhere short of the line where a sentence goes on behind the link', () => {
    const line = `Read also: ${A}, which the council had promised in spring and put off again in summer.`;
    expect(taken(line).links).toBe(taken(line).all);
  });
  it('nowhere short of the line in scripts without capitals or spaces', () => {
    const line = '参考記事：<a href="/a">二〇一九年の報告書の要約</a>では、委員会が地図とともに泊地の深さを公表しており、技術者たちは今もこれを使って議論している。';
    expect(taken(line).links).toBe(taken(line).all);
  });
});
