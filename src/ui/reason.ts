/** Why a line is not the story, as a sentence about this line, never a score: which words, where they stand, what follows. */
import type { Removal } from '../core/model.ts';
import { locale, t } from '../platform/i18n.ts';

/** Rules whose one clause says all, without and with a label. */
const WHOLE: Readonly<Record<string, readonly [bare: string, labelled?: string]>> = {
  taught: ['reason.taught'],
  'own-embed': ['reason.ownEmbed'],
  card: ['reason.card', 'reason.cardUnder'],
  'side-list': ['reason.card', 'reason.cardUnder'],
  'after-list': ['reason.afterList', 'reason.afterListUnder'],
  'learnt-label': ['reason.card', 'reason.learnt'],
  linkless: ['reason.card', 'reason.linkless'],
  'junk-line:comments': ['reason.junk.comments'],
  'junk-line:share': ['reason.junk.share'],
  'junk-line:follow': ['reason.junk.follow'],
  'sign-up': ['reason.junk.follow'],
  'junk-line:tags': ['reason.junk.tags'],
  'junk-line:video': ['reason.junk.media'],
  'junk-line:audio': ['reason.junk.media'],
  'junk-line:ad': ['reason.junk.ad'],
};

/** Where the label stands, by rule or sign; the first that fits is told. */
const HEADS: readonly (readonly [applies: (removal: Removal) => boolean, key: string])[] = [
  [({ rule }) => rule === 'label-block', 'reason.labelAlone'],
  [({ rule }) => rule === 'label-tail' || rule === 'label-behind', 'reason.labelInside'],
  [(removal) => hasSign(removal, 'label-in-link'), 'reason.labelInLink'],
  [() => true, 'reason.label'],
];

/** Signs in the order of their weight in a sentence, each with the key of its clause. What is not here is not told. */
const CLAUSES: readonly (readonly [sign: string, key: string])[] = [
  ['rest-is-link', 'reason.restIsLink'],
  ['next-is-links', 'reason.nextIsLinks'],
  ['repeated', 'reason.repeated'],
  ['related-box', 'reason.relatedBox'],
  ['headline', 'reason.headline'],
  ['interrupts', 'reason.interrupts'],
];
/** More than two clauses are a list, not a sentence, and take a third line in the popup. */
const MOST = 2;

/** The sentence, beginning with what it is about: «عبارة «شوف كمان» في أول السطر، وبقيته رابط واحد إلى الموقع نفسه.» */
export function reasonOf(removal: Removal): string {
  return capitalise(t('reason.sentence', { clauses: joinClauses(clausesOf(removal)) }));
}

/** The same, as an answer to "why is it not here?": «ليس من المقال لأن …» */
export function reasonInText(removal: Removal): string {
  return capitalise(t('reason.notTheStory', { clauses: joinClauses(clausesOf(removal)) }));
}

function clausesOf(removal: Removal): string[] {
  const { label, rule, kind } = removal;
  const [bare, labelled] = WHOLE[rule] ?? [];
  if (bare) return [label !== null && labelled ? t(labelled, { label }) : t(bare)];
  if (rule.startsWith('widget:')) return [t('reason.widget', { name: rule.slice('widget:'.length) })];
  const head = label === null ? [] : [t(HEADS.find(([applies]) => applies(removal))![1], { label })];
  const told = [...head, ...CLAUSES.filter(([sign]) => hasSign(removal, sign)).map(([, key]) => t(key))].slice(0, MOST);
  return told.length > 0 ? told : [t(kind === 'junk' ? 'reason.junk' : 'reason.card')];
}

const hasSign = ({ evidence }: Removal, sign: string): boolean => evidence.some(({ name, weight }) => weight > 0 && name === sign);
const joinClauses = (clauses: readonly string[]): string => clauses.join(t('reason.joint'));
const capitalise = (sentence: string): string => sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale()));
