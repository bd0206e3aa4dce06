import type { Widget } from '../widget.ts';

/** TagDiv-like Indonesian 'ray-inline-related': grade B. */
export const ray: Widget = {
  id: 'ray',
  name: 'TagDiv-like Indonesian \'ray-inline-related\'',
  boxes: ['.ray-inline-related', '.ray-inline-related-posts', '.baca-juga', '#bacajuga'],
};
