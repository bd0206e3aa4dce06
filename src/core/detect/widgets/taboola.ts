import type { Widget } from '../widget.ts';

/** Taboola: grade B. */
export const taboola: Widget = {
  id: 'taboola',
  name: 'Taboola',
  boxes: ['#taboola-*', '.trc_related_container', '.trc_rbox_container', '.taboola'],
  label: '.trc_rbox_header_span',
  junk: true,
};
