/** All of the page: joins the first text, which stands there already and stays. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { ownPage } from '../../platform/tabs.ts';
import { updateArticle } from '../../store/articles.ts';
import { ActionLink } from '../../ui/parts/button.tsx';
import { pageElement } from '../../ui/start-early.ts';
import { startPage } from '../../ui/start-page.tsx';
import type { First } from './first-text.tsx';
import { keepHouseWhileReading } from './keep-house.ts';
import './reader.tsx'; // It runs already; named here, it and all that it needs are one file of their own, loaded first.
import { ReaderView } from './reader-view.tsx';

/** Renders the whole page, notes that the article was opened, and begins the history's housework. */
export async function startWhole({ opened, from, appearance }: First): Promise<void> {
  await startPage('reader.title', (settings) => {
    // The settings have become others since the last page: all of it anew.
    if (JSON.stringify(settings.appearance) !== JSON.stringify(appearance)) render(null, pageElement());
    return opened.kind === 'missing' ? <Missing why={opened.why} /> : <ReaderView opened={opened} from={from} settings={settings} />;
  });
  // A full disk does not keep anyone from reading.
  if (opened.kind === 'saved') void updateArticle(opened.id, { readAt: Date.now() }).catch(() => undefined);
  keepHouseWhileReading();
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
