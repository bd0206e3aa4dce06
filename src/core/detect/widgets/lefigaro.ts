import type { Widget } from '../widget.ts';

/** Le Figaro: grade A. */
export const lefigaro: Widget = {
  id: 'lefigaro',
  name: 'Le Figaro',
  boxes: ['.fig-body-link'],
  label: '.fig-body-link__prefix',
};
