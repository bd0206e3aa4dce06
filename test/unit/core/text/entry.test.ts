import { expect, it } from 'vitest';
import { opensEntry } from '../../../../src/core/text/entry.ts';

it.each(['12 March: ', '14:20 – ', '١٢ مارس: ', 'März 2024: ', '9 May 1936 — '])('%s opens an entry', (words) => { expect(opensEntry(words)).toBe(true); });
it.each(['', 'Read also: ', '12 March ', 'What 40 fishermen told the council of the harbour on Monday evening: ', 'Politics | '])('%s opens none', (words) => { expect(opensEntry(words)).toBe(false); });
