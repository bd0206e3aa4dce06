import { lettersIn } from './measure.ts';
import type { PageBlock, PageLine, PageLink, SpanLink } from './page.ts';
import { runsIn } from './runs.ts';

/** A link's words within a line. The address is asked of the link only when someone needs it. */
class LinkSpan implements SpanLink {
  constructor(readonly link: PageLink, public start: number, public end: number) {}
  get url(): string | null { return this.link.url; }
}

/** Cuts the blocks into printed lines, one at each `<br>`; pictures, rules and embeds have none. */
export function linesOf(blocks: PageBlock[]): { lines: PageLine[]; lineOf: number[] } {
  const lines: PageLine[] = [];
  const lineOf: number[] = [];
  for (const block of blocks) {
    lineOf.push(lines.length);
    if (block.text === '') continue;
    if (block.kind === 'pre' || !block.text.includes('\n')) {
      const { text, letters, linkLetters } = block;
      lines.push({ index: lines.length, text, links: spans(block, 0, text.length), block: block.index, start: 0, letters, linkLetters });
      continue;
    }
    for (let start = 0; start < block.text.length;) {
      const at = block.text.indexOf('\n', start), stop = at < 0 ? block.text.length : at;
      const end = start + block.text.slice(start, stop).trimEnd().length;
      if (end > start) {
        const links = spans(block, start, end);
        let linkLetters = 0;
        for (const { start: a, end: b } of links) linkLetters += lettersIn(block.text, start + a, start + b);
        lines.push({ index: lines.length, text: block.text.slice(start, end), links, block: block.index, start, letters: lettersIn(block.text, start, end), linkLetters });
      }
      start = stop + 1;
    }
  }
  lineOf.push(lines.length);
  return { lines, lineOf };
}

function spans(block: PageBlock, start: number, end: number): SpanLink[] {
  const found: LinkSpan[] = [];
  if (block.linkLetters === 0) return found;
  for (const run of runsIn(block, start, end)) {
    if (!run.link) continue;
    const last = found[found.length - 1];
    const from = Math.max(run.start, start) - start, to = Math.min(run.end, end) - start;
    if (last && last.link === run.link) last.end = to; else found.push(new LinkSpan(run.link, from, to));
  }
  return found;
}
