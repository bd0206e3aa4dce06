import type { Widget } from '../widget.ts';

/** iNews: grade A. */
export const inews: Widget = {
  id: 'inews',
  name: 'iNews',
  boxes: ['.inews__shortcode-relatedarticleinline'],
  label: 'h2',
};
