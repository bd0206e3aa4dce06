import type { Widget } from '../widget.ts';

/** GameStar: grade A. */
export const gamestar: Widget = {
  id: 'gamestar',
  name: 'GameStar',
  boxes: ['.recirculation-box'],
  label: '.title',
};
