import { isWithin, nearest } from '../walk/boxes.ts';
import { foldedWords } from '../text/fold.ts';
import { Flag, SIDE_FLAGS } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isCaption } from './captions.ts';
import type { StoryData } from './json-ld.ts';
import { isProse, linkShare } from './prose.ts';
import { isByline, isDated } from './small-print.ts';
import { STANDFIRST } from '../weights.ts';
import type { Title } from './metadata.ts';

const lettersOnly = (text: string): string => foldedWords(text).join('');

/**
 * The leading summary between headline and text: what the page's own description repeats, what its box calls a deck,
 * or a sentence set apart right under the headline. Never what the text itself begins with.
 */
export function standfirstOf(page: Page, data: StoryData, title: Title, first: number, keep: Uint8Array, isAside: Uint8Array, authors: readonly string[]): PageBlock[] {
  if (!title.block) return [];
  const from = title.block.index < first ? title.block.index + 1 : Math.max(0, first - STANDFIRST.reach);
  const told = [data.description, page.head.meta.get('og:description'), page.head.meta.get('description')].filter((d) => d !== null && d !== undefined).map(lettersOnly).filter((d) => d.length >= 20);
  const found: PageBlock[] = [];
  let isMarked = false;
  for (let i = from; i < first && found.length < STANDFIRST.most; i++) {
    const block = page.blocks[i]!;
    if (keep[i] || block.text === '' || title.isTitle(block) || isCaption(page, block) || !isShortEnough(block) || isDated(block) || isByline(block, authors)) continue;
    const key = lettersOnly(block.text);
    const isTold = told.some((d) => d.startsWith(key.slice(0, 60)) || key.startsWith(d.slice(0, 60)));
    const isDeck = hasDeckFlag(block), isElse = isBeside(block, title.block, isAside);
    // Under a deck that says what it is, a short line that does not is a date or an author, but for a heading.
    const isSentence = (!isMarked || isProse(block) || block.kind === 'heading') && !isElse
      && (block.stops > 0 || block.letters >= STANDFIRST.withoutStop || isUnderHeadline(page, title.block, block)) && block.letters >= STANDFIRST.sentence
      && !(block.box.flags & (Flag.Meta | Flag.Author | Flag.Share | Flag.Caption))
      && (isNear(page, title.block, block, isAside) || isRightOver(page, block, first));
    isMarked ||= isTold || isDeck;
    if (isTold || (isDeck && !isElse) || isSentence) { if (!found.some((f) => lettersOnly(f.text) === key)) found.push(block); }
  }
  return found;
}

/** The first paragraph kept, when it alone calls itself the deck, stands over the text and is no part of it. One with a link may hold a detection: it stays. Whether there was one. */
export function releaseDeck(page: Page, keep: Uint8Array, title: Title): boolean {
  const [first, second] = page.blocks.filter((block) => keep[block.index] && block.text !== '');
  if (!(first?.kind === 'text' && second && title.block && title.block.index < first.index)) return false;
  if (first.linkLetters > 0 || !isShortEnough(first) || !hasDeckFlag(first) || hasDeckFlag(second)) return false;
  keep[first.index] = 0;
  return true;
}

const isShortEnough = (block: PageBlock): boolean => block.letters <= STANDFIRST.longest && block.letters >= STANDFIRST.shortest && linkShare(block) <= STANDFIRST.mostLinks;

const hasDeckFlag = ({ box }: PageBlock): boolean => nearest(box, ({ flags, letters }) => (flags & Flag.Deck) !== 0 && letters < STANDFIRST.longest * 1.5, 3) !== null;

/**
 * Whether what calls itself something else than the story sets the block apart from the headline: not what holds both (a page's header named
 * for its buttons), and not a teaser alone that leads nowhere, which is the story's own.
 */
function isBeside({ box }: PageBlock, headline: PageBlock, isAside: Uint8Array): boolean {
  if (!isAside[box.index]) return false;
  let isTeaser = false, around: Box | null = box;
  for (; around && !isWithin(headline.box, around); around = around.parent) {
    if (!(around.flags & (SIDE_FLAGS | Flag.Form | Flag.Field))) continue;
    if (around.flags & (SIDE_FLAGS | Flag.Form | Flag.Field) & ~(Flag.Related | Flag.Promo) || around.linkLetters > 0 || around.end - around.first > 1) return true;
    isTeaser = true;
  }
  return !isTeaser && !(around && isAside[around.index]);
}

/** Right over the text, nothing but a picture between. */
const isRightOver = ({ blocks }: Page, block: PageBlock, first: number): boolean => blocks.slice(block.index + 1, first).every((between) => between.text === '' || between.kind === 'caption');

/** A smaller heading right under the headline, in a box that holds both and ends before the text: no stop ends what is set as a heading. */
function isUnderHeadline({ blocks }: Page, title: PageBlock, { index, kind, level, linkLetters, box }: PageBlock): boolean {
  if (kind !== 'heading' || level <= title.level || linkLetters > 0 || index < title.index || blocks.slice(title.index + 1, index).some(({ text }) => text !== '')) return false;
  const around = nearest(box, (one) => isWithin(title.box, one));
  return around !== null && !blocks.slice(index + 1, around.end).some(isProse);
}

/** In the headline's own box or the next: nothing but pictures, small print and what is beside the story (buttons) between. */
const isNear = ({ blocks }: Page, title: PageBlock, block: PageBlock, isAside: Uint8Array): boolean =>
  block.index > title.index && blocks.slice(title.index, block.index).filter(({ text, kind, box }) => text !== '' && kind !== 'caption' && !isAside[box.index]).length <= STANDFIRST.near;
