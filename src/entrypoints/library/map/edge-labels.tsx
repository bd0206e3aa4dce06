/** The labels that made the selected node's ties, written on their lines. */
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
        const { x, y, isBeside } = labelPlace(placed, isRunShared, earlier.node.id === selected ? later : earlier);
        return (
          <span class={isBeside ? 'edge-label beside' : 'edge-label'} key={`${edge.earlier} ${edge.later}`} style={{ insetInlineStart: `${x}px`, insetBlockStart: `${top + y}px` }}>
            <Author>{edge.labels[0]!}</Author>
          </span>
        );
      })}
    </div>
  );
}
