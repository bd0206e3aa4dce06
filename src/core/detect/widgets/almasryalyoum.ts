import type { Widget } from '../widget.ts';

/** المصري اليوم: grade B. */
export const almasryalyoum: Widget = {
  id: 'almasryalyoum',
  name: 'المصري اليوم',
  boxes: ['.min_related', '.seealso'],
};
