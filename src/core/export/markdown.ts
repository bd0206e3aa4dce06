import type { Block, Inline, ListBlock, Reading, TableBlock } from '../model.ts';

/** What would be markup, and a `&` that would begin the name of a character. */
const SPECIAL = /[\\`*_[\]<>|]|&(?=#?\w+;)/g;
/** Words as words: nothing in them becomes markup, whoever wrote them. */
export const escape = (text: string): string => text.replace(SPECIAL, '\\$&');
/** Lines that would begin as a heading, an item, a rule or a fence. */
const escapeStarts = (lines: string): string => lines.replace(/^(\s*)([#+-](?=\s)|[-=~](?=[-=~]{2})|\d+[.)](?=\s))/gm, (_, space: string, mark: string) => (/^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`));
/** More backticks than any row of them in the text, so that nothing in it ends the code. */
const fenceAround = (text: string, least: number): string => '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
const address = (url: string): string => url.replace(/[()\s<>]/g, encodeURIComponent).replace(/\(/g, '%28').replace(/\)/g, '%29');

function inline(inlines: readonly Inline[]): string {
  return inlines.map((part): string => {
    switch (part.type) {
      case 'text': return escape(part.text);
      case 'break': return '  \n';
      case 'code': {
        // A blank line would end the code and make markup of the rest.
        const text = part.text.replace(/\s+/g, ' ').trim();
        const fence = fenceAround(text, 1);
        return text === '' ? '' : `${fence}${fence.length > 1 ? ` ${text} ` : text}${fence}`;
      }
      case 'link': return `[${inline(part.inlines)}](${address(part.href)})`;
      case 'strong': return around('**', inline(part.inlines));
      case 'em': return around('*', inline(part.inlines));
      case 'sup': case 'sub': return offTheLine(inline(part.inlines), DIGITS[part.type]);
    }
  }).join('');
}

const DIGITS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Markdown has no sign for raised and lowered words, and this file holds no HTML: figures have letters of their own, words stay on the line. */
function offTheLine(text: string, digits: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
}

/** Markdown wants its marks to touch the words. */
function around(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`;
}

const list = (block: ListBlock, indent = ''): string => block.items.map((item, i) => {
  const mark = block.ordered ? `${i + 1}. ` : '- ';
  const own = inline(item.inlines).replace(/\n/g, `\n${indent}${' '.repeat(mark.length)}`);
  return `${indent}${mark}${own}${item.list ? `\n${list(item.list, indent + ' '.repeat(mark.length))}` : ''}`;
}).join('\n');

function table(block: TableBlock): string {
  const width = Math.max(1, ...block.rows.map((row) => row.length));
  const rows = block.rows.map((row) => `| ${Array.from({ length: width }, (_, i) => inline(row[i]?.inlines ?? []).replace(/\s*\n/g, ' ')).join(' | ')} |`);
  return [rows[0] ?? '', `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n');
}

function blockLines(block: Block): string {
  switch (block.type) {
    case 'paragraph': return escapeStarts(inline(block.inlines));
    case 'heading': return `${'#'.repeat(block.level)} ${inline(block.inlines).replace(/\s*\n/g, ' ')}`;
    case 'list': return list(block);
    case 'quote': {
      const quoted = [...block.blocks.map(blockLines), ...(block.cite ? [inline(block.cite)] : [])].join('\n\n');
      return quoted.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
    }
    case 'table': return table(block);
    case 'code': { const fence = fenceAround(block.text, 3); return `${fence}\n${block.text}\n${fence}`; }
    case 'figure': {
      const pictures = block.pictures.map(({ alt, url }) => `![${escape(alt)}](${address(url)})`);
      const words = [inline(block.caption).trim(), block.credit ? escape(block.credit) : ''].filter(Boolean).map((each) => `*${each}*`);
      return [...pictures, ...words].join('\n\n');
    }
    case 'embed': return `[${escape(block.title || block.provider)}](${address(block.url)})`;
    case 'rule': return '---';
  }
}

/** The reading as Markdown: title, facts, story, related links. */
export function toMarkdown(reading: Reading): string {
  const { article, related } = reading;
  const words = [article.byline, article.site, article.date?.slice(0, 10)].filter((fact): fact is string => !!fact).map(escape);
  const facts = article.url ? [...words, `<${address(article.url)}>`] : words;
  const parts = [`# ${escape(article.title)}`, ...(facts.length ? [facts.join(' · ')] : []), ...(article.standfirst ? [`**${escape(article.standfirst)}**`] : []), ...article.blocks.map(blockLines)];
  if (related.length) parts.push('---', related.map((link) => `- ${link.label ? `${escape(link.label)}: ` : ''}${link.url ? `[${escape(link.title)}](${address(link.url)})` : escape(link.title)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
