import type { Widget } from '../widget.ts';

/** Lenta/Rambler: grade A. */
export const lenta: Widget = {
  id: 'lenta',
  name: 'Lenta/Rambler',
  boxes: ['.related-entities'],
  label: '.block-title',
};
