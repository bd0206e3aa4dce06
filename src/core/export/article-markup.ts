/** An article as markup, for every format that is made of it. */
import { safeUrl } from '../link/safe-url.ts';
import { hasOwnLead } from '../own-lead.ts';
import { directionOf } from '../text/direction.ts';
import type { Article, Block, Inline, ListBlock, Picture, RelatedLink, TableCell } from '../model.ts';
import type { Exported, ExportWords } from './exported.ts';
import { breakable, element, type Markup } from './markup.ts';
import { inlineText } from './text.ts';

export interface MarkupOptions {
  words: ExportWords;
  /** Where a picture's bytes are in this file; null: it is not in it. */
  pictureAddress: (url: string) => string | null;
}

/** Title, facts, text, highlights and related links of one article. */
export function articleMarkup({ reading: { article, related }, highlights }: Exported, options: MarkupOptions): Markup {
  const { words } = options;
  return [
    element('header', {},
      article.section ? element('p', { class: 'section' }, article.section) : null,
      element('h1', {}, breakable(article.title)),
      element('p', { class: 'facts' }, facts(article)),
      article.url ? element('p', { class: 'facts', dir: 'auto' }, `${words.source} `, link(article.url, element('bdi', { dir: 'ltr' }, readable(article.url)))) : null),
    article.standfirst ? element('p', { class: 'standfirst' }, article.standfirst) : null,
    hasOwnLead(article) ? element('figure', {}, picture(article.lead!, options)) : null,
    article.blocks.map((block) => blockMarkup(block, options, article.dir)),
    highlights.length > 0 ? element('section', { class: 'highlights' }, element('h2', {}, words.highlights), highlights.map((each) => highlightMarkup(each, article.dir))) : null,
    related.length > 0 ? element('section', { class: 'related' }, element('h2', {}, words.related), element('ul', {}, related.map((each) => relatedMarkup(each, article.dir)))) : null,
  ];
}

function facts({ byline, site, date }: Article): Markup {
  const parts = [byline, site, date?.slice(0, 10)].filter((part): part is string => Boolean(part));
  return parts.map((part, i) => [i > 0 ? ' · ' : null, element('bdi', {}, part)]);
}

function highlightMarkup({ quote, note }: Exported['highlights'][number], own: Article['dir']): Markup {
  return [
    element('blockquote', { dir: ownDirection(quote, own) }, element('p', {}, quote)),
    note ? element('p', { dir: ownDirection(note, own) }, note) : null,
  ];
}

function relatedMarkup({ label, title, url }: RelatedLink, own: Article['dir']): Markup {
  return element('li', { dir: ownDirection(title, own) },
    label ? element('span', { class: 'label' }, `${label}: `) : null,
    url ? [link(url, title), element('br', {}), element('bdi', { class: 'address', dir: 'ltr' }, readable(url))] : title);
}

function link(url: string, content: Markup): Markup {
  const safe = safeUrl(url);
  return safe === null ? content : element('a', { href: safe }, content);
}

/** The address as a reader knows it, not percent-encoded. */
function readable(url: string): string {
  try { return decodeURI(url); } catch { return url; }
}

/** Only said where it is not the article's own. */
function ownDirection(text: string, own: Article['dir']): string | null {
  const dir = directionOf(text, own);
  return dir === own ? null : dir;
}

function inlineMarkup(inlines: readonly Inline[]): Markup {
  return inlines.map((inline): Markup => {
    switch (inline.type) {
      case 'text': return breakable(inline.text);
      case 'break': return element('br', {});
      case 'code': return element('code', { dir: 'ltr' }, inline.text);
      case 'link': return link(inline.href, inlineMarkup(inline.inlines));
      default: return element(inline.type, {}, inlineMarkup(inline.inlines));
    }
  });
}

function blockMarkup(block: Block, options: MarkupOptions, own: Article['dir']): Markup {
  const dir = (inlines: readonly Inline[]) => ownDirection(inlineText(inlines), own);
  switch (block.type) {
    case 'paragraph': return element('p', { class: block.verse ? 'verse' : null, dir: dir(block.inlines) }, inlineMarkup(block.inlines));
    case 'heading': return element(`h${block.level}`, { dir: dir(block.inlines) }, inlineMarkup(block.inlines));
    case 'list': return listMarkup(block);
    case 'quote': return element('blockquote', { class: block.pull ? 'pull' : null }, block.blocks.map((inner) => blockMarkup(inner, options, own)),
      block.cite ? element('p', { class: 'cite' }, element('cite', {}, inlineMarkup(block.cite))) : null);
    case 'figure': return element('figure', {}, block.pictures.map((each) => picture(each, options)),
      block.caption.length > 0 || block.credit ? element('figcaption', {}, inlineMarkup(block.caption), block.credit ? element('span', { class: 'credit' }, ` ${block.credit}`) : null) : null);
    case 'table': return element('table', {}, block.caption.length > 0 ? element('caption', {}, inlineMarkup(block.caption)) : null,
      element('tbody', {}, block.rows.filter((row) => row.length > 0).map((row) => element('tr', {}, row.map(cellMarkup)))));
    case 'code': return element('pre', { dir: 'ltr' }, element('code', {}, block.text));
    case 'embed': return element('p', { class: 'embed' }, link(block.url, block.title || block.provider || readable(block.url)));
    case 'rule': return element('hr', {});
  }
}

function cellMarkup({ header, columns, rows, inlines }: TableCell): Markup {
  return element(header ? 'th' : 'td', { colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null }, inlineMarkup(inlines));
}

function listMarkup({ ordered, items, notes }: ListBlock): Markup {
  // A list must hold an item.
  if (items.length === 0) return null;
  return element(ordered ? 'ol' : 'ul', { class: notes ? 'notes' : null }, items.map(({ inlines, list }) => element('li', {}, inlineMarkup(inlines), list ? listMarkup(list) : null)));
}

/** Kept: itself. Else what it shows, and where it is. */
function picture({ url, alt }: Picture, { words, pictureAddress }: MarkupOptions): Markup {
  const address = pictureAddress(url);
  if (address !== null) return element('img', { src: address, alt });
  return element('p', { class: 'picture' }, link(url, alt || words.picture));
}
