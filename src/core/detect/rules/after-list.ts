/** Lists of stories under the article, whatever their label: they go to the shelf as «after». */
import { Flag } from '../../walk/class-flags.ts';
import type { PageBlock } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { storyLinkOf, sum, titleText, type DetectContext } from '../context.ts';
import type { Detection } from '../detection.ts';
import { headlineKind, Stories } from '../link-run.ts';
import { hasStoryAddress, isTitleLike, leadsToIndex, slugLikeness } from '../story-link.ts';
import { WEIGHTS } from '../weights.ts';
import type { Story, StoryRule } from './rule.ts';

export const afterList: StoryRule = { id: 'after-list', find: findAfterLists };

const ELSEWHERE_FLAGS = Flag.Nav | Flag.Foot | Flag.Popup | Flag.Comment | Flag.Head | Flag.Form | Flag.Tags;
/** A site's whole front page under a story is not its shelf. */
const MOST_LISTS = 6;

/** Looks at what follows the story within `scope`, one detection for each list under its own label. */
function findAfterLists(context: DetectContext, { scope, last, isTaken }: Story): Detection[] {
  const found: Detection[] = [];
  let list: { label: PageBlock | null; from: number; to: number; stories: Stories; isSlug: boolean; isAddress: boolean } | null = null;
  let heading: PageBlock | null = null;
  const close = (): void => {
    if (list) { const detection = judgeList(context, list); if (detection) found.push(detection); }
    list = null;
  };
  for (let i = last + 1; i < scope.end && found.length < MOST_LISTS; i++) {
    const block = context.page.blocks[i]!;
    if (isTaken(i)) { close(); heading = null; continue; }
    if (block.text === '' || context.hasFlag(block.box, ELSEWHERE_FLAGS, 6) || isSidebar(context, block)) continue;
    const line = context.lines[context.page.lineOf[i]!]!;
    const link = context.isLinked(line) ? storyLinkOf(line) : null;
    if (!link) {
      if (isHeadingLike(block)) { close(); heading = block; }
      continue;
    }
    const title = titleText(line.text);
    if (!isTitleLike(title) || leadsToIndex(link)) { if (block.kind === 'heading' && !list) heading = block; continue; }
    list ??= { label: heading, from: heading ? heading.index : i, to: i, stories: new Stories(), isSlug: false, isAddress: false };
    list.stories.add(link, line.text, headlineKind(block));
    list.to = i;
    list.isSlug ||= slugLikeness(title, link) >= 0.5;
    list.isAddress ||= hasStoryAddress(link);
  }
  close();
  return found;
}

const isSidebar = (context: DetectContext, block: PageBlock): boolean => context.hasFlag(block.box, Flag.Side, 8) && !context.hasFlag(block.box, Flag.Related, 8);

const isHeadingLike = (block: PageBlock): boolean => block.text.length <= 80 && (block.kind === 'heading' || (block.letters >= 6 && block.runs.every((r) => r.style === 1)));

function judgeList(context: DetectContext, list: { label: PageBlock | null; from: number; to: number; stories: Stories; isSlug: boolean; isAddress: boolean }): Detection | null {
  const titles = list.stories.titles().filter((t) => isTitleLike(t.title));
  if (titles.length === 0) return null;
  const signs: Sign[] = [{ name: 'whole-link', weight: WEIGHTS.wholeLink }];
  if (titles.length > 1) signs.push({ name: 'several', weight: WEIGHTS.several });
  if (list.label) signs.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
  if (list.isSlug) signs.push({ name: 'slug', weight: WEIGHTS.slug }); else if (list.isAddress) signs.push({ name: 'story-address', weight: WEIGHTS.likeAddress });
  const block = context.page.blocks[list.to]!;
  if (context.hasFlag(block.box, Flag.Related, 5)) signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
  signs.push(...context.signsOfPlace(block));
  return { rule: 'after-list', kind: 'related', score: sum(signs), evidence: signs, label: list.label ? titleText(list.label.text) : null, from: { block: list.from, offset: 0 }, to: { block: list.to, offset: block.text.length }, titles };
}
