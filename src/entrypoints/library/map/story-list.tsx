/** The story as a list, newest day first: the same facts as the map, for narrow windows, screen readers and who prefers it. */
import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { Thread, ThreadEdge, ThreadNode } from '../../../store/threads.ts';
import { announce } from '../../../ui/parts/announce.tsx';
import { Author } from '../../../ui/parts/author.tsx';
import { Action } from '../../../ui/parts/button.tsx';
import { Words } from '../../../ui/parts/words.tsx';
import { DayLabel } from '../list/day-label.tsx';
import { Disc } from '../story/disc.tsx';
import { nodeWords } from '../story/node-words.ts';
import { NodeTitle } from '../story/story-column.tsx';
import { foldId, isFold, storyOf, type FoldNode } from './story.ts';

/** Articles and links listed at first, and added by a press: a story of thousands is not built at once. */
const articlesAtOnce = 200;
const linksAtOnce = 60;

export function StoryList({ thread, selected, now }: { thread: Thread; selected: string; now: number }): JSX.Element {
  const [most, setMost] = useState(articlesAtOnce + linksAtOnce);
  const [mostLinks, setMostLinks] = useState(linksAtOnce);
  const { columns } = useMemo(() => storyOf(thread, { most, mostLinks }), [thread, most, mostLinks]);
  const titles = useMemo(() => new Map(thread.nodes.map((node) => [node.id, node.title])), [thread]);
  const tiesOf = useMemo(() => byTarget(thread.edges), [thread]);
  const unfold = ({ kind }: FoldNode): void => {
    announce(t('library.unfolding'));
    setMost(most + articlesAtOnce);
    if (kind === 'more') setMostLinks(mostLinks + articlesAtOnce);
  };
  return (
    <ol class="story-list">
      {columns.toReversed().map(({ day, nodes }) => (
        <li class="story-day" key={day ?? foldId}>
          {day === null ? <h3 class="spoken">{t('library.before')}</h3> : <DayLabel at={day} now={now} />}
          <ol class="line">
            {nodes.map((node) => (isFold(node)
              ? <li key={node.id} class="line-more"><Action onClick={() => unfold(node)}>{t(node.kind === 'fold' ? 'library.folded' : 'library.more-links', { n: node.count })}</Action></li>
              : <ListNode key={node.id} node={node} now={now} isSelected={node.id === selected} ties={tiesOf.get(node.id) ?? []} titles={titles} />))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function byTarget(edges: readonly ThreadEdge[]): ReadonlyMap<string, ThreadEdge[]> {
  const ties = new Map<string, ThreadEdge[]>();
  for (const edge of edges) {
    const those = ties.get(edge.to);
    if (those) those.push(edge);
    else ties.set(edge.to, [edge]);
  }
  return ties;
}

interface ListNodeProps { node: ThreadNode; now: number; isSelected: boolean; ties: readonly ThreadEdge[]; titles: ReadonlyMap<string, string> }

function ListNode({ node, now, isSelected, ties, titles }: ListNodeProps): JSX.Element {
  return (
    <li class={`line-node ${node.kind}${isSelected ? ' here' : ''}`} aria-current={isSelected || undefined}>
      <Disc kind={node.kind} isSelected={isSelected} />
      <NodeTitle node={node} />
      <p class="line-meta">{node.site ? <><bdi>{node.site}</bdi> · </> : null}{nodeWords(node, now)}</p>
      <Ties edges={ties} titles={titles} />
    </li>
  );
}

/** From which articles the node was linked, and under which label. */
function Ties({ edges, titles }: { edges: readonly ThreadEdge[]; titles: ReadonlyMap<string, string> }): JSX.Element | null {
  if (edges.length === 0) return null;
  return (
    <ul class="ties">
      {edges.map(({ from, label }) => (
        <li key={from}>
          {label
            ? <Words of="library.tied-by" title={<Author>{titles.get(from) ?? ''}</Author>} label={<Author>{label}</Author>} />
            : <Words of="library.tied" title={<Author>{titles.get(from) ?? ''}</Author>} />}
        </li>
      ))}
    </ul>
  );
}
