import type { Widget } from '../widget.ts';

/** اليوم (السعودية): grade A. */
export const alyaum: Widget = {
  id: 'alyaum',
  name: 'اليوم (السعودية)',
  boxes: ['.aksa-related-articles-widget'],
  label: '.aksa-title',
};
