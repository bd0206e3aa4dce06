/** What is said under a title of a story: its site and day, and whether it was read. */
import { formatRelativeDay, t } from '../../../platform/i18n.ts';
import type { ThreadNode } from '../../../store/threads.ts';

export function nodeWords(node: ThreadNode, now: number): string {
  switch (node.kind) {
    case 'read': return t('library.node.read', { when: formatRelativeDay(node.at, now) });
    case 'saved': return t('library.node.saved', { when: formatRelativeDay(node.at, now) });
    case 'link': return t('library.node.link');
    case 'title': return t('library.node.title');
  }
}
