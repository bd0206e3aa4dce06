/** When Safi works by itself, and what it does on which site. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { chooseAccess } from '../../platform/access-choice.ts';
import { t } from '../../platform/i18n.ts';
import { grantedSites, hasAll, onAccessChanged, removeSite } from '../../platform/permissions.ts';
import type { Settings, SettingsPatch } from '../../platform/settings.ts';
import { requestFor, requestSites } from '../../platform/wishes.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Choices } from '../../ui/parts/choices.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Group, useSaving } from './group.tsx';
import { SiteField } from './site-field.tsx';
import { TableHead } from './table-head.tsx';

export function Sites({ settings }: { settings: Settings }): JSX.Element {
  const access = useAccess();
  const ways = useSaving();
  const [isRefused, setRefused] = useState(false);
  const told = (granted: boolean): void => {
    setRefused(!granted);
    if (granted) ways.confirm();
  };
  return (
    <>
      <p class="lead">{t('options.sites.lead')}</p>
      <Group title={t('options.when')} saving={ways}>
        <Choices
          legend={t('options.when')} hideLegend value={settings.access}
          onChange={(way) => void chooseAccess(way).then(told, ways.refuse)}
          choices={(['click', 'sites', 'all'] as const).map((value) => ({ value, label: t(`welcome.way.${value}`), note: t(`welcome.way.${value}.price`) }))}
        />
        {isRefused ? <Message isProblem>{t('options.refused')}</Message> : null}
        {settings.access === 'all' && access.known && !access.all ? (
          <Message isProblem action={<Action accent onClick={() => void requestFor({ kind: 'all' }).then(told, ways.refuse)}>{t('options.allow')}</Action>}>{t('options.allTaken')}</Message>
        ) : null}
      </Group>
      <SiteTable settings={settings} access={access} />
    </>
  );
}

interface Access { known: boolean; all: boolean; sites: string[] }

/** What the browser allows now; follows changes made in the browser's own settings. */
function useAccess(): Access {
  const [access, setAccess] = useState<Access>({ known: false, all: false, sites: [] });
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [all, sites] = await Promise.all([hasAll(), grantedSites()]);
      setAccess({ known: true, all, sites: sites.filter((site) => site !== '*') });
    };
    void look();
    return onAccessChanged(() => void look());
  }, []);
  return access;
}

const WORKS = ['press', 'clean', 'reader', 'both', 'never'] as const;
type Work = (typeof WORKS)[number];

function SiteTable({ settings, access }: { settings: Settings; access: Access }): JSX.Element {
  const saving = useSaving();
  const hosts = [...new Set([...settings.cleanSites, ...settings.readerSites, ...settings.neverSites, ...access.sites])].sort();
  const remove = (host: string): void => {
    const wasGranted = access.sites.includes(host);
    void removeSite(host);
    // When the browser refuses now, the row offers to allow the site again.
    const onUndo = (): void => { if (wasGranted) void requestSites([host]).catch(() => false); };
    void saving.save((now) => patchOf(now, host, 'press'), { words: t('options.siteGone'), onUndo });
  };
  return (
    <Group title={t('options.sites.list')} note={t('options.sites.listNote')} saving={saving}>
      {hosts.length > 0 ? (
        <table class="rows works">
          <TableHead columns={[t('options.site'), t('options.does')]} spoken={[t('options.leave'), t('options.actions')]} />
          <tbody>
            {hosts.map((host) => {
              const work = workOf(settings, host);
              const isAllowed = access.all || access.sites.includes(host);
              const needsLeave = !isAllowed && (work === 'clean' || work === 'reader' || work === 'both');
              return (
                <tr key={host}>
                  <th scope="row"><Bdi dir="ltr">{host}</Bdi></th>
                  <td>
                    <select class="select" aria-label={t('options.doesOn', { site: host })} value={work} onChange={({ currentTarget }) => void saving.save((now) => patchOf(now, host, currentTarget.value as Work))}>
                      {WORKS.map((each) => <option key={each} value={each}>{t(`options.work.${each}`)}</option>)}
                    </select>
                  </td>
                  <td class="leave">{needsLeave ? <Action accent onClick={() => void requestFor({ kind: work === 'reader' ? 'reader' : 'clean', host }).catch(saving.refuse)}>{t('options.allow')}</Action> : null}</td>
                  <td><Action onClick={() => remove(host)} aria-label={t('options.removeSite', { site: host })}>{t('options.remove')}</Action></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : <p class="empty">{t('options.sites.none')}</p>}
      <SiteField label={t('options.site')} action={t('options.addSite')} onAdd={(host) => void requestFor({ kind: 'clean', host }).catch(saving.refuse)} />
    </Group>
  );
}

function workOf({ cleanSites, readerSites, neverSites }: Settings, host: string): Work {
  if (neverSites.includes(host)) return 'never';
  const [cleans, opens] = [cleanSites.includes(host), readerSites.includes(host)];
  return cleans && opens ? 'both' : cleans ? 'clean' : opens ? 'reader' : 'press';
}

function patchOf({ cleanSites, readerSites, neverSites }: Settings, host: string, work: Work): SettingsPatch {
  const put = (sites: string[], belongs: boolean): string[] => [...sites.filter((site) => site !== host), ...(belongs ? [host] : [])];
  return {
    cleanSites: put(cleanSites, work === 'clean' || work === 'both'),
    readerSites: put(readerSites, work === 'reader' || work === 'both'),
    neverSites: put(neverSites, work === 'never'),
  };
}
