/** What stands where around the text. It is drawn with the first text, and stands still when all else joins it. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { Appearance } from '../../platform/settings-model.ts';
import { scriptOf } from '../../ui/article/script.ts';
import { BackLink } from './back-link.tsx';
import { NotKeptBanner } from './banner.tsx';
import { Headline } from './headline.tsx';
import type { KeptPictures, OpenReading } from './open-reading.ts';
import { isWithoutPictures, SavedCopyNote } from './saved-copy-note.tsx';

export function ReadingFrame({ opened, from, appearance, pictures, isWhole, isDocked = false, root, bar, onTextClick, controls, missed, children, after, dock }: {
  opened: OpenReading;
  from: string | null;
  appearance: Appearance;
  pictures: KeptPictures;
  /** Nothing of the page is still to come. */
  isWhole: boolean;
  /** Something stands in the strip at the lower edge. */
  isDocked?: boolean;
  root?: RefObject<HTMLElement | null>;
  bar?: RefObject<HTMLDivElement | null>;
  onTextClick?: (event: MouseEvent) => void;
  controls?: ComponentChildren;
  /** What is said over the text about pictures that could not be kept. */
  missed?: ComponentChildren;
  /** The text. */
  children: ComponentChildren;
  /** What follows the article: shelf, notes, foot. */
  after?: ComponentChildren;
  /** Docks and dialogs. */
  dock?: ComponentChildren;
}): JSX.Element {
  const { reading, reading: { article } } = opened;
  return (
    <div class={isDocked ? 'reader docked' : 'reader'}>
      <header class="top">
        <BackLink article={article} from={from} />
        <div class="progress" ref={bar} />
        {controls}
      </header>
      <main
        ref={root} class="article" dir={article.dir} lang={article.lang ?? undefined} data-script={scriptOf(article)} data-font={appearance.font} aria-busy={!isWhole} onClick={onTextClick}
        style={{ '--size': `${appearance.size / 16}rem`, '--measure': `${appearance.measure}rem`, '--weight': appearance.weight, ...(appearance.line ? { '--spacing': appearance.line } : {}) }}
      >
        {opened.kind === 'session' ? <NotKeptBanner reading={reading} reason={opened.reason} /> : null}
        <article>
          <Headline article={article} />
          {missed ?? (appearance.pictures && isWithoutPictures(reading, pictures) ? <SavedCopyNote /> : null)}
          {children}
        </article>
        {after}
      </main>
      {dock}
    </div>
  );
}
