import type { Widget } from '../widget.ts';

/** WordPress Inline Related Posts (intelly-related-posts, IntellyWP → Data443): grade A. */
export const irp: Widget = {
  id: 'irp',
  name: 'WordPress Inline Related Posts (intelly-related-posts, IntellyWP → Data443)',
  boxes: ['.ctaText', '.centered-text-area', '.relpost_content_wrapper'],
  label: '.ctaText',
};
