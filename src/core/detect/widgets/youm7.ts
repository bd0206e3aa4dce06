import type { Widget } from '../widget.ts';

/** اليوم السابع: grade B. */
export const youm7: Widget = {
  id: 'youm7',
  name: 'اليوم السابع',
  boxes: ['#After_F_Paragraph'],
};
