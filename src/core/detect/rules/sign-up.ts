/** «Get it in your inbox every Friday», «انضم إلى قناتنا»: told in any language by where the links of a paragraph lead. */
import { linksAway } from '../../walk/blocks.ts';
import type { PageBlock, PageLink } from '../../walk/page.ts';
import { isListAddress, isSignUpAddress } from '../../link/sign-up-address.ts';
import { endsWithStop } from '../../text/sentences.ts';
import { sum } from '../context.ts';
import type { Detection } from '../detection.ts';
import { leadsToIndex } from '../story-link.ts';
import { SIGN_UP, WEIGHTS } from '../../weights.ts';
import type { StoryRule } from './rule.ts';

export const signUp: StoryRule = {
  id: 'sign-up',
  find(context, story) {
    const found: Detection[] = [];
    for (let i = story.first; i <= story.last; i++) {
      const block = context.page.blocks[i]!;
      if (story.isTaken(i) || !isCall(block)) continue;
      const evidence = [{ name: 'sign-up-address', weight: WEIGHTS.signUp }, ...context.signsOfPlace(block)];
      if (tellsOfOthers(block)) evidence.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
      found.push({ rule: 'sign-up', kind: 'junk', score: sum(evidence), evidence, label: null, from: { block: i, offset: 0 }, to: { block: i, offset: block.text.length }, titles: [] });
    }
    return found;
  },
};

/** A short block that leads where readers sign up, and nowhere else but to fronts and sections. */
function isCall({ kind, linkLetters, letters, runs }: PageBlock): boolean {
  if (linkLetters === 0 || letters > SIGN_UP.longest || kind === 'quote' || kind === 'cell' || kind === 'caption') return false;
  const links = new Set(runs.flatMap(({ link }) => (link ? [link] : [])));
  return [...links].some(leadsToSignUp) && [...links].every((link) => leadsToSignUp(link) || (link.isSameSite && leadsToIndex(link)));
}

/** A sentence that leads to other sites: what one signs up for there is what the story tells of. A site's own lists are kept by services. */
const tellsOfOthers = (block: PageBlock): boolean =>
  endsWithStop(block.text) && block.linkLetters < block.letters && linksAway(block) && !block.runs.some(({ link }) => link?.url && isListAddress(link.url));

const leadsToSignUp = ({ url }: PageLink): boolean => url !== null && isSignUpAddress(url);
