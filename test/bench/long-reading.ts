/** A long article in Arabic with lines taken out of it, invented: for benches of the reading view. */
import type { Block, Reading, Removal } from '../../src/core/model.ts';
// @ts-expect-error: plain JavaScript, shared with no types
import { makeVocabulary, makeWriter, random } from './arabic-articles.mjs';

/** Words of a paragraph and of a heading. */
const [PARAGRAPH, HEADING] = [80, 6];
/** Blocks from one heading to the next, and from one line taken out to the next. */
const [SECTION, LINE] = [8, 5];

const LABEL = 'اقرأ أيضًا';

export function longReading(words: number): Reading {
  const word = makeWriter(makeVocabulary(20_000, 1), random(2)) as () => string;
  const write = (n: number): string => Array.from({ length: n }, word).join(' ');
  const count = Math.ceil((words * SECTION) / (PARAGRAPH * (SECTION - 1) + HEADING));
  const blocks: Block[] = Array.from({ length: count }, (_, i): Block => (i % SECTION === SECTION - 1
    ? { type: 'heading', level: 2, inlines: [{ type: 'text', text: write(HEADING) }] }
    : { type: 'paragraph', inlines: [{ type: 'text', text: `${write(PARAGRAPH)}.` }] }));
  const lines = Array.from({ length: Math.floor((count - 1) / LINE) }, (_, i) => ({ id: `r${i}`, position: (i + 1) * LINE, title: write(9), href: `https://almarfa.example/${i}` }));
  const url = 'https://almarfa.example/long';
  return {
    article: { title: write(8), section: null, standfirst: null, byline: null, site: 'صحيفة المرفأ', host: 'almarfa.example', date: null, lang: 'ar', dir: 'rtl', lead: null, url, canonical: url, blocks, words },
    related: lines.map(({ id, position, title, href }) => ({ label: LABEL, title, url: href, where: 'inline', position, removal: id })),
    removed: lines.map(({ id, position, title, href }): Removal => ({
      id, rule: 'label-link', kind: 'related', score: 6, evidence: [{ name: 'label-S', weight: 3 }], label: LABEL, text: `${LABEL}: ${title}`, where: 'inline', position,
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: `${LABEL}: ` }, { type: 'link', href, inlines: [{ type: 'text', text: title }] }] }],
    })),
  };
}
