/** How long and how many articles are kept. A limit that would let some go holds once the reader has agreed to that. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { deleteArticles } from '../../store/articles.ts';
import { listOverLimit, type Retention } from '../../store/retention.ts';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { Group, useSaving } from './group.tsx';
import { reasonOf } from './store-words.ts';

const DAYS = [null, 30, 90, 365, 1825] as const;
const COUNTS = [null, 500, 2000, 10_000, 50_000] as const;

/** `onChange`: articles went, or came back. */
export function Limits({ history: { keepDays, keepCount }, onChange }: { history: Settings['history']; onChange: () => Promise<void> }): JSX.Element {
  const saving = useSaving();
  const [chosen, setChosen] = useState<Retention | null>(null);
  const [over, setOver] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = chosen ?? { keepDays, keepCount };

  const fail = (error: unknown): void => {
    setProblem(reasonOf(error));
    setChosen(null);
  };
  // Arrow keys pass through the choices between two: only the last one counts, and the settings never hold one that was not agreed to,
  // because any page of Safi applies what they hold.
  useEffect(() => {
    setOver(0);
    if (!chosen) return undefined;
    let isLast = true;
    listOverLimit(chosen, Date.now()).then(async ({ length }) => {
      if (!isLast) return;
      setOver(length);
      if (length === 0 && !(await saving.save({ history: chosen }))) setChosen(null);
    }).catch((error: unknown) => { if (isLast) fail(error); });
    return () => { isLast = false; };
  }, [chosen]);
  useEffect(() => setChosen(null), [keepDays, keepCount]);

  const choose = (limit: Partial<Retention>): void => {
    setProblem(null);
    setChosen({ ...shown, ...limit });
  };
  const letGo = async (limits: Retention): Promise<void> => {
    setOver(0);
    const now = Date.now();
    try {
      const gone = await deleteArticles(await listOverLimit(limits, now), now);
      const bringBack = (): void => void gone.restore().then((back) => {
        if (back < gone.count) toast({ words: t('library.undo-none') });
        return onChange();
      }).catch(fail);
      if (!(await saving.save({ history: limits }, { words: t('library.deleted', { n: gone.count }), onUndo: bringBack }))) {
        setChosen(null);
        bringBack();
      }
    } catch (error) {
      fail(error);
    }
    await onChange();
  };
  return (
    <Group title={t('options.limits')} note={t('options.limitsNote')} saving={saving}>
      <div class="pair">
        <label><span>{t('options.keepDays')}</span>
          <select class="select" value={shown.keepDays ?? ''} onChange={(event) => choose({ keepDays: Number(event.currentTarget.value) || null })}>
            {withOwn(DAYS, keepDays).map((days) => <option key={days} value={days ?? ''}>{days === null ? t('options.forEver') : t('options.days', { n: days })}</option>)}
          </select>
        </label>
        <label><span>{t('options.keepCount')}</span>
          <select class="select" value={shown.keepCount ?? ''} onChange={(event) => choose({ keepCount: Number(event.currentTarget.value) || null })}>
            {withOwn(COUNTS, keepCount).map((count) => <option key={count} value={count ?? ''}>{count === null ? t('options.noLimit') : t('options.articles', { n: count })}</option>)}
          </select>
        </label>
      </div>
      {chosen && over > 0 ? (
        <Message action={<><Action accent onClick={() => void letGo(chosen)}>{t('library.delete-yes')}</Action><Action onClick={() => setChosen(null)}>{t('options.cancel')}</Action></>}>
          {t('options.overLimit', { n: over })}
        </Message>
      ) : null}
      {problem ? <Message isProblem>{problem}</Message> : null}
    </Group>
  );
}

/** The choices, with the value that is set even when it is none of them (from a backup). */
function withOwn(choices: readonly (number | null)[], own: number | null): (number | null)[] {
  return [...new Set([...choices, own])].sort((a, b) => (a ?? 0) - (b ?? 0));
}
