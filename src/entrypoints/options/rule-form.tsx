/** The form of one rule: the words, what they do, where. */
import { useId, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { UserRule } from '../../core/model.ts';
import { LONGEST, readHost } from '../../core/rules-text.ts';
import { directionOf } from '../../core/text/direction.ts';
import { t } from '../../platform/i18n.ts';
import { Action, Button } from '../../ui/parts/button.tsx';

export type PhraseRule = Exclude<UserRule, { type: 'box' }>;
type Problem = 'noLetters' | 'tooLong' | 'notASite';

export function RuleForm({ rule, action, onDone, onCancel }: { rule?: PhraseRule; action: string; onDone: (rule: PhraseRule) => void; onCancel?: () => void }): JSX.Element {
  const id = useId();
  const [phrase, setPhrase] = useState(rule?.phrase ?? '');
  const [type, setType] = useState<PhraseRule['type']>(rule?.type ?? 'label');
  const [host, setHost] = useState(rule?.host ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);

  const finish = (): void => {
    const words = phrase.trim();
    const site = host.trim() === '' ? null : readHost(host);
    const found: Problem | null = !/[\p{L}\p{N}]/u.test(words) ? 'noLetters' : words.length > LONGEST[type] ? 'tooLong' : host.trim() !== '' && site === null ? 'notASite' : null;
    setProblem(found);
    if (found) return;
    onDone({ type, phrase: words, host: site });
    setPhrase('');
    setHost('');
  };
  return (
    <form class="rule-form" onSubmit={(event) => { event.preventDefault(); finish(); }}>
      <div class="add">
        <label class="spoken" for={`${id}-words`}>{t('options.phrase')}</label>
        <input
          id={`${id}-words`} class="input author" dir={phrase ? directionOf(phrase) : undefined} autocomplete="off" placeholder={t('options.phraseHint')} value={phrase}
          aria-invalid={problem === 'noLetters' || problem === 'tooLong'} aria-describedby={problem ? `${id}-problem` : undefined} onInput={(event) => setPhrase(event.currentTarget.value)}
        />
        <Button type="submit">{action}</Button>
      </div>
      <div class="add-more">
        <label><span>{t('options.such')}</span>
          <select class="select" value={type} onChange={(event) => setType(event.currentTarget.value as PhraseRule['type'])}>
            <option value="label">{t('options.such.label')}</option>
            <option value="keep">{t('options.such.keep')}</option>
          </select>
        </label>
        <label><span>{t('options.onSite')}</span>
          <input
            class="input" dir={host ? 'ltr' : undefined} inputMode="url" autocomplete="off" autocapitalize="off" spellcheck={false}
            placeholder={t('options.everywhere')} value={host} aria-invalid={problem === 'notASite'} onInput={(event) => setHost(event.currentTarget.value)}
          />
        </label>
        {onCancel ? <Action onClick={onCancel}>{t('options.cancel')}</Action> : null}
      </div>
      {problem ? <p class="wrong" id={`${id}-problem`} role="alert">{t(`options.${problem}`)}</p> : null}
    </form>
  );
}
