import type { Widget } from '../widget.ts';

/** Guardian rich link / inline promo: grade B. */
export const guardian: Widget = {
  id: 'guardian',
  name: 'Guardian rich link / inline promo',
  boxes: ['.element-rich-link', '[data-component=rich-link]', '.element--supporting'],
};
