/** The story as a list, newest day first: the same facts as the map, for narrow windows, screen readers and who prefers it. */
import type { JSX } from 'preact';
import type { Thread, ThreadEdge, ThreadNode } from '../../../store/threads.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Words } from '../../../ui/parts/words.tsx';
import { DayLabel } from '../list/day-label.tsx';
import { Disc } from '../story/disc.tsx';
import { nodeWords } from '../story/node-words.ts';
import { NodeTitle } from '../story/story-column.tsx';
import { storyOf, type StoryNode } from './story.ts';

export function StoryList({ thread, selected, now }: { thread: Thread; selected: string; now: number }): JSX.Element {
  const { columns } = storyOf(thread, { most: Infinity, mostLinks: Infinity });
  const titles = new Map(thread.nodes.map((node) => [node.id, node.title]));
  return (
    <ol class="story-list">
      {columns.toReversed().map(({ day, nodes }) => (
        <li class="story-day" key={day}>
          <DayLabel at={day!} now={now} />
          <ol class="line">
            {(nodes as readonly StoryNode[] as readonly ThreadNode[]).map((node) => (
              <li key={node.id} class={`line-node ${node.kind}${node.id === selected ? ' here' : ''}`} aria-current={node.id === selected || undefined}>
                <Disc kind={node.kind} isSelected={node.id === selected} />
                <NodeTitle node={node} />
                <p class="line-meta">{node.site ? <><bdi>{node.site}</bdi> · </> : null}{nodeWords(node, now)}</p>
                <Ties edges={thread.edges.filter(({ to }) => to === node.id)} titles={titles} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
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
