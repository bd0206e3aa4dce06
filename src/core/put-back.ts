/** The reading as the reader left it: lines put back are part of the text, and no longer related links. */
import type { Block, Reading } from './model.ts';

/** `putBack`: ids of removals. The reading itself when there are none. */
export function withPutBack(reading: Reading, putBack: readonly string[]): Reading {
  if (putBack.length === 0) return reading;
  const { article } = reading;
  const last = article.blocks.length;
  const returned = reading.removed.filter(({ id }) => putBack.includes(id));
  const blocks: Block[] = [];
  /** New index of each old one. */
  const moved: number[] = [];
  for (let index = 0; index <= last; index++) {
    for (const { position, blocks: lines } of returned) if (Math.min(position, last) === index) blocks.push(...lines);
    moved.push(blocks.length);
    const block = article.blocks[index];
    if (block) blocks.push(block);
  }
  const at = (position: number): number => moved[position] ?? blocks.length;
  return {
    article: { ...article, blocks },
    related: reading.related.filter(({ removal }) => !putBack.includes(removal)).map((link) => ({ ...link, position: at(link.position) })),
    removed: reading.removed.filter(({ id }) => !putBack.includes(id)).map((removal) => ({ ...removal, position: at(removal.position) })),
  };
}
