/** The sign of a node: filled = read, ring = not read, dashed ring = title without address; a halo = the one at hand. */
import type { JSX } from 'preact';
import type { ThreadNode } from '../../../store/threads.ts';

export function Disc({ kind, isSelected = false }: { kind: ThreadNode['kind']; isSelected?: boolean }): JSX.Element {
  return (
    <svg class={`disc ${kind}${isSelected ? ' selected' : ''}`} viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      {isSelected ? <circle class="halo" r="11.5" /> : null}
      <circle r={kind === 'read' ? 8 : 7} />
    </svg>
  );
}
