/** The labels that made the selected node's ties, written on their lines; those of its own day stand under the titles. */
import type { JSX } from 'preact';
import { Author } from '../../../ui/parts/author.tsx';
import { labelPlace } from './edges.ts';
import type { Layout } from './layout.ts';

export function EdgeLabels({ layout, selected, top }: { layout: Layout; selected: string; top: number }): JSX.Element {
  const own = layout.edges.filter(({ edge }) => (edge.earlier === selected || edge.later === selected) && edge.labels.length > 0);
  return (
    <div aria-hidden="true">
      {own.map((placed) => {
        const { edge, earlier, later } = placed;
        const isRunShared = own.some((other) => other !== placed && other.earlier === earlier && other.later.column === later.column);
        const place = labelPlace(placed, isRunShared);
        return place && (
          <span class="edge-label" key={`${edge.earlier} ${edge.later}`} style={{ insetInlineStart: `${place.x}px`, insetBlockStart: `${top + place.y}px` }}>
            <Author>{edge.labels[0]!}</Author>
          </span>
        );
      })}
    </div>
  );
}

/** The label that ties each node of the selected node's day to it, by the node's id. */
export function labelsOfDay({ edges }: Layout, selected: string): ReadonlyMap<string, string> {
  return new Map(edges.flatMap(({ edge, earlier, later }) => {
    if (earlier.column !== later.column || edge.labels.length === 0) return [];
    if (edge.earlier === selected) return [[edge.later, edge.labels[0]!] as const];
    return edge.later === selected ? [[edge.earlier, edge.labels[0]!] as const] : [];
  }));
}
