/** Every state that is no article: what is here, in one sentence, and what can be done. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { requestFor } from '../../platform/wishes.ts';
import { Action, Button } from '../../ui/parts/button.tsx';
import { useElapsed } from './use-elapsed.ts';
import type { Page } from './use-page.ts';
import type { View } from './view.ts';

type Other = Exclude<View, { kind: 'article' }>;

/** ms before the empty lines show: a page that answers at once needs none. */
const PATIENCE = 300;

export function Sentence({ page, view }: { page: Page; view: Other }): JSX.Element {
  if (view.kind === 'asking') return <Asking />;
  return (
    <section class="sentence" role="status">
      <h2>{t(`popup.${view.kind}.title`)}</h2>
      <p>{view.kind === 'headlines' && view.count ? t('popup.headlines.counted', { n: view.count }) : t(`popup.${view.kind}.note`)}</p>
      <Actions page={page} kind={view.kind} />
    </section>
  );
}

/** A request for access is the first call of its click, and nothing here waits for the answer: the browser may close the popup. */
function Actions({ page, kind }: { page: Page; kind: Exclude<Other['kind'], 'asking'> }): JSX.Element | null {
  const { host } = page;
  switch (kind) {
    case 'headlines':
      return <div class="actions"><Button data-first onClick={() => void page.read(true)}>{t('popup.readAnyway')}</Button></div>;
    case 'no-access':
      return (
        <div class="actions">
          <Button kind="primary" data-first onClick={() => void page.read()}>{t('popup.readThis')}</Button>
          {host ? <Button onClick={() => void page.follow(requestFor({ kind: 'clean', host }))}>{t('popup.allowSite')}</Button> : null}
          <p class="centred"><Action accent onClick={() => void page.follow(requestFor({ kind: 'all' }))}>{t('popup.allowAll')}</Action></p>
        </div>
      );
    case 'failed':
    case 'offline':
      return <div class="actions"><Button data-first onClick={() => void page.ask()}>{t('popup.again')}</Button></div>;
    case 'restricted':
    case 'own':
    case 'pdf':
      return null;
  }
}

function Asking(): JSX.Element {
  const isLong = useElapsed(PATIENCE);
  return (
    <section class="sentence asking" role="status">
      <span class="spoken">{t('popup.asking')}</span>
      {isLong ? <><div class="bar" /><div class="bar short" /></> : null}
    </section>
  );
}
