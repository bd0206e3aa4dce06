/** The mark: the fatha of «صَ», one short slanted stroke. It means "here is a line that is not the story". */
import type { JSX } from 'preact';

export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 14 8" width="14" height="8" aria-hidden="true" focusable="false">
      <path d="M2 6.5 12 1.5" />
    </svg>
  );
}

/** The letter with its mark, and the name beside it. */
export function Wordmark({ name }: { name: string }): JSX.Element {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
        <path d="M13.6 20.400c2.2-5 5.4-8.2 9.2-8.2 3.2 0 5.4 1.7 5.4 4.2 0 2.7-2.4 4-6 4H13.600c-.9 0-1.5-.9-1.5-2.300v-1.700M12.1 18.100c.6 1.2.9 2.5.9 3.7 0 3.8-2.5 6.2-5.6 6.2-2.6 0-4.2-1.8-4.2-4.7 0-1.3.3-2.6.8-3.8" />
        <path d="M13.8 8.4 21.6 4" />
      </svg>
      <span>{name}</span>
    </span>
  );
}
