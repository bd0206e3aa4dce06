import { useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../ui/parts/button.tsx';

/** A button that lets the reader choose a file. */
export function FilePicker({ accept, onPick, disabled = false, children }: { accept: string; onPick: (file: File) => void; disabled?: boolean; children: ComponentChildren }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => field.current?.click()}>{children}</Button>
      <input
        ref={field} type="file" accept={accept} hidden aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onPick(file);
          event.currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
    </>
  );
}
