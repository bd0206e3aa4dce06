/** What each site takes of the history, and forgetting one for good. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatNumber, t } from '../../platform/i18n.ts';
import { forgetSite } from '../../store/forget.ts';
import type { Usage } from '../../store/usage.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { reasonOf } from './store-words.ts';
import { TableHead } from './table-head.tsx';

/** Sites shown before the reader asks for all. */
const SHOWN = 10;

export function SiteUsageTable({ usage: { sites }, onForgotten }: { usage: Usage; onForgotten: () => Promise<void> }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (sites.length === 0) return <p class="empty">{t('options.bySite.none')}</p>;

  const forget = async (host: string): Promise<void> => {
    setAsked(null);
    setBusy(host);
    try {
      const gone = await forgetSite(host, Date.now());
      toast({ words: t('options.forgotten', { n: gone, site: host }) });
      setProblem(null);
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(null);
    await onForgotten();
  };
  return (
    <>
      <table class="rows">
        <TableHead columns={[t('options.site'), t('options.count'), t('options.words')]} spoken={[t('options.actions')]} />
        <tbody>
          {(isWhole ? sites : sites.slice(0, SHOWN)).map(({ host, articles, words }) => (
            <tr key={host}>
              <th scope="row">{host ? <Bdi dir="ltr">{host}</Bdi> : t('options.pasted')}</th>
              <td data-label={t('options.count')}>{formatNumber(articles)}</td>
              <td data-label={t('options.words')}>{formatNumber(words, { notation: 'compact' })}</td>
              <td class="acts">
                {busy === host ? <span role="status">{t('options.forgetting')}</span>
                  : asked === host ? (
                    <>
                      <Action accent onClick={() => void forget(host)}>{t('options.forgetSure', { n: articles })}</Action>
                      <Action onClick={() => setAsked(null)}>{t('options.cancel')}</Action>
                    </>
                  ) : <Action aria-label={t('options.forgetSite', { site: host })} onClick={() => setAsked(host)}>{t('options.forget')}</Action>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > SHOWN && !isWhole ? <p><Action onClick={() => setWhole(true)}>{t('options.allSites', { n: sites.length })}</Action></p> : null}
      {problem ? <Message isProblem>{problem}</Message> : null}
    </>
  );
}
