/** Which labels no author prints of his own, and how far one is believed where no link stands beside it. */
import type { LabelMatch } from '../grammar.ts';

/** Without a link «Video: …» is a caption as often, «Most read: …» what readers borrow, and a label with a topic («Read more about …: …») the author's own hint. */
export function strengthOf({ kind, strength, topic }: LabelMatch): LabelMatch['strength'] {
  if (topic) return strength === 'S' ? 'M' : 'W';
  return kind === 'popular' || (kind === 'watch' && strength === 'M') ? 'W' : strength;
}

/** «Recommended:», «Рекомендуем:» — an author announces his own advice with the words a site has for stories. */
export const isAuthorsToo = ({ kind, strength }: LabelMatch): boolean => kind === 'recommended' && strength !== 'S';

/** «Read also», «You may like»: no author says so of his own text. */
export const isOfSites = ({ strength, kind, topic }: LabelMatch): boolean => strength === 'S' && (kind === 'related' || kind === 'recommended') && !topic;

/**
 * «Read also» alone, in any element, heads what a script puts there; of 850 real pages one has such words over a section of the author's,
 * set as his other headings are. «Most popular» may head his as well.
 */
export const isOnlyOfSites = (label: LabelMatch): boolean => isOfSites(label) && label.rest >= label.restEnd;
