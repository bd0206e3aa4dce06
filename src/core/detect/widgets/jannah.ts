import type { Widget } from '../widget.ts';

/** Jannah / Sahifa (TieLabs): grade A/B. */
export const jannah: Widget = {
  id: 'jannah',
  name: 'Jannah / Sahifa (TieLabs)',
  boxes: ['#related-posts', '.related-posts-list', '.related-posts-full-width', '#check-also-box'],
  label: '.mag-box-title, .the-global-title',
};
