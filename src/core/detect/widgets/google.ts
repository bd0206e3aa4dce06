import type { Widget } from '../widget.ts';

/** Google matched content / related search / auto-rentries: grade B. */
export const google: Widget = {
  id: 'google',
  name: 'Google matched content / related search / auto-rentries',
  boxes: ['[data-ad-format=autorelaxed]', '.goog-rentries', '.goog-rtopics'],
  junk: true,
};
