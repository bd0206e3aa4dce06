/** An article: its title, reading it, and the lines that are not the story. */
import type { JSX } from 'preact';
import { readingMinutes } from '../../core/text/reading-time.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action, Button } from '../../ui/parts/button.tsx';
import { Lines } from './lines.tsx';
import type { Page } from './use-page.ts';
import { countRows, type View } from './view.ts';

export function ArticleView({ page, view: { state, rows } }: { page: Page; view: Extract<View, { kind: 'article' }> }): JSX.Element {
  const { article } = state.reading!;
  return (
    <>
      <section class="story">
        <Author as="h2" class="title" lang={article.lang}>{article.title}</Author>
        <Button kind="primary" data-first onClick={() => void page.read()}>
          {t('popup.read')} <span class="minutes">{t('popup.minutes', { n: readingMinutes(article.words, article.lang) })}</span>
        </Button>
      </section>
      <section class="found" aria-labelledby="found">
        <div class="found-head">
          <h2 id="found">{heading(rows)}</h2>
          <Whole page={page} state={state} rows={rows} />
        </div>
        {rows.length > 0 ? <Lines page={page} rows={rows} /> : <p class="quiet">{t('popup.nothingMovedNote')}</p>}
      </section>
    </>
  );
}

/** What can be done with all lines at once. */
function Whole({ page, state, rows }: { page: Page; state: Extract<View, { kind: 'article' }>['state']; rows: Extract<View, { kind: 'article' }>['rows'] }): JSX.Element | null {
  if (rows.length === 0) return null;
  const areAllBack = rows.every(({ isKept }) => isKept);
  if (state.clean && !areAllBack) return <Action accent onClick={() => void page.restore()}>{t('popup.restoreAll')}</Action>;
  return <Action accent onClick={() => void page.clean()}>{t('popup.clean')}</Action>;
}

function heading(rows: Extract<View, { kind: 'article' }>['rows']): string {
  if (rows.length === 0) return t('popup.nothingMoved');
  const { related, junk } = countRows(rows);
  if (related + junk === 0) return t('popup.allBack');
  const whole = t('popup.lines', { n: related + junk });
  return related > 0 && junk > 0 ? t('popup.linesByKind', { whole, n: junk }) : whole;
}
