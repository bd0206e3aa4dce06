import type { Widget } from '../widget.ts';

/** Elementor posts widget: grade B. */
export const elementor: Widget = {
  id: 'elementor',
  name: 'Elementor posts widget',
  boxes: ['.elementor-widget-posts', '.elementor-posts-container'],
  label: '.elementor-heading-title',
};
