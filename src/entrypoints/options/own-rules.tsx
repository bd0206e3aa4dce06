/** What the reader taught: every label with its scope and what it did, edited in place. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { UserRule } from '../../core/model.ts';
import { isSameRule, withoutRule } from '../../core/rules-text.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { countLabels } from '../../store/label-counts.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Chip } from '../../ui/parts/chip.tsx';
import { Group, useSaving } from './group.tsx';
import { RuleForm, type PhraseRule } from './rule-form.tsx';
import { TableHead } from './table-head.tsx';

export function OwnRules({ settings: { rules } }: { settings: Settings }): JSX.Element {
  const saving = useSaving();
  const counts = useCounts(rules);
  const [edited, setEdited] = useState<UserRule | null>(null);

  const add = (rule: UserRule): void => void saving.save((now) => ({ rules: [...withoutRule(now.rules, rule), rule] }));
  const change = (from: UserRule, to: UserRule): void => {
    // Changed into one that is there already, it takes that one's part as well.
    void saving.save((now) => ({ rules: now.rules.filter((rule) => isSameRule(rule, from) || !isSameRule(rule, to)).map((rule) => (isSameRule(rule, from) ? to : rule)) }));
    setEdited(null);
  };
  const remove = (rule: UserRule): void => {
    void saving.save((now) => ({ rules: withoutRule(now.rules, rule) }), { words: t('options.ruleGone') });
  };

  return (
    <Group title={t('options.own')} saving={saving}>
      {rules.length > 0 ? (
        <table class="rows own">
          <TableHead columns={[t('options.phrase'), t('options.where'), t('options.did')]} spoken={[t('options.actions')]} />
          <tbody>
            {rules.map((rule) => {
              const words = wordsOf(rule);
              if (edited && isSameRule(edited, rule) && rule.type !== 'box') {
                return <tr key={JSON.stringify(rule)}><td colSpan={4}><RuleForm rule={rule} action={t('options.change')} onDone={(next) => change(rule, next)} onCancel={() => setEdited(null)} /></td></tr>;
              }
              return (
                <tr key={JSON.stringify(rule)}>
                  <th scope="row">{rule.type === 'box' ? <code dir="ltr">{rule.box}</code> : <Chip bare={rule.type === 'keep'}>{rule.phrase}</Chip>}</th>
                  <td>{rule.host === null ? t('options.everywhere') : <Bdi dir="ltr">{rule.host}</Bdi>}</td>
                  <td>{rule.type === 'keep' ? t('options.keepsIt') : rule.type === 'box' ? t('options.boxMoves') : t('options.movedLines', { n: counts.get(rule.phrase) ?? 0 })}</td>
                  <td class="acts">
                    {rule.type === 'box' ? null : <Action onClick={() => setEdited(rule)} aria-label={t('options.editRule', { words })}>{t('options.edit')}</Action>}
                    <Action onClick={() => remove(rule)} aria-label={t('options.removeRule', { words })}>{t('options.remove')}</Action>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : <p class="empty">{t('options.own.none')}</p>}
      <RuleForm action={t('options.add')} onDone={add} />
    </Group>
  );
}

const wordsOf = (rule: UserRule): string => (rule.type === 'box' ? rule.box : rule.phrase);

/** How many lines of the history each label moved. */
function useCounts(rules: readonly UserRule[]): Map<string, number> {
  const [counts, setCounts] = useState(new Map<string, number>());
  const phrases = rules.filter((rule): rule is PhraseRule => rule.type === 'label').map(({ phrase }) => phrase);
  const key = phrases.join('\n');
  useEffect(() => { countLabels(phrases).then(setCounts, () => undefined); }, [key]);
  return counts;
}
