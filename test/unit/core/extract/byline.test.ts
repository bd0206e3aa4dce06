import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../../../src/core/extract/metadata.ts';
import { storyData } from '../../../../src/core/extract/json-ld.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const TEXT = '<p>The old harbour reopened on Sunday, after two years of repairs.</p>'.repeat(3);
const byline = (line: string) => bylineOf(walkDocument(new JSDOM(`<body><h1>The harbour reopens</h1>${line}${TEXT}`).window.document, { url: 'https://almarfa.example/a' }), storyData([]));

describe('the names of a byline that the page only prints', () => {
  it.each([
    ['<div>Door Marieke de Boer <time>20 nov 2026 om 12:30</time> <a href="#r">87 reacties</a></div>', 'Marieke de Boer'],
    ['<div class="author">Salma Najjar — November 18, 2026</div>', 'Salma Najjar'],
    ['<div class="author">Ravi Kumar | Updated: 20 Nov 2026</div>', 'Ravi Kumar'],
  ])('end before the day and the counters in their line: %s', (line, names) => expect(byline(line)).toBe(names));

  it.each([
    ['<div class="author">Salma Najjar, Omar Darwish</div>', 'Salma Najjar, Omar Darwish'],
    ['<div class="author">Studio 54</div>', 'Studio 54'],
  ])('stay whole where no mark parts them from a figure: %s', (line, names) => expect(byline(line)).toBe(names));
});
