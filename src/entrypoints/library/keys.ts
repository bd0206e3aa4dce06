/** Keys of the library, by their place on the keyboard (`event.code`), so that they work in an Arabic layout. */
export type LibraryKey = 'search' | 'next' | 'previous' | 'choose' | 'all' | 'keep' | 'delete' | 'undo' | 'listView' | 'leave' | 'keys';

export interface Key { action: LibraryKey; codes: readonly string[]; shift?: true; /** As printed on the key. */ cap: string }

/** One list for the handler and for the sheet that `?` shows. Enter is the link's own key. */
export const KEYS: readonly Key[] = [
  { action: 'search', codes: ['Slash', 'NumpadDivide'], cap: '/' },
  { action: 'next', codes: ['KeyJ'], cap: 'J' },
  { action: 'previous', codes: ['KeyK'], cap: 'K' },
  { action: 'choose', codes: ['KeyX'], cap: 'X' },
  { action: 'all', codes: ['KeyA'], shift: true, cap: 'Shift A' },
  { action: 'keep', codes: ['KeyS'], cap: 'S' },
  { action: 'delete', codes: ['Delete', 'Backspace'], cap: 'Del' },
  { action: 'undo', codes: ['KeyU'], cap: 'U' },
  { action: 'listView', codes: ['KeyV'], cap: 'V' },
  { action: 'leave', codes: ['Escape'], cap: 'Esc' },
  { action: 'keys', codes: ['Slash'], shift: true, cap: '?' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What a press means here; null for other keys and for the browser's own (with Ctrl, Alt, Meta, but for undoing). */
export function keyOf(event: Pressed): LibraryKey | null {
  if (isPressOf('z', event)) return 'undo';
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const matches = KEYS.filter(({ codes, shift }) => codes.includes(event.code) && (!shift || event.shiftKey));
  // Where one key has two meanings Shift chooses; elsewhere it only reaches further (Shift+X).
  return (matches.find(({ shift }) => shift) ?? matches[0])?.action ?? null;
}

/** Ctrl+Z, or ⌘Z: by its letter, which keyboards have in several places; by its place where they have other letters. `letter`: a small one. */
export function isPressOf(letter: string, { key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  return ctrlKey !== metaKey && !shiftKey && !altKey && (/^[a-z]$/i.test(key) ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`);
}

/** Whether the press belongs to a field, or to a panel or dialog that is open over the page. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, select')) return true;
  return document.querySelector(':popover-open, dialog[open]') !== null;
}
