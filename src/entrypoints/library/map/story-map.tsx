/** One story: its head, and the map or the list of the same facts. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { formatDate, t } from '../../../platform/i18n.ts';
import { StoreError } from '../../../store/model.ts';
import type { Thread } from '../../../store/threads.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Action } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { exportArticles } from '../export/export-articles.ts';
import { ExportItems } from '../export/export-items.tsx';
import { hashOf } from '../route.ts';
import { problemWords } from '../state/problem-words.ts';
import { useKeys } from '../use-keys.ts';
import { useMedia } from '../use-media.ts';
import { useThread } from '../story/use-thread.ts';
import { MapView } from './map-view.tsx';
import { isArticle, storyOf } from './story.ts';
import { StoryList } from './story-list.tsx';

/** Nodes that one press on the fold adds. */
const unfoldBy = 40;
/** Below this width the map is a list. Design language, §6. */
const narrow = '(max-width: 900px)';

export function StoryMap({ id, now, turn }: { id: string; now: number; turn: unknown }): JSX.Element {
  const answer = useThread(id, turn, 0);
  const thread = answer instanceof StoreError ? null : answer;
  const [most, setMost] = useState(unfoldBy);
  const [mostLinks, setMostLinks] = useState<number | undefined>();
  const [isList, setList] = useState(false);
  const isNarrow = useMedia(narrow);
  const story = useMemo(() => (thread ? storyOf(thread, { most, mostLinks }) : null), [thread, most, mostLinks]);
  useKeys({ listView: () => setList(!isList) });
  // The map gives the focus to its node by itself.
  const view = useRef<HTMLDivElement>(null);
  useFocusKept(view, () => document.querySelector<HTMLElement>('.story-list .here a')?.focus());

  const back = <a class="map-back plain-link" href={hashOf({ view: 'map', story: null })}><Icon name="back" /><span>{t('library.stories')}</span></a>;
  if (answer instanceof StoreError) return <div class="story-map">{back}<Message isProblem>{problemWords(answer)}</Message></div>;
  if (!thread || !story) return <div class="story-map" aria-busy="true" />;
  const showsList = isList || isNarrow;
  const selected = startOf(thread, id);
  return (
    <div ref={view} class="story-map">
      {back}
      <div class="map-head">
        <h2><Author>{thread.title}</Author></h2>
        <p class="map-facts">{facts(thread)}</p>
        <p class="map-actions">
          {isNarrow ? null : <Action accent aria-pressed={isList} onClick={() => setList(!isList)}>{t(isList ? 'library.show-map' : 'library.show-list')} <kbd class="key" aria-hidden="true">V</kbd></Action>}
          <ExportStory thread={thread} />
        </p>
      </div>
      {showsList
        ? <StoryList thread={thread} selected={selected} now={now} />
        : <MapView story={story} selected={selected} now={now} onUnfold={() => setMost(most + unfoldBy)} onMoreLinks={() => setMostLinks((mostLinks ?? 0) + unfoldBy)} />}
    </div>
  );
}

function ExportStory({ thread }: { thread: Thread }): JSX.Element {
  const ids = thread.nodes.filter(isArticle).map((node) => node.id);
  return (
    <Panel isMenu label={t('library.export-story')} trigger={t('library.export-story')} triggerClass="action">
      {(close): ComponentChildren => <ExportItems onChoose={(format) => { close(); void exportArticles(ids, format, thread.title); }} />}
    </Panel>
  );
}

/** The thread's own id opens it at its newest article; any other article is the one asked for. */
function startOf(thread: Thread, id: string): string {
  if (id !== thread.id) return id;
  return thread.nodes.filter(isArticle).reduce((newest, node) => (node.at >= newest.at ? node : newest)).id;
}

function facts(thread: Thread): string {
  const times = thread.nodes.filter(isArticle).map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return [
    t('library.read-count', { n: thread.read }),
    ...(thread.unread > 0 ? [t('library.unread-count', { n: thread.unread })] : []),
    day(from) === day(to) ? day(from) : t('library.from-to', { from: day(from), to: day(to) }),
  ].join(' · ');
}

function day(at: number): string {
  return formatDate(at, { day: 'numeric', month: 'long' });
}
