/** What is kept, for how long, of which sites; how much room it takes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { measureUsage, type Usage } from '../../store/usage.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { EraseEverything } from './erase.tsx';
import { Group, useSaving } from './group.tsx';
import { Limits } from './limits.tsx';
import { SiteField } from './site-field.tsx';
import { SiteUsageTable } from './site-usage.tsx';
import { formatBytes, reasonOf } from './store-words.ts';

export function History({ settings: { history } }: { settings: Settings }): JSX.Element {
  const keeping = useSaving();
  const never = useSaving();
  const { usage, problem, measure } = useUsage();
  const changeNever = (change: (sites: readonly string[]) => string[]): void =>
    void never.save((now) => ({ history: { neverSaveSites: change(now.history.neverSaveSites) } }));
  return (
    <>
      <p class="lead">{usage ? <Room usage={usage} /> : problem ? t('options.usageUnknown') : t('options.measuring')}</p>
      <Group title={t('options.keeping')} saving={keeping}>
        <Switch checked={history.paused} note={t('options.pausedNote')} onChange={(paused) => void keeping.save({ history: { paused } })}>{t('options.paused')}</Switch>
      </Group>
      <Limits history={history} onChange={measure} />
      <Group title={t('options.neverSave')} note={t('options.neverSaveNote')} saving={never}>
        <ul class="sites">
          {history.neverSaveSites.map((site) => (
            <li key={site}>
              <Bdi dir="ltr">{site}</Bdi>
              <Action aria-label={t('options.removeSite', { site })} onClick={() => changeNever((sites) => sites.filter((other) => other !== site))}>{t('options.remove')}</Action>
            </li>
          ))}
        </ul>
        <SiteField label={t('options.site')} action={t('options.addSite')} onAdd={(site) => changeNever((sites) => [...new Set([...sites, site])])} />
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

function Room({ usage: { articles, bytes, quota } }: { usage: Usage }): JSX.Element {
  if (articles === 0) return <>{t('options.bySite.none')}</>;
  const many = t('options.articles', { n: articles });
  if (bytes === null) return <>{many}</>;
  const room = { articles: many, size: formatBytes(bytes) };
  return <>{quota === null ? t('options.room', room) : t('options.roomOf', { ...room, quota: formatBytes(quota) })}</>;
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
