import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DetectContext } from '../../../../src/core/detect/context.ts';
import { lexiconFor } from '../../../../src/core/detect/lexicon.ts';
import { titleOfLine } from '../../../../src/core/detect/link-title.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const titleOf = (html: string): string => {
  const page = walkDocument(new JSDOM(`<p>${html}</p>`).window.document, { url: 'https://almarfa.example/2026/11/22/story' });
  return titleOfLine(new DetectContext(page, lexiconFor({ languages: ['en', 'ar'] })), page.lines[0]!);
};
const T = 'North bridge closes for a week of repairs';

describe('the title of a line', () => {
  it.each([
    ['is the link\'s', `12 March <a href="/a">${T}</a> by Ada Stone`],
    ['has no kicker that is glued to it', `<a href="/a"><span>Harbour</span><b>${T}</b><span>4 minutes</span></a>`],
    ['has no kicker that its class names', `<a href="/a"><span class="kicker">Harbour</span> <b>${T}</b></a>`],
    ['has no rank', `<a href="/a"><span>1</span><span>${T}</span></a>`],
    ['has no time', `<a href="/a"><time>2 hours ago</time> ${T}</a>`],
    ['has no call to read on', `<a href="/a">${T}</a> <a href="/a">Read on</a>`],
    ['is whole when its link was cut in two', '<a href="/a">North bridge closes</a> <a href="/a">for a week of repairs</a>'],
    ['keeps a word set in another face', '<a href="/a">North <em>bridge</em> closes for a week of repairs</a>'],
    ['keeps a first letter set apart', '<a href="/a"><span>N</span>orth bridge closes for a week of repairs</a>'],
  ])('%s', (_, html) => { expect(titleOf(html)).toBe(T); });

  it('keeps a word of which a part is bold, a quotation behind a kicker, and the mark behind the link', () => {
    expect(titleOf('<a href="/a">Why the <b>Mac</b>Book of the mayor was sold</a>')).toBe('Why the MacBook of the mayor was sold');
    expect(titleOf('<a href="/a"><span>Harbour</span><span>“The quay is sinking”, says the engineer</span></a>')).toBe('“The quay is sinking”, says the engineer');
    expect(titleOf('<a href="/a">Will the north bridge open again</a>?')).toBe('Will the north bridge open again?');
  });

  it('is all of the line where the link is no headline', () => {
    expect(titleOf('North bridge: <a href="/a">closed</a>')).toBe('North bridge: closed');
  });
});
