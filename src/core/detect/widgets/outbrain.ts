import type { Widget } from '../widget.ts';

/** Outbrain: grade A. */
export const outbrain: Widget = {
  id: 'outbrain',
  name: 'Outbrain',
  boxes: ['.OUTBRAIN', '.ob-widget', '[data-widget-id^=AR_]'],
  label: '.ob-widget-header',
  junk: true,
};
