/** «Get it in your inbox every Friday», «انضم إلى قناتنا»: told in any language by where the links of a paragraph lead: to a list of readers, to the site's own channel. */
import { linksAway } from '../../walk/blocks.ts';
import { nearest } from '../../walk/boxes.ts';
import { siteOf } from '../../walk/links.ts';
import type { PageBlock, PageLink } from '../../walk/page.ts';
import { isAccountOf, isListAddress, isSignUpAddress } from '../../link/sign-up-address.ts';
import { Kind, seek, skip } from '../../text/characters.ts';
import { endsWithStop } from '../../text/sentences.ts';
import type { DetectContext } from '../context.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { isLabelLike } from '../label-above.ts';
import { leadsToIndex } from '../story-link.ts';
import { SIGN_UP, WEIGHTS } from '../../weights.ts';
import type { Story, StoryRule } from './rule.ts';

export const signUp: StoryRule = {
  id: 'sign-up',
  find(context, story) {
    const found: Detection[] = [], site = siteOf(context.page.host);
    for (let i = story.first; i <= story.last; i++) {
      const block = context.page.blocks[i]!;
      if (story.isTaken(i) || !isCall(block, (link) => leadsToSignUp(link) || (isAccount(link, site) && asksToFollow(context, block)))) continue;
      const evidence = [{ name: 'sign-up-address', weight: WEIGHTS.signUp }, ...context.signsOfPlace(block)];
      if (tellsOfOthers(block)) evidence.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
      found.push(detectionOf('sign-up', ofBlocks(context.page.blocks, titleOver(context, story, block), i), evidence, { kind: 'junk' }));
    }
    return found;
  },
};

/** What the box is called that holds a call and nothing else; the call's own index when there is no such title. */
function titleOver({ page: { blocks } }: DetectContext, story: Story, { index, box }: PageBlock): number {
  const whole = nearest(box, ({ first, end }) => end - first > 1), title = blocks[index - 1];
  return whole && title && whole.first === index - 1 && whole.end === index + 1 && title.linkLetters === 0 && isLabelLike(title) && !story.isTaken(index - 1) ? index - 1 : index;
}

/** A short block that leads where readers sign up, and nowhere else but to fronts and sections. */
function isCall({ kind, linkLetters, letters, runs }: PageBlock, leadsThere: (link: PageLink) => boolean): boolean {
  if (linkLetters === 0 || letters > SIGN_UP.longest || kind === 'quote' || kind === 'cell' || kind === 'caption') return false;
  const links = new Set(runs.flatMap(({ link }) => (link ? [link] : [])));
  return [...links].some(leadsThere) && [...links].every((link) => leadsThere(link) || (link.isSameSite && leadsToIndex(link)));
}

/** A sentence that leads to other sites: what one signs up for there is what the story tells of. A site's own lists are kept by services. */
const tellsOfOthers = (block: PageBlock): boolean =>
  endsWithStop(block.text) && block.linkLetters < block.letters && linksAway(block) && !block.runs.some(({ link }) => link?.url && isListAddress(link.url));

const leadsToSignUp = ({ url }: PageLink): boolean => url !== null && isSignUpAddress(url);

const isAccount = (link: PageLink, site: string): boolean => !link.isSameSite && link.url !== null && isAccountOf(site, link.url);

/** A few words that are nothing but links, or that ask the reader: a story leads to the site's own account as well («in a talk on our channel, the minister said»). */
function asksToFollow({ lexicon }: DetectContext, { text, letters, linkLetters }: PageBlock): boolean {
  if (letters > SIGN_UP.longestToAccount || /[?؟]\s*$/.test(text)) return false;
  if (linkLetters === letters) return true;
  for (let at = seek(text, Kind.Letter); at < text.length; at = seek(text, Kind.Letter, skip(text, Kind.Word, at))) if (lexicon.trailing.at(text, at)?.some(({ type }) => type === 'follow')) return true;
  return false;
}
