import type { Widget } from '../widget.ts';

/** Newspaper / Newsmag (tagDiv): grade A. */
export const tagdiv: Widget = {
  id: 'tagdiv',
  name: 'Newspaper / Newsmag (tagDiv)',
  boxes: ['.td_block_related_posts', '.tdb_single_related'],
  label: '.td-related-left, .td-block-title',
};
