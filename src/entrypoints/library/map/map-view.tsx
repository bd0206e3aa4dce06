/** The map drawn: lines as SVG under the titles, which are text and links. One tab stop; arrows move by the eye. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { direction, t } from '../../../platform/i18n.ts';
import { announce } from '../../../ui/parts/announce.tsx';
import { dayWords } from '../day-words.ts';
import { edgePath, toScreen } from './edges.ts';
import { EdgeLabels, labelsOfDay } from './edge-labels.tsx';
import { layoutStory, type Layout, type PlacedNode } from './layout.ts';
import { Legend } from './legend.tsx';
import { lineGaps } from './line-gaps.ts';
import { MapNode } from './map-node.tsx';
import { foldId, type Story } from './story.ts';
import { step, type Arrow } from './walk.ts';

/** px of the columns' heads. */
const head = 64;
const arrows: ReadonlySet<string> = new Set<Arrow>(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export function MapView({ story, selected: first, now, onUnfold, onMoreLinks }: { story: Story; selected: string; now: number; onUnfold: () => void; onMoreLinks: () => void }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const layout = useMemo(() => layoutStory(story, room), [story, room]);
  const [selectedId, select] = useState(first);
  const selected = layout.nodes.find(({ node }) => node.id === selectedId) ?? layout.nodes.at(-1)!;
  const labels = labelsOfDay(layout, selected.node.id);
  const shouldFocus = useRef(false);
  useLayoutEffect(() => {
    const node = box.current!.querySelector<HTMLElement>(`[data-node="${CSS.escape(selected.node.id)}"]`)!;
    if (shouldFocus.current) {
      node.focus({ preventScroll: true });
      node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else {
      showInBox(box.current!, node);
      // The link that led here is gone: its focus goes on from the node, so that the arrows work at once.
      if (document.activeElement === document.body) node.focus({ preventScroll: true });
    }
    shouldFocus.current = false;
  }, [selected, layout]);

  const go = (to: PlacedNode | null): void => {
    if (!to) return;
    shouldFocus.current = true;
    select(to.node.id);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!arrows.has(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(step(layout, selected, event.key as Arrow, direction()));
  };
  const unfold = (isFold: boolean): void => {
    announce(t('library.unfolding'));
    (isFold ? onUnfold : onMoreLinks)();
  };
  return (
    <>
      <div class="map-scroll" ref={box} role="group" aria-label={t('library.map-label')} onKeyDown={onKeyDown}>
        <div class="map" style={{ inlineSize: `${layout.width}px`, blockSize: `${head + layout.height}px` }}>
          <Lines layout={layout} selected={selected.node.id} />
          <ol class="map-days">
            {layout.columns.map(({ column, x }, c) => (
              <li key={column.day ?? foldId}>
                {column.day === null ? <h3 class="spoken">{t('library.before')}</h3> : <DayHead day={column.day} now={now} x={x} />}
                <ul>
                  {layout.nodes.filter((placed) => placed.column === c).map((placed) => (
                    <MapNode
                      key={placed.node.id} placed={placed} top={head} now={now} width={layout.titleWidth} isSelected={placed === selected} label={labels.get(placed.node.id)}
                      onSelect={() => go(placed)} onUnfold={() => unfold(placed.node.id === foldId)}
                    />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <EdgeLabels layout={layout} selected={selected.node.id} top={head} />
        </div>
      </div>
      <Legend />
    </>
  );
}

function DayHead({ day, now, x }: { day: number; now: number; x: number }): JSX.Element {
  const { name, date } = dayWords(day, now);
  return (
    <div class="map-day" style={{ insetInlineStart: `${x - 8}px` }}>
      <h3><bdi>{date}</bdi></h3>
      <p>{name}</p>
    </div>
  );
}

/** Days as thin lines with gaps where titles stand, then all edges, those of the selected node above the others. */
function Lines({ layout, selected }: { layout: Layout; selected: string }): JSX.Element {
  const screen = toScreen(direction(), layout.width);
  const isOwn = ({ edge }: Layout['edges'][number]): boolean => edge.earlier === selected || edge.later === selected;
  const edges = [...layout.edges].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  return (
    <svg class="map-lines" width={layout.width} height={head + layout.height} aria-hidden="true" focusable="false">
      <g transform={`translate(0 ${head})`}>
        {layout.columns.flatMap(({ x }, c) => lineGaps(layout, c).map(([from, to]) => <path key={`${c} ${from}`} class="day-line" d={`M${screen(x)} ${from}V${to}`} />))}
        {edges.map((placed) => {
          const { later } = placed;
          const isOpen = later.node.kind === 'link' || later.node.kind === 'title';
          return <path key={`${placed.edge.earlier} ${placed.edge.later}`} class={`edge${isOpen ? ' open' : ''}${isOwn(placed) ? ' own' : ''}`} d={edgePath(placed, screen)} />;
        })}
      </g>
    </svg>
  );
}

/** Scrolls the map's box, not the page: to the newest end, and on to the node when that does not show it. */
function showInBox(box: HTMLElement, node: HTMLElement): void {
  box.scrollLeft = (direction() === 'rtl' ? -1 : 1) * box.scrollWidth;
  const [frame, place] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
  if (place.left < frame.left || place.right > frame.right) box.scrollLeft += (place.left + place.right - frame.left - frame.right) / 2;
}

/** px of width to fill, fresh when the window changes. */
function useRoom(box: { current: HTMLElement | null }): number {
  const [room, setRoom] = useState(1152);
  useEffect(() => {
    const measure = (): void => setRoom(box.current?.clientWidth ?? 1152);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return room;
}
