import type { Widget } from '../widget.ts';

/** Contextual Related Posts: grade B. */
export const crp: Widget = {
  id: 'crp',
  name: 'Contextual Related Posts',
  boxes: ['.crp_related'],
  label: 'h2, h3',
};
