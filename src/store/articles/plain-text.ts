/** The words of an article as search and lists see them: captions and cells too, a text each. */
import { inlineText } from '../../core/export/text.ts';
import type { Article, Block, ListBlock } from '../../core/model.ts';

/** Every text of a block in reading order, captions and cells included. */
export function* blockTexts(block: Block): Generator<string> {
  switch (block.type) {
    case 'paragraph': case 'heading': yield inlineText(block.inlines); break;
    case 'list': yield* listTexts(block); break;
    case 'quote':
      for (const inner of block.blocks) yield* blockTexts(inner);
      if (block.cite) yield inlineText(block.cite);
      break;
    case 'figure': yield inlineText(block.caption); if (block.credit) yield block.credit; break;
    case 'table':
      yield inlineText(block.caption);
      for (const row of block.rows) for (const cell of row) yield inlineText(cell.inlines);
      break;
    case 'code': yield block.text; break;
    case 'embed': yield block.title; break;
    case 'rule': break;
  }
}

function* listTexts(list: ListBlock): Generator<string> {
  for (const item of list.items) {
    yield inlineText(item.inlines);
    if (item.list) yield* listTexts(item.list);
  }
}

/** Every text of the body, the standfirst first; empty ones left out. */
export function* bodyTexts(article: Article): Generator<string> {
  if (article.standfirst) yield article.standfirst;
  for (const block of article.blocks) for (const text of blockTexts(block)) if (text.trim()) yield text;
}

/** A list shows two lines; 200 characters fill them at every width. */
const snippetLength = 200;

/** The beginning of the text for a list row, cut between words. */
export function snippetOf(article: Article): string {
  let text = '';
  if (article.standfirst) text = article.standfirst;
  for (const block of article.blocks) {
    if (text.length >= snippetLength) break;
    if (block.type === 'paragraph' || block.type === 'quote' || block.type === 'list') text += ` ${[...blockTexts(block)].join(' ')}`;
  }
  text = text.replace(/\s+/gu, ' ').trim();
  if (text.length <= snippetLength) return text;
  const cut = text.lastIndexOf(' ', snippetLength);
  return `${text.slice(0, cut > 0 ? cut : snippetLength)}…`;
}
