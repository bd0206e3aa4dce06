import type { Widget } from '../widget.ts';

/** Jetpack Related Posts: grade B. */
export const jetpack: Widget = {
  id: 'jetpack',
  name: 'Jetpack Related Posts',
  boxes: ['#jp-relatedposts', '.jp-relatedposts', '.jp-relatedposts-i2', '.wp-block-jetpack-related-posts'],
};
