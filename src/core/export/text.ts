import type { Article, Block, Inline, ListBlock } from '../model.ts';

/** The words of inlines; a break is a newline. */
export function inlineText(inlines: readonly Inline[]): string {
  let out = '';
  for (const inline of inlines) out += inline.type === 'break' ? '\n' : inline.type === 'text' || inline.type === 'code' ? inline.text : inlineText(inline.inlines);
  return out;
}

/** The words of blocks, one a line. Captions, pictures and embeds are not text. */
export function blocksText(blocks: readonly Block[]): string { return linesOf(blocks).join('\n'); }

/** The article's words: standfirst, then one block a line, list items and table cells one a line. No title, no captions. */
export function toText(article: Article): string {
  return [...(article.standfirst ? [article.standfirst] : []), ...linesOf(article.blocks)].join('\n');
}

function linesOf(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph': case 'heading': lines.push(inlineText(block.inlines)); break;
      case 'list': lines.push(...listLines(block)); break;
      case 'quote': lines.push(...linesOf(block.blocks)); if (block.cite) lines.push(inlineText(block.cite)); break;
      case 'table': for (const row of block.rows) for (const cell of row) lines.push(inlineText(cell.inlines)); break;
      case 'code': lines.push(block.text); break;
      case 'figure': case 'embed': case 'rule': break;
    }
  }
  return lines.filter((line) => line.trim() !== '');
}

const listLines = (list: ListBlock): string[] => list.items.flatMap((item) => [inlineText(item.inlines), ...(item.list ? listLines(item.list) : [])]);
