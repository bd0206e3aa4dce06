import type { RelatedLink, Where } from '../model.ts';
import type { Detection } from '../detect/detection.ts';
import { cleanUrl } from './canonical.ts';

/** The related links of one removal: address out of wrappers and without tracking, one link a story. */
export function relatedOf(detection: Detection, removal: string, where: Where, position: number): RelatedLink[] {
  if (detection.kind !== 'related') return [];
  return detection.titles.map(({ title, link }) => ({ label: detection.label, title, url: link?.url ? cleanUrl(link.url) : null, where, position, removal }));
}
