import type { Widget } from '../widget.ts';

/** Penci (Soledad / PenNews): grade A. */
export const penci: Widget = {
  id: 'penci',
  name: 'Penci (Soledad / PenNews)',
  boxes: ['.penci-inline-related-posts', '.penci-irp-*'],
  label: '.penci-irp-heading',
};
