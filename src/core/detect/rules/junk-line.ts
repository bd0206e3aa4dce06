/** Share bars, follow calls, tag lines, «التعليقات», video calls-to-action: junk lines that leave the text and never enter the shelf. */
import type { Detection } from '../detection.ts';
import { WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const junkLine: Rule = {
  id: 'junk-line',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      const match = context.trailingOf(line);
      if (!match || match.action === 'keep' || match.action === 'keep-as-meta') continue;
      const block = context.blockOf(line);
      if (context.signsOfPlace(block).some((sign) => sign.name !== 'menu')) continue;
      found.push({ rule: `junk-line:${match.type}`, kind: 'junk', score: WEIGHTS.junkLine, evidence: [{ name: match.type, weight: WEIGHTS.junkLine }], label: null, from: { block: line.block, offset: line.start }, to: { block: line.block, offset: line.start + line.text.length }, titles: [] });
    }
    return found;
  },
};
