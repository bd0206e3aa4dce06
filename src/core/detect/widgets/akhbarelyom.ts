import type { Widget } from '../widget.ts';

/** أخبار اليوم: grade A. */
export const akhbarelyom: Widget = {
  id: 'akhbarelyom',
  name: 'أخبار اليوم',
  boxes: ['#Related'],
  label: '.H0omeSecTitle',
};
