import { fold } from '../text/fold.ts';
import { DetectContext } from './context.ts';
import { compareSpots, type Detection, type Stretch } from './detection.ts';
import type { UserRule } from '../model.ts';
import { firstWhere } from '../walk/first-where.ts';
import { findTaught } from './rules/taught.ts';
import { matchLabel } from './grammar.ts';
import { isTitleLike } from './story-link.ts';
import { withPictures } from './card-pictures.ts';
import { spareTheStory } from './veto.ts';
import type { RuleBook, Story } from './rules/rule.ts';
import { withTeaser } from './teaser.ts';
import { THRESHOLD } from '../weights.ts';

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
      if (candidate.score < THRESHOLD || isKept(context, candidate, keeps)) { refused.push(candidate); continue; }
      const room = roomFor(candidate, accepted);
      if (!room) continue;
      const isRelated = candidate.kind === 'related', told = isRelated ? withoutCalls(context, candidate) : candidate;
      const whole = isRelated ? withTeaser(context, withPictures(context, told)) : told;
      const wider = whole === told ? null : roomFor(whole, accepted), { at, ads } = wider ?? room;
      accepted.splice(at, ads, wider ? whole : told);
    }
  };
  take(findTaught(context, userRules));
  for (const rule of book.rules) take(rule.find(context));
  return { accepted, refused, spare: (story) => spareTheStory(context, story, accepted, refused), around: (story) => {
    for (const rule of book.storyRules) take(rule.find(context, story));
  } };
}

/** «Read more» or «Next post» as a title says nothing: the link leaves the text, but stands on no shelf. «The headline | more» is told without it. */
function withoutCalls(context: DetectContext, detection: Detection): Detection {
  const isCall = (title: string): boolean => {
    const label = isTitleLike(title) ? null : matchLabel(title, context.lexicon);
    return label !== null && (label.kind === 'more' || label.strength === 'S') && !label.topic && label.rest >= label.restEnd;
  };
  const withoutCall = (title: string): string => { const bar = title.lastIndexOf(' | '); return bar > 0 && isCall(title.slice(bar + 3)) ? title.slice(0, bar).trimEnd() : title; };
  const titles = detection.titles.filter(({ title }) => !isCall(title)).map((found) => ({ ...found, title: withoutCall(found.title) }));
  return titles.length > 0 || detection.titles.length === 0 ? { ...detection, titles } : { ...detection, kind: 'junk', titles };
}

/** Where a detection belongs among those accepted, and how many ads of theirs go with it. Null when it touches anything else of theirs. */
function roomFor({ from, to }: Detection, accepted: readonly Detection[]): { at: number; ads: number } | null {
  const at = firstWhere(accepted.length, (i) => compareSpots(accepted[i]!.to, from) > 0);
  let end = at;
  for (; end < accepted.length && compareSpots(accepted[end]!.from, to) < 0; end++) if (!isAdIn(accepted[end]!, { from, to })) return null;
  return { at, ads: end - at };
}

/** «Advertisement» between the stories of a list goes with it. */
const isAdIn = (inner: Detection, outer: Stretch): boolean => inner.rule === 'junk-line:ad' && compareSpots(inner.from, outer.from) >= 0 && compareSpots(inner.to, outer.to) <= 0;

function isKept(context: DetectContext, detection: Detection, keeps: readonly string[]): boolean {
  if (keeps.length === 0) return false;
  const text = fold(textOf(context, detection));
  return keeps.some((phrase) => phrase !== '' && text.includes(phrase));
}

/** The words of a detection as printed, one block a line. */
export function textOf(context: DetectContext, { from, to }: Stretch): string {
  const parts: string[] = [];
  for (let i = from.block; i <= to.block; i++) {
    const { text } = context.page.blocks[i]!;
    const part = text.slice(i === from.block ? from.offset : 0, i === to.block ? to.offset : text.length).trim();
    if (part) parts.push(part);
  }
  return parts.join('\n');
}
