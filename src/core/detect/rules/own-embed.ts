/** A WordPress embed of the page's own site is a related card, also without a label; of another site it is content. */
import { mainLink, titleText, type DetectContext } from '../context.ts';
import type { Detection } from '../detection.ts';
import type { Box } from '../../walk/page.ts';
import { WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const ownEmbed: Rule = {
  id: 'own-embed',
  find(context) {
    const found: Detection[] = [];
    for (const box of context.page.boxes) {
      if (box.tag !== 'blockquote' || !box.names.includes('wp-embedded-content')) continue;
      const line = firstLinkedLine(context, box);
      const link = line && mainLink(line);
      if (!line || !link) continue;
      let end = box.end;
      const next = context.page.blocks[end];
      if (next?.kind === 'embed') end++;
      const last = context.page.blocks[end - 1]!;
      found.push({ rule: 'own-embed', kind: 'related', score: WEIGHTS.widget, evidence: [{ name: 'own-embed', weight: WEIGHTS.widget }], label: null, from: { block: box.first, offset: 0 }, to: { block: end - 1, offset: last.text.length }, titles: [{ title: titleText(line.text), link }] });
    }
    return found;
  },
};

function firstLinkedLine(context: DetectContext, box: Box) {
  for (let i = context.page.lineOf[box.first]!; i < context.page.lineOf[box.end]!; i++) if (context.isLinked(context.page.lines[i]!)) return context.page.lines[i]!;
  return null;
}
