/**
 * What the page itself lets a reader skip: a box that begins with a link («Skip newsletter promotion», «تخطى وواصل القراءة») to the short
 * line it ends with («after newsletter promotion»). Sites wrap promotions and notices about embeds so, for those who listen to a page.
 */
import { isWithin, nearest } from '../../walk/boxes.ts';
import type { Box, PageLine } from '../../walk/page.ts';
import type { DetectContext } from '../context.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { SKIPPED, VETO, WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const skipLink: Rule = {
  id: 'skip-link',
  find(context) {
    const found: Detection[] = [];
    let targets: Map<string, Box> | undefined;
    for (const line of context.lines) {
      const link = line.links.length === 1 ? line.links[0]!.link : null;
      if (!link?.href.startsWith('#') || line.linkLetters < line.letters || line.text.length < context.blockOf(line).text.length) continue;
      const target = (targets ??= boxesById(context)).get(link.href.slice(1));
      const box = target && boxBetween(context, line, target);
      if (!target || !box) continue;
      // All of it, or, where that holds something of the author's or a rule has taken a part, what says «skip» and «end».
      if (isInsert(context, box)) found.push(detection(context, box.first, box.end));
      found.push(detection(context, line.block, line.block + 1));
      if (target.end > target.first) found.push(detection(context, target.first, target.end));
    }
    return found;
  },
};

function boxesById({ page }: DetectContext): Map<string, Box> {
  const found = new Map<string, Box>();
  for (const box of page.boxes) {
    const at = box.names.lastIndexOf(' #'), id = at < 0 ? '' : box.names.slice(at + 2);
    if (id !== '' && !found.has(id)) found.set(id, box);
  }
  return found;
}

/** The box that the link begins, a word such as «Advertisement» aside, and the target ends, with something between them; null when they stand otherwise. */
function boxBetween({ page, lines }: DetectContext, line: PageLine, target: Box): Box | null {
  // What a keyboard lands on has a tabindex; the answer to a question and a chapter have none.
  if (target.first <= line.block + 1 || target.letters > SKIPPED.longestEnd || !(target.letters === 0 || target.attributes.includes('tabindex'))) return null;
  const box = nearest(page.blocks[line.block]!.box, (around) => isWithin(target, around), SKIPPED.levels);
  if (!box || box.end !== target.end || box.letters > SKIPPED.longest) return null;
  if (line.block > box.first + 1 || (line.block > box.first && page.blocks[box.first]!.letters > SKIPPED.longestBefore)) return null;
  // The tabs of a box, a table of contents: links to several parts of the page.
  for (let i = page.lineOf[box.first]!; i < page.lineOf[box.end]!; i++) if (lines[i] !== line && lines[i]!.links.some(({ link }) => link.isFragment)) return null;
  return box;
}

/** No quotation, table or embedded thing, no picture without a link of the site, hardly a sentence. */
function isInsert(context: DetectContext, { first, end }: Box): boolean {
  let prose = 0, hasPicture = false, hasOwnLink = false;
  for (let i = first; i < end; i++) {
    const block = context.page.blocks[i]!;
    if (block.kind === 'quote' || block.kind === 'cell' || block.kind === 'pre' || block.kind === 'embed') return false;
    if (block.kind === 'picture') hasPicture = true;
    if (block.link?.isSameSite || block.runs.some(({ link }) => link?.isSameSite)) hasOwnLink = true;
    if (context.isProse(block)) prose += block.letters;
  }
  return prose <= VETO.lettersOfTeaser && (!hasPicture || hasOwnLink);
}

function detection({ page }: DetectContext, first: number, end: number): Detection {
  return detectionOf('skip-link', ofBlocks(page.blocks, first, end - 1), [{ name: 'skip-link', weight: WEIGHTS.skipLink }], { kind: 'junk' });
}
