/** Two scorers and a check between them. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleRange } from '../../../../src/core/extract/article-range.ts';
import { richestBox } from '../../../../src/core/extract/container.ts';
import { storyData } from '../../../../src/core/extract/json-ld.ts';
import { titleOf } from '../../../../src/core/extract/metadata.ts';
import { massesOf, sentencesSetAsHeadings } from '../../../../src/core/extract/prose.ts';
import { densestBox } from '../../../../src/core/extract/second-opinion.ts';
import { agreement } from '../../../../src/core/extract/self-check.ts';
import { teasersOf } from '../../../../src/core/extract/teasers.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const story = ['The ferry sailed at seven, with forty people and one dog aboard, and came back at noon.', 'Its master said the new pier is safe, and that the old one will be gone before winter.'];
const notice = 'This page is written by its readers and by our staff, and nobody answers for what others make of it. Whoever finds a mistake may write to us, and will be answered within five days, in writing. Short pieces may be copied with the name of the site, long ones only when we have agreed to it beforehand. We may change these rules at any time, and say so here two weeks before.'.repeat(2);
const menu = Array.from({ length: 12 }, (_, i) => `<div><a href="/2026/11/2${i % 9}/story-${i}">Another headline of the day, number ${i}, from the harbour</a></div>`).join('');

function pageOf(head: string) {
  const { document } = new JSDOM(`<title>The ferry sails again</title><meta property="og:title" content="The ferry sails again">${head}<div><h1>The ferry sails again</h1><div id="story">${story.map((s) => `<p>${s}</p>`).join('')}</div></div>${menu}<div id="notice"><p>${notice}</p></div>`).window;
  const page = walkDocument(document, { url: 'https://quay.example/2026/11/24/ferry' });
  const data = storyData(page.head.jsonLd), title = titleOf(page, data), isDetected = new Uint8Array(page.blocks.length);
  const told = sentencesSetAsHeadings(page);
  return { page, data, title, isDetected, masses: massesOf(page, teasersOf(page, told, false).isTeaser, isDetected, told, null, title.block) };
}
const told = (description: string) => `<meta name="description" content="${description}">`;
const body = (text: string) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`;
const idOf = (element: Element | undefined) => element?.closest('[id]')?.id;
/** No rule found anything. */
const nothingBut = (isDetected: Uint8Array) => ({ isDetected, withRest: new Set<number>(), ownLists: new Set<number>(), announced: [], opensWithLabel: () => false, resumes: () => false });
const chosen = (head: string) => {
  const { page, data, title, isDetected } = pageOf(head);
  return idOf(articleRange(page, nothingBut(isDetected), data, title)?.container.element);
};

describe('the range of the story', () => {
  test('the two scorers ask different questions', () => {
    const { page, masses, isDetected } = pageOf('');
    expect(idOf(richestBox(page, masses, isDetected)?.element)).toBe('notice');
    expect(idOf(densestBox(page, masses)?.element)).toBe('story');
  });

  test.each([
    ['the description says so', told(story[0]!), 'story'],
    ['the body for machines says so', body(story.join('\n')), 'story'],
    ['the body outweighs the description', told(notice.slice(0, 160)) + body(story.join('\n')), 'story'],
    ['the description names the other', told(notice.slice(0, 160)), 'notice'],
  ])('the self-check chooses: %s', (_, head, expected) => { expect(chosen(head)).toBe(expected); });

  test('agreement counts what the page tells of its words, and nothing where it tells nothing', () => {
    const points = (head: string) => {
      const { page, data, title, isDetected } = pageOf(head);
      return agreement(page, articleRange(page, nothingBut(isDetected), data, title)!, data, title);
    };
    expect(points(told(story[0]!))).toBeGreaterThan(points(told('Words that stand nowhere on this page, whatever one looks for')));
  });
});
