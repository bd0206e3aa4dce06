/** The story of the current row, as a line of its articles; what is tied to it in other ways below. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { StoreError, type ArticleSummary } from '../../../store/model.ts';
import type { Thread, ThreadNode } from '../../../store/threads.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Action, ActionLink } from '../../../ui/parts/button.tsx';
import { Words } from '../../../ui/parts/words.tsx';
import { exportArticles } from '../export/export-articles.ts';
import { isArticle } from '../map/story.ts';
import { hashOf } from '../route.ts';
import { Disc } from './disc.tsx';
import { nodeWords } from './node-words.ts';
import { SimilarStories } from './similar-stories.tsx';
import { useThread } from './use-thread.ts';

/** Nodes shown beside the list; the map has them all. */
const mostShown = 7;

export function StoryColumn({ article, now, turn }: { article: ArticleSummary; now: number; turn: unknown }): JSX.Element {
  const answer = useThread(article.id, turn);
  const thread = answer instanceof StoreError ? null : answer;
  return (
    <aside class="story" aria-label={t('library.story-aside')}>
      {thread && thread.nodes.length > 1 ? <Story thread={thread} id={article.id} now={now} /> : <p class="quiet">{thread ? t('library.story-none') : ''}</p>}
      <SimilarStories id={article.id} turn={turn} />
      <p class="key-hint" aria-hidden="true"><kbd class="key">J</kbd><kbd class="key">K</kbd> {t('library.hint-move')} · <kbd class="key">Enter</kbd> {t('library.hint-read')} · <kbd class="key">?</kbd></p>
    </aside>
  );
}

function Story({ thread, id, now }: { thread: Thread; id: string; now: number }): JSX.Element {
  const shown = around(thread.nodes, id);
  const articles = thread.nodes.filter(isArticle).map((node) => node.id);
  return (
    <>
      <h2 class="story-title"><Words of="library.from-story" title={<Author>{thread.title}</Author>} /></h2>
      <ol class="line">
        {shown.map((node) => (
          <li key={node.id} class={`line-node ${node.kind}${node.id === id ? ' here' : ''}`} aria-current={node.id === id || undefined}>
            <Disc kind={node.kind} isSelected={node.id === id} />
            <NodeTitle node={node} />
            <p class="line-meta">{node.id === id ? t('library.node.here', { when: nodeWords(node, now) }) : nodeWords(node, now)}</p>
          </li>
        ))}
      </ol>
      {shown.length < thread.nodes.length ? <p class="quiet">{t('library.story-more', { n: thread.nodes.length - shown.length })}</p> : null}
      <p><ActionLink accent href={hashOf({ view: 'map', story: id })}>{t('library.open-map')}</ActionLink></p>
      <p><Action onClick={() => void exportArticles(articles, 'epub', thread.title)}>{t('library.story-epub')}</Action></p>
    </>
  );
}

/** A title as a way to its article or page; a title without address is only text. */
export function NodeTitle({ node }: { node: ThreadNode }): JSX.Element {
  const words = <Author>{node.title}</Author>;
  const href = isArticle(node) ? ownPage('reader', { id: node.id, from: 'library' }) : node.url;
  return href === null ? <span class="line-title">{words}</span> : <a class="line-title plain-link" href={href} rel={isArticle(node) ? undefined : 'noreferrer'}>{words}</a>;
}

/** The nodes nearest to one, in the thread's order (oldest article first, then what is still to be read). */
function around(nodes: readonly ThreadNode[], id: string): ThreadNode[] {
  const here = Math.max(0, nodes.findIndex((node) => node.id === id));
  const from = Math.max(0, Math.min(here - Math.floor(mostShown / 2), nodes.length - mostShown));
  return nodes.slice(from, from + mostShown);
}
