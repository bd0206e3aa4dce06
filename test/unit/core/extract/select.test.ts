/** What of the boxes beside a story is told. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { read } from '../../../../src/core/pipeline.ts';

const story = ['The ferry sailed at seven, with forty people and one dog aboard, and came back at noon.', 'Its master said the new pier is safe, and that the old one will be gone before winter.', 'The harbour office counted three hundred tickets in a week, more than in all of last month.'];
const player = (film: string) => `<div class="video-js"><video src="/${film}.mp4"></video><div class="vjs-time">0:00</div></div>`;

test('a film stays, the clock of its player goes, and a player beside the story is not shown', () => {
  const [first, second, third] = story.map((text) => `<p>${text}</p>`);
  const { document } = new JSDOM(`<title>The ferry sails again</title><meta property="og:type" content="article"><article><h1>The ferry sails again</h1>${first}${player('pier')}${second}<div class="sidebar">${player('advert')}</div>${third}</article>`).window;
  const { blocks } = read(document, { url: 'https://quay.example/2026/11/24/ferry' })!.article;
  expect(blocks.map((block) => (block.type === 'embed' ? block.url : block.type))).toEqual(['paragraph', 'https://quay.example/pier.mp4', 'paragraph', 'paragraph']);
});
