/** What is like the current article in the history, always with the reason. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { similarTo, type Similar } from '../../../store/search.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { When } from '../../../ui/parts/when.tsx';
import { Words } from '../../../ui/parts/words.tsx';

/** ms that a row must stay current before the index is asked: three times as long as for its story, which costs less. */
const settle = 270;
const mostShown = 3;
const mostReasons = 3;

export function SimilarStories({ id, turn }: { id: string; turn: unknown }): JSX.Element | null {
  const [found, setFound] = useState<{ id: string; stories: Similar[] } | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      similarTo(id, mostShown).then((stories) => { if (!isStale) setFound({ id, stories }); }, () => { if (!isStale) setFound(null); });
    }, settle);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [id, turn]);
  if (found?.id !== id || found.stories.length === 0) return null;
  return (
    <section class="similar" aria-label={t('library.similar')}>
      <h2 class="story-title">{t('library.similar')}</h2>
      <ul>
        {found.stories.map((story) => (
          <li key={story.id}>
            <a class="line-title plain-link" href={ownPage('reader', { id: story.id, from: 'library' })}><Author>{story.title}</Author></a>
            <p class="line-meta">
              {story.site ? <><bdi>{story.site}</bdi> · </> : null}<When at={story.savedAt} />{' · '}
              {story.isSameStory ? t('library.similar-twin') : <Words of="library.similar-because" words={<Author>{story.reasons.slice(0, mostReasons).join(t('library.comma'))}</Author>} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
