/** A WordPress embed of the page's own site is a related card, also without a label; of another site it is content. */
import { mainLink, type DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
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
      const label = labelAbove(context, box);
      found.push(detectionOf('own-embed', ofBlocks(context.page.blocks, label?.block ?? box.first, end - 1), [{ name: 'own-embed', weight: WEIGHTS.widget }], {
        label: label?.text ?? null,
        titles: [{ title: titleText(line.text), link }],
      }));
    }
    return found;
  },
};

/** The label that stands alone right over the embed. */
function labelAbove(context: DetectContext, box: Box): { text: string; block: number } | null {
  const above = context.page.blocks[box.first - 1];
  const label = above && above.text !== '' ? context.labelOf(context.lines[context.page.lineOf[above.index]!]!) : null;
  return above && label && label.rest >= label.restEnd && label.strength !== 'W' && label.restEnd >= above.text.length ? { text: label.label, block: above.index } : null;
}

function firstLinkedLine(context: DetectContext, box: Box) {
  for (let i = context.page.lineOf[box.first]!; i < context.page.lineOf[box.end]!; i++) if (context.isLinked(context.page.lines[i]!)) return context.page.lines[i]!;
  return null;
}
