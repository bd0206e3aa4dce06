/** What is kept, for how long, of which sites; how much room it takes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { applyRetention } from '../../store/retention.ts';
import { measureUsage, type Usage } from '../../store/usage.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { EraseEverything } from './erase.tsx';
import { Group, useSaving } from './group.tsx';
import { SiteField } from './site-field.tsx';
import { SiteUsageTable } from './site-usage.tsx';
import { formatBytes, reasonOf } from './store-words.ts';

const DAYS = [null, 30, 90, 365, 1825] as const;
const COUNTS = [null, 500, 2000, 10_000, 50_000] as const;

export function History({ settings: { history } }: { settings: Settings }): JSX.Element {
  const keeping = useSaving();
  const limits = useSaving();
  const never = useSaving();
  const { usage, problem, measure } = useUsage();

  const limit = async (patch: Partial<Settings['history']>): Promise<void> => {
    await limits.save({ history: patch });
    // What is over the new limit goes now, not at some later opening of a page.
    await applyRetention({ ...history, ...patch }, Date.now()).catch(() => 0);
    await measure();
  };
  return (
    <>
      <p class="lead">{usage ? <Room usage={usage} /> : problem ? t('options.usageUnknown') : t('options.measuring')}</p>
      <Group title={t('options.keeping')} saving={keeping}>
        <Switch checked={history.paused} note={t('options.pausedNote')} onChange={(paused) => void keeping.save({ history: { paused } })}>{t('options.paused')}</Switch>
      </Group>
      <Group title={t('options.limits')} note={t('options.limitsNote')} saving={limits}>
        <div class="pair">
          <label><span>{t('options.keepDays')}</span>
            <select class="select" value={history.keepDays ?? ''} onChange={(event) => void limit({ keepDays: Number(event.currentTarget.value) || null })}>
              {withOwn(DAYS, history.keepDays).map((days) => <option key={days} value={days ?? ''}>{days === null ? t('options.forEver') : t('options.days', { n: days })}</option>)}
            </select>
          </label>
          <label><span>{t('options.keepCount')}</span>
            <select class="select" value={history.keepCount ?? ''} onChange={(event) => void limit({ keepCount: Number(event.currentTarget.value) || null })}>
              {withOwn(COUNTS, history.keepCount).map((count) => <option key={count} value={count ?? ''}>{count === null ? t('options.noLimit') : t('options.articles', { n: count })}</option>)}
            </select>
          </label>
        </div>
      </Group>
      <Group title={t('options.neverSave')} note={t('options.neverSaveNote')} saving={never}>
        <ul class="sites">
          {history.neverSaveSites.map((site) => (
            <li key={site}>
              <Bdi dir="ltr">{site}</Bdi>
              <Action aria-label={t('options.removeSite', { site })} onClick={() => void never.save((now) => ({ history: { neverSaveSites: now.history.neverSaveSites.filter((other) => other !== site) } }))}>{t('options.remove')}</Action>
            </li>
          ))}
        </ul>
        <SiteField label={t('options.site')} action={t('options.addSite')} onAdd={(site) => void never.save((now) => ({ history: { neverSaveSites: [...new Set([...now.history.neverSaveSites, site])] } }))} />
      </Group>
      <Group title={t('options.bySite')}>
        {problem ? <Message isProblem>{problem}</Message> : null}
        {usage ? <SiteUsageTable usage={usage} onForgotten={measure} /> : null}
      </Group>
      <Group title={t('options.erase')} note={t('options.eraseNote')}>
        <EraseEverything onErased={measure} />
      </Group>
    </>
  );
}

/** The choices, with the value that is set even when it is none of them (from a backup). */
function withOwn(choices: readonly (number | null)[], own: number | null): (number | null)[] {
  return [...new Set([...choices, own])].sort((a, b) => (a ?? 0) - (b ?? 0));
}

function Room({ usage: { articles, bytes, quota } }: { usage: Usage }): JSX.Element {
  if (articles === 0) return <>{t('options.bySite.none')}</>;
  const many = t('options.articles', { n: articles });
  if (bytes === null) return <>{many}</>;
  return <>{quota === null ? t('options.room', { articles: many, size: formatBytes(bytes) }) : t('options.roomOf', { articles: many, size: formatBytes(bytes), quota: formatBytes(quota) })}</>;
}

function useUsage(): { usage: Usage | null; problem: string | null; measure: () => Promise<void> } {
  const [usage, setUsage] = useState<Usage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const measure = useCallback(() => measureUsage().then(
    (found) => { setUsage(found); setProblem(null); },
    (error: unknown) => setProblem(reasonOf(error)),
  ), []);
  useEffect(() => { void measure(); }, [measure]);
  return { usage, problem, measure };
}
