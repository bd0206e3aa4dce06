/** The label as the site printed it, or a filter of ours. */
import type { ComponentChildren, JSX } from 'preact';
import { Author } from './author.tsx';
import { Icon } from './icon.tsx';

/** `bare`: the line was put back, so the chip has no tint. */
export function Chip({ children, bare = false }: { children: string; bare?: boolean }): JSX.Element {
  return <Author class={bare ? 'chip bare' : 'chip'}>{children}</Author>;
}

/** A filter that is on or off; when on it shows that a press takes it away. */
export function Filter({ pressed, onToggle, children }: { pressed: boolean; onToggle: (pressed: boolean) => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="filter" aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {children}
      {pressed ? <Icon name="close" /> : null}
    </button>
  );
}
