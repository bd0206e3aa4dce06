import type { Widget } from '../widget.ts';

/** JNews (jegtheme): grade A. */
export const jnews: Widget = {
  id: 'jnews',
  name: 'JNews (jegtheme)',
  boxes: ['.jnews_inline_related_post_wrapper', '.jnews_inline_related_post', '.jnews_related_post_container'],
  label: '.jeg_block_title',
};
