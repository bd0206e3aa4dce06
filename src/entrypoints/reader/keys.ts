/**
 * Keys of the reading view, by their place on the keyboard (`event.code`), so that they work in an Arabic layout.
 * One list for the handler and for the sheet that `?` shows.
 */
export type KeyAction =
  | 'nextParagraph' | 'previousParagraph' | 'nextLine' | 'previousLine' | 'putBack' | 'keep' | 'theme'
  | 'larger' | 'smaller' | 'listen' | 'find' | 'focus' | 'highlight' | 'notes' | 'back' | 'keys';

export interface Key {
  action: KeyAction;
  codes: readonly string[];
  shift?: true;
  /** As printed on the key. */
  cap: string;
}

export const KEYS: readonly Key[] = [
  { action: 'nextParagraph', codes: ['KeyJ'], cap: 'J' },
  { action: 'previousParagraph', codes: ['KeyK'], cap: 'K' },
  { action: 'nextLine', codes: ['KeyN'], cap: 'N' },
  { action: 'previousLine', codes: ['KeyP'], cap: 'P' },
  { action: 'putBack', codes: ['KeyU'], cap: 'U' },
  { action: 'keep', codes: ['KeyS'], cap: 'S' },
  { action: 'theme', codes: ['KeyT'], cap: 'T' },
  { action: 'larger', codes: ['Equal', 'NumpadAdd'], cap: '+' },
  { action: 'smaller', codes: ['Minus', 'NumpadSubtract'], cap: '−' },
  { action: 'listen', codes: ['KeyL'], cap: 'L' },
  { action: 'find', codes: ['Slash', 'NumpadDivide'], cap: '/' },
  { action: 'focus', codes: ['KeyF'], cap: 'F' },
  { action: 'highlight', codes: ['KeyH'], cap: 'H' },
  { action: 'notes', codes: ['KeyM'], cap: 'M' },
  { action: 'back', codes: ['Escape'], cap: 'Esc' },
  { action: 'keys', codes: ['Slash'], shift: true, cap: '?' },
];

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What a key press means here; null for every other key, and for keys of the browser (with Ctrl, Alt, Meta). */
export function actionOf(event: Pressed): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const matches = KEYS.filter(({ codes }) => codes.includes(event.code));
  // `+` is a shifted key on most keyboards: Shift matters only where one key has two meanings.
  const match = matches.length > 1 ? matches.find(({ shift = false }) => shift === event.shiftKey) : matches[0];
  return match?.action ?? null;
}

/** Whether the press belongs to a field, or to a panel or dialog that is open over the page. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]')) return true;
  return document.querySelector(':popover-open, dialog[open]') !== null;
}
