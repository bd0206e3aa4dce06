/** One article of the list: title, snippet, site · time · state. */
import type { ComponentChildren, JSX } from 'preact';
import { directionOf } from '../../../core/text/direction.ts';
import { formatDate, t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { Bdi } from '../../../ui/parts/author.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { Matched } from '../search/match.tsx';
import type { ListItem } from './row-source.ts';
import { stateWords } from './row-state.ts';

export interface RowProps {
  item: ListItem;
  isCurrent: boolean;
  /** null: nothing is chosen anywhere, so no boxes are shown. */
  isChosen: boolean | null;
  onCurrent: () => void;
  onChoose: (isRange: boolean) => void;
  menu: ComponentChildren;
  /** A question in place of the last line. */
  question: ComponentChildren;
}

export function Row({ item: { article, match, isReprint }, isCurrent, isChosen, onCurrent, onChoose, menu, question }: RowProps): JSX.Element {
  const { id, title, site, host, lang, savedAt, pinned, tags, related, pending } = article;
  const snippet = match?.snippet ?? { text: article.snippet, matches: [] };
  return (
    <article class={isCurrent ? 'row current' : 'row'} aria-labelledby={`title-${id}`} onFocusIn={onCurrent} onClick={onCurrent}>
      {isChosen === null ? null : (
        <input
          type="checkbox" class="row-box" checked={isChosen} aria-labelledby={`title-${id}`}
          onClick={(event) => { event.stopPropagation(); onChoose(event.shiftKey); }}
        />
      )}
      <h3 class="row-title author" dir={directionOf(title)} lang={lang ?? undefined}>
        <a id={`title-${id}`} href={ownPage('reader', { id, from: 'library' })}><Matched {...(match?.title ?? { text: title, matches: [] })} /></a>
      </h3>
      {snippet.text && !isReprint ? <p class="row-snippet author" dir={directionOf(snippet.text)} lang={lang ?? undefined}><Matched {...snippet} /></p> : null}
      {question ?? (
        <p class="row-meta">
          {pinned ? <span class="pinned"><Icon name="kept" />{t('library.pinned')}</span> : null}
          <span><Bdi>{site ?? host}</Bdi></span>
          <time dateTime={new Date(savedAt).toISOString()}><bdi>{formatDate(savedAt, { timeStyle: 'short' })}</bdi></time>
          {related > 0 ? <span>{t('library.moved', { n: related })}</span> : null}
          {pending > 0 ? <span>{t('library.pending', { n: pending })}</span> : null}
          <span>{stateWords(article)}</span>
          {isReprint ? <span>{t('library.reprint')}</span> : null}
          {tags.map((tag) => <span class="tag" key={tag}><bdi>{tag}</bdi></span>)}
        </p>
      )}
      {menu}
    </article>
  );
}
