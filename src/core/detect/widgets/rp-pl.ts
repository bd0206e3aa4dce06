import type { Widget } from '../widget.ts';

/** Rzeczpospolita: grade A. */
export const rpPl: Widget = {
  id: 'rp-pl',
  name: 'Rzeczpospolita',
  boxes: ['[data-mrf-placement^=ReadMore]'],
  label: '.subtitle',
};
