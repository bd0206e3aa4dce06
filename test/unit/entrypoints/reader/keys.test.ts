import { describe, expect, it } from 'vitest';
import { actionOf, KEYS } from '../../../../src/entrypoints/reader/keys.ts';

const press = (code: string, more: Partial<KeyboardEvent> = {}) => actionOf({ code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

describe('actionOf', () => {
  it('goes by the place of the key, so that an Arabic layout works', () => {
    // In an Arabic layout KeyJ writes «ت»: the code is all that is looked at.
    expect(press('KeyJ')).toBe('nextParagraph');
    expect(press('KeyU')).toBe('putBack');
  });
  it('parts / from ?', () => {
    expect(press('Slash')).toBe('find');
    expect(press('NumpadDivide')).toBe('find');
    expect(press('Slash', { shiftKey: true })).toBe('keys');
  });
  it('takes + with and without Shift', () => {
    expect(press('Equal')).toBe('larger');
    expect(press('Equal', { shiftKey: true })).toBe('larger');
  });
  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])('leaves the browser its own: %o', (more) => {
    expect(press('KeyP', more)).toBeNull();
  });
  it('knows no key twice', () => {
    const seen = KEYS.flatMap(({ codes, shift }) => codes.map((code) => `${code}${shift ? '+shift' : ''}`));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
