import type { Widget } from '../widget.ts';

/** YARPP: grade B. */
export const yarpp: Widget = {
  id: 'yarpp',
  name: 'YARPP',
  boxes: ['.yarpp-related', '.yarpp'],
  label: 'h3',
};
