import type { Widget } from '../widget.ts';

/** Publisher (BetterStudio): grade A. */
export const publisher: Widget = {
  id: 'publisher',
  name: 'Publisher (BetterStudio)',
  boxes: ['.bs-irp'],
  label: '.bs-irp-heading .h-text',
};
