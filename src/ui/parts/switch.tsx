/** On or off, at once. The words beside it tell what it does. */
import { useId } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

export function Switch({ checked, onChange, children, note, disabled = false }: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  /** What it means, in small. */
  note?: ComponentChildren;
  disabled?: boolean;
}): JSX.Element {
  const id = useId();
  return (
    <div class="switch-row">
      <span>
        <label id={`${id}-name`} for={id}>{children}</label>
        {note ? <span class="note" id={`${id}-note`}>{note}</span> : null}
      </span>
      <button
        type="button" role="switch" class="switch" id={id} disabled={disabled}
        aria-checked={checked} aria-labelledby={`${id}-name`} aria-describedby={note ? `${id}-note` : undefined}
        onClick={() => onChange(!checked)}
      />
    </div>
  );
}
