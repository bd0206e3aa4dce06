import type { Widget } from '../widget.ts';

/** El País: grade A. */
export const elpais: Widget = {
  id: 'elpais',
  name: 'El País',
  boxes: ['[data-dtm-region=articulo_mas-informacion]'],
  label: 'h3',
};
