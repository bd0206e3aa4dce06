/** Why a line is not the story, as a sentence about this line, never a score: which words, where they stand, what follows. */
import type { Removal } from '../core/model.ts';
import { t } from '../platform/i18n.ts';

/** Signs in the order they are told, each with the key of its clause. What is not here is not told. */
const CLAUSES: readonly (readonly [sign: RegExp, key: string])[] = [
  [/^label-[SMW]$/, 'reason.label'],
  [/^label-own-element$/, 'reason.labelAlone'],
  [/^label-in-link$/, 'reason.labelInLink'],
  [/^rest-is-link$/, 'reason.restIsLink'],
  [/^next-is-links$/, 'reason.nextIsLinks'],
  [/^own-embed$/, 'reason.ownEmbed'],
  [/^repeated$/, 'reason.repeated'],
  [/^related-box$/, 'reason.relatedBox'],
  [/^interrupts$/, 'reason.interrupts'],
  [/^headline$/, 'reason.headline'],
];
/** More than three clauses are a list, not a sentence. */
const MOST = 3;

/** The sentence, beginning with what it is about: «عبارة «شوف كمان» في أول السطر، وبقيته رابط واحد إلى الموقع نفسه.» */
export function reasonOf(removal: Removal): string {
  const clauses = clausesOf(removal);
  return t('reason.sentence', { clauses: joinClauses(clauses) });
}

/** The same, as an answer to "why is it not here?": «ليس من المقال لأن …» */
export function reasonInText(removal: Removal): string {
  return t('reason.notTheStory', { clauses: joinClauses(clausesOf(removal)) });
}

function clausesOf({ evidence, label, rule, kind }: Removal): string[] {
  const signs = evidence.filter(({ weight }) => weight > 0).map(({ name }) => name);
  const told = CLAUSES
    .filter(([sign, key]) => signs.some((name) => sign.test(name)) && (label !== null || !key.startsWith('reason.label')))
    .map(([, key]) => t(key, { label: label ?? '' }))
    .slice(0, MOST);
  if (told.length > 0) return told;
  if (rule.startsWith('widget:')) return [t('reason.widget', { name: rule.slice('widget:'.length) })];
  if (rule.startsWith('user')) return [t('reason.taught')];
  return [t(kind === 'junk' ? 'reason.junk' : 'reason.card')];
}

const joinClauses = (clauses: readonly string[]): string => clauses.join(t('reason.joint'));
