import type { Widget } from '../widget.ts';

/** Yomiuri: grade A. */
export const yomiuri: Widget = {
  id: 'yomiuri',
  name: 'Yomiuri',
  boxes: ['.ev-article-manual-related__article-inline'],
  label: 'h2',
};
