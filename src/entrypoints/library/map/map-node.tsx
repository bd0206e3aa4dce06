/** A node with its title: selected by a press, opened by a second one or by Enter. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { formatRelativeDay, t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import type { ThreadNode } from '../../../store/threads.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Disc } from '../story/disc.tsx';
import { nodeWords } from '../story/node-words.ts';
import type { PlacedNode } from './layout.ts';
import { isArticle, isFold } from './story.ts';

export interface MapNodeProps {
  placed: PlacedNode;
  /** px above the first node's zero. */
  top: number;
  /** px that a title may take. */
  width: number;
  now: number;
  isSelected: boolean;
  /** The label that ties it to the selected node of its day. */
  label?: string | undefined;
  onSelect: () => void;
  onUnfold: () => void;
}

export function MapNode({ placed, top, width, now, isSelected, label, onSelect, onUnfold }: MapNodeProps): JSX.Element {
  const { node, x, y } = placed;
  const place = { insetInlineStart: `${x - 14}px`, insetBlockStart: `${top + y - 14}px`, maxInlineSize: `${width}px` };
  const common = { 'data-node': node.id, tabIndex: isSelected ? 0 : -1, style: place };
  if (isFold(node)) {
    const words = t(node.kind === 'fold' ? 'library.folded' : 'library.more-links', { n: node.count });
    return (
      <li>
        <button type="button" {...common} class="map-node fold" onFocus={isSelected ? undefined : onSelect} onClick={onUnfold}>
          <span class="fold-dots" aria-hidden="true">…</span><span class="map-site">{words}</span>
        </button>
      </li>
    );
  }
  const href = hrefOf(node);
  const onClick = (event: TargetedMouseEvent<HTMLElement>): void => {
    // A press of the keyboard has no place on the screen: Enter always opens.
    if (isSelected || event.detail === 0) return;
    event.preventDefault();
    onSelect();
  };
  const inside = (
    <>
      <Disc kind={node.kind} isSelected={isSelected} />
      <Author class="map-title">{node.title}</Author>
      <span class="map-site">{label ? <><Author class="own-label">{label}</Author> · </> : null}{siteWords(node, isSelected, now)}</span>
    </>
  );
  const rest = { ...common, class: isSelected ? 'map-node selected' : 'map-node', 'aria-current': isSelected || undefined, title: node.title };
  return (
    <li>
      {href === null
        ? <button type="button" {...rest} onClick={onSelect}>{inside}</button>
        : <a {...rest} href={href} rel={isArticle(node) ? undefined : 'noreferrer'} onClick={onClick}>{inside}</a>}
    </li>
  );
}

function hrefOf(node: ThreadNode): string | null {
  return isArticle(node) ? ownPage('reader', { id: node.id, from: 'library' }) : node.url;
}

/** One line: the column tells the day; the selected node that was read says it once more in words. */
function siteWords(node: ThreadNode, isSelected: boolean, now: number): JSX.Element {
  const state = isArticle(node) ? articleState(node, isSelected, now) : nodeWords(node, now);
  const site = isArticle(node) ? node.site : null;
  return <>{site ? <bdi>{site}</bdi> : null}{site && state ? ' · ' : null}{state}</>;
}

function articleState({ kind, at }: ThreadNode, isSelected: boolean, now: number): string | null {
  if (kind === 'saved') return t('library.filter.unread');
  return isSelected ? formatRelativeDay(at, now) : null;
}
