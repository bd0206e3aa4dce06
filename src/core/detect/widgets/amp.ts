import type { Widget } from '../widget.ts';

/** AMP: grade B. */
export const amp: Widget = {
  id: 'amp',
  name: 'AMP',
  boxes: ['.amp-related-posts', '.ampforwp-inline-related-posts', '[src*=relat][layout]'],
};
