import type { Widget } from '../widget.ts';

/** Repubblica (GEDI): grade A. */
export const repubblica: Widget = {
  id: 'repubblica',
  name: 'Repubblica (GEDI)',
  boxes: ['.aside-stories'],
  label: '.aside-stories__label',
};
