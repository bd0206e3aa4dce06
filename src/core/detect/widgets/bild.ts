import type { Widget } from '../widget.ts';

/** Bild: grade A. */
export const bild: Widget = {
  id: 'bild',
  name: 'Bild',
  boxes: ['.related-topics'],
  label: '.related-topics__heading',
};
