/** The page before and around the text: loading, not found, or the reading. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { onSettingsChanged, type Settings } from '../../platform/settings.ts';
import { ownPage } from '../../platform/tabs.ts';
import { ActionLink } from '../../ui/parts/button.tsx';
import type { Opened } from './open-reading.ts';
import { ReaderView } from './reader-view.tsx';

/** ms before the page shows that it is loading: what is shorter is not seen as waiting. */
const PATIENCE = 300;

export function ReaderPage({ opening, from, settings: first }: { opening: Promise<Opened>; from: string | null; settings: Settings }): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isSlow, setSlow] = useState(false);
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    void opening.then(setOpened).finally(() => clearTimeout(timer));
    return onSettingsChanged(setSettings);
  }, []);

  if (opened && opened.kind !== 'missing') return <ReaderView opened={opened} from={from} settings={settings} />;
  if (opened) return <Missing why={opened.why} />;
  return <main class="article loading" aria-busy="true" aria-label={t('reader.loading')}>{isSlow ? <Skeleton /> : null}</main>;
}

function Skeleton(): JSX.Element {
  return <div class="skeleton" aria-hidden="true">{Array.from({ length: 9 }, (_, i) => <div key={i} />)}</div>;
}

function Missing({ why }: { why: 'gone' | 'failed' }): JSX.Element {
  return (
    <main class="missing">
      <h1>{t(`reader.${why}Title`)}</h1>
      <p>{t(`reader.${why}Text`)}</p>
      <p class="actions"><ActionLink accent href={ownPage('library')}>{t('reader.toLibrary')}</ActionLink></p>
    </main>
  );
}
