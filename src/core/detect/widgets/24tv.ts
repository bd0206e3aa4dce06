import type { Widget } from '../widget.ts';

/** 24tv.ua: grade A. */
export const w24tv: Widget = {
  id: '24tv',
  name: '24tv.ua',
  boxes: ['.read-also'],
};
