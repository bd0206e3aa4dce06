import type { Widget } from '../widget.ts';

/** n-tv.de: grade A. */
export const ntv: Widget = {
  id: 'ntv',
  name: 'n-tv.de',
  boxes: ['.article__related'],
  label: '.article__related__title',
};
