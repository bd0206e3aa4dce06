/** A label alone on its line, then links in lines, lists, cards or tables of their own. */
import { holds, Kind } from '../../text/characters.ts';
import { endsWithStop } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { Flag } from '../../walk/class-flags.ts';
import type { PageBlock, PageLine } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { cardsUnder } from '../called-cards.ts';
import { isOnlyOfSites } from '../linkless/site-labels.ts';
import { collectLinks, type LinkRun } from '../link-run.ts';
import { mainLink, type DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { hasStoryAddress, isTitleLike, leadsToIndex, namesStory } from '../story-link.ts';
import { detectionOf, ofLine, type Detection } from '../detection.ts';
import { matchLabel, type LabelMatch } from '../grammar.ts';
import { LONGEST_LABEL_LINE, RUBRIC, RUN, WEIGHTS } from '../../weights.ts';
import { labelWeight } from './label-link.ts';
import type { Rule } from './rule.ts';

export const labelBlock: Rule = {
  id: 'label-block',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      if (line.text.length > LONGEST_LABEL_LINE || context.blockOf(line).box.tag === 'th') continue;
      const label = context.labelOf(line);
      if (!label || (label.rest < label.restEnd && !isTopic(context, line, label.rest) && !isRubric(context, line, label))) continue;
      const block = context.blockOf(line);
      if (isCallOfCard(context, line)) continue;
      const behind = collectLinks(context, line);
      let links: LinkRun = behind;
      if (links.titles.length === 0 && isOnlyOfSites(label)) links = cardsUnder(context, line);
      if (links.titles.length === 0 && behind.isAllLeftOut) links = collectLinks(context, line, { withAll: true });
      const isOfSister = context.hasFlag(block.box, Flag.Related | Flag.Side) || (block.kind === 'heading' && label.kind === 'related' && isOnlyOfSites(label));
      const isSister = links.titles.length === 0 && label.strength === 'S' && isOfSister;
      if (isSister) links = collectLinks(context, line, { withAll: true, anySite: true });
      if (links.titles.length === 0 || (announcesStories(context, label, block, links) && !hasStories(links))) continue;
      const signs: Sign[] = [labelWeight(label), { name: 'label-own-element', weight: WEIGHTS.labelOwnElement }, { name: 'next-is-links', weight: WEIGHTS.nextIsLinks }];
      const areHeadlines = links.titles.length > 1 && links.titles.every(({ title }) => isTitleLike(title));
      if (label.strength === 'W') {
        // «More», a line of its own between paragraphs, over stories and nothing else; elsewhere «More in Courts», over headlines and nothing else.
        if (context.isInProse(block.index, links.to.block)) { if (block.kind !== 'heading' && label.rest >= label.restEnd && links.titles.every(namesStory)) signs.push({ name: 'interrupts', weight: WEIGHTS.interrupts }); }
        else if (line.linkLetters === 0 && areHeadlines) signs.push({ name: 'headline', weight: WEIGHTS.headline });
      }
      if (label.separator) signs.push({ name: 'separator', weight: WEIGHTS.separator });
      if (context.hasFlag(block.box, Flag.Related | Flag.Side)) signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
      if (isListItemAmongLinks(context, block, line)) signs.push({ name: 'list-item', weight: WEIGHTS.listItem });
      if (isSister) signs.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
      if (isSister && areHeadlines) signs.push({ name: 'several', weight: WEIGHTS.several }, { name: 'headline', weight: WEIGHTS.headline });
      // «Related» over headlines: what the story is closed with, and no menu, whatever the element is called.
      const isShelf = label.strength === 'S' && isOnlyOfSites(label) && links.titles.filter(({ title }) => isTitleLike(title)).length > 1;
      signs.push(...context.signsOfPlace(block).filter(({ name }) => !isShelf || name !== 'menu'));
      found.push(detectionOf('label-block', { from: ofLine(line).from, to: links.to }, signs, { label: label.rest < label.restEnd ? titleText(line.text) : label.label, titles: links.titles }));
    }
    return found;
  },
};

/** «Video» and, outside the text, «More» and «Most read» stand over authors, files and menus as well, and «Listen» is a button: what they announce must be stories. */
const announcesStories = (context: DetectContext, { kind, strength }: LabelMatch, { index }: PageBlock, { to }: LinkRun): boolean =>
  kind === 'watch' || ((kind === 'popular' || (strength !== 'S' && kind !== 'related')) && !context.isInProse(index, to.block));

/** As many of the titles as not. */
const hasStories = ({ titles }: LinkRun): boolean => titles.filter(namesStory).length * 2 >= titles.length;

/** «Read the story» in the card whose headline leads to the same address. */
function isCallOfCard({ page: { blocks } }: DetectContext, line: PageLine): boolean {
  const link = mainLink(line);
  return link !== null && blocks.slice(Math.max(0, line.block - RUN.smallPrint), line.block).some(({ runs, text }) => {
    const linked = runs.filter((run) => run.link?.url === link.url);
    return linked.length > 0 && isTitleLike(text.slice(linked[0]!.start, linked.at(-1)!.end));
  });
}

/** «More on: deepfakes» — what follows the label is a link to a topic page, not to a story. */
function isTopic(context: DetectContext, line: PageLine, rest: number): boolean {
  const link = context.isLinked(line, rest) ? mainLink(line, rest) : null;
  return link !== null && (leadsToIndex(link) || !isTitleLike(titleText(line.text.slice(rest)))) && !hasStoryAddress(link);
}

/**
 * «Mehr zum Thema bei Plus», «Auch interessant für dich» — a heading that goes on for a few words, without a link; «Mehr zum Thema:
 * Kühlhaus», behind a separator too short for a title; «اقرأ أيضا / Read also», the label once more; «Related (2)», how many they are.
 */
function isRubric(context: DetectContext, line: PageLine, label: LabelMatch): boolean {
  const rest = line.text.slice(label.rest, label.restEnd);
  if (line.linkLetters > 0) return false;
  if (!holds(rest, Kind.Letter)) return true;
  const again = matchLabel(rest, context.lexicon);
  if (again && again.rest >= again.restEnd) return true;
  if (label.separator !== '') return label.strength === 'S' && rest.length <= RUBRIC.longest && !isTitleLike(rest) && !endsWithStop(rest);
  return label.strength === 'S' && rest.length <= RUBRIC.longest && countWords(rest) <= RUBRIC.words && context.isBold(line, 0, line.text.length) && !endsWithStop(rest);
}

/** The label is itself a linked item of a list: a song, a menu entry, not a label. */
function isListItemAmongLinks(context: DetectContext, block: PageBlock, line: PageLine): boolean {
  return block.kind === 'item' && line.linkLetters > 0 && context.isLinked(line);
}
