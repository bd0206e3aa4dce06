import { lettersOf } from '../extract/prose.ts';
import { fold } from '../text/fold.ts';
import { blockBeside, flowOf } from '../walk/blocks.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { DetectContext } from './context.ts';
import { compareSpots, type Detection } from './detection.ts';
import type { UserRule } from '../model.ts';
import { findTaught } from './rules/taught.ts';
import { matchLabel } from './grammar.ts';
import { isTitleLike } from './story-link.ts';
import { spareTheStory } from './veto.ts';
import type { RuleBook, Story } from './rules/rule.ts';
import { CARD, THRESHOLD, VETO } from '../weights.ts';

export interface Detected {
  /** What will be stripped, in page order, none inside another. */
  accepted: Detection[];
  /** All that rules looked at and did not take. */
  refused: Detection[];
  /** Gives back to the story what took too much of it. True when there was any: the story is more than was known. */
  spare(story: Story): boolean;
  /** Lets the rules judge that need to know the story. */
  around(story: Story): void;
}

/** Candidates × rules → evidence → decision. Rules run in order of trust; a stretch taken by one is closed to the next. */
export function detect(context: DetectContext, userRules: readonly UserRule[], book: RuleBook): Detected {
  const keeps = userRules.flatMap((rule) => (rule.type === 'keep' && (rule.host === null || rule.host === context.page.host) ? [fold(rule.phrase)] : []));
  const accepted: Detection[] = [], refused: Detection[] = [];
  const take = (candidates: readonly Detection[]): void => {
    for (const candidate of candidates) {
      if (candidate.score < THRESHOLD || isKept(context, candidate, keeps)) refused.push(candidate);
      else if (!accepted.some((other) => overlaps(other, candidate))) accepted.push(candidate.kind === 'related' ? withTeaser(context, withoutCalls(context, candidate)) : candidate);
    }
  };
  take(findTaught(context, userRules));
  for (const rule of book.rules) take(rule.find(context));
  return { accepted: accepted.sort((a, b) => compareSpots(a.from, b.from)), refused, spare: (story) => spareTheStory(context, story, accepted, refused), around: (story) => {
    for (const rule of book.storyRules) take(rule.find(context, story));
    accepted.sort((a, b) => compareSpots(a.from, b.from));
  } };
}

/** «Read more» as a title says nothing: the link leaves the text, but stands on no shelf. «The headline | more» is told without it. */
function withoutCalls(context: DetectContext, detection: Detection): Detection {
  const isCall = (title: string): boolean => { const label = isTitleLike(title) ? null : matchLabel(title, context.lexicon); return label?.kind === 'more' && !label.topic && label.rest >= label.restEnd; };
  const withoutCall = (title: string): string => { const bar = title.lastIndexOf(' | '); return bar > 0 && isCall(title.slice(bar + 3)) ? title.slice(0, bar).trimEnd() : title; };
  const titles = detection.titles.filter(({ title }) => !isCall(title)).map((found) => ({ ...found, title: withoutCall(found.title) }));
  return titles.length > 0 || detection.titles.length === 0 ? { ...detection, titles } : { ...detection, kind: 'junk', titles };
}

/** The card of the last title, set into the author's paragraphs, may end with a teaser of the story: a few words without a link. A piece of the text holds no headline of another. */
function withTeaser(context: DetectContext, detection: Detection): Detection {
  const { page } = context, { from, to } = detection;
  let { box } = page.blocks[to.block]!;
  while (box.parent && box.end <= to.block + 1) box = box.parent;
  if (from.offset > 0 || to.offset < page.blocks[to.block]!.text.length || box.first < from.block || box.letters > CARD.mostLetters || !isCard(page, box, to.block)) return detection;
  const rest = page.blocks.slice(to.block + 1, box.end).filter(({ text }) => text !== ''), before = blockBeside(page.blocks, from.block, -1), after = blockBeside(page.blocks, box.end - 1, 1);
  if (rest.length !== 1 || rest.some(({ kind, linkLetters }) => kind !== 'text' || linkLetters > 0) || lettersOf(rest) > VETO.lettersOfTeaser) return detection;
  const isBeside = (block: PageBlock | undefined): boolean => context.isProse(block) && flowOf(block!) === box.parent;
  if (!isBeside(before) || !isBeside(after)) return detection;
  const last = page.blocks[box.end - 1]!;
  return { ...detection, to: { block: last.index, offset: last.text.length } };
}

/** Up to the title it has a headline or a picture that is a link. */
const isCard = ({ blocks }: Page, { first }: Box, last: number): boolean => blocks.slice(first, last + 1).some(({ kind, link, linkLetters }) => (kind === 'heading' && linkLetters > 0) || (kind === 'picture' && link !== null));

const overlaps = (a: Detection, b: Detection): boolean => compareSpots(a.from, b.to) < 0 && compareSpots(b.from, a.to) < 0;

function isKept(context: DetectContext, detection: Detection, keeps: readonly string[]): boolean {
  if (keeps.length === 0) return false;
  const text = fold(textOf(context, detection));
  return keeps.some((phrase) => phrase !== '' && text.includes(phrase));
}

/** The words of a detection as printed, one block a line. */
export function textOf(context: DetectContext, { from, to }: Pick<Detection, 'from' | 'to'>): string {
  const parts: string[] = [];
  for (let i = from.block; i <= to.block; i++) {
    const { text } = context.page.blocks[i]!;
    const part = text.slice(i === from.block ? from.offset : 0, i === to.block ? to.offset : text.length).trim();
    if (part) parts.push(part);
  }
  return parts.join('\n');
}
