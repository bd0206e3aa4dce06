import type { Widget } from '../widget.ts';

/** heise: grade A. */
export const heise: Widget = {
  id: 'heise',
  name: 'heise',
  boxes: ['[data-component=RecommendationBox]'],
  label: 'h3',
};
