/** Share bars, follow calls, tag lines, «التعليقات», video calls-to-action: junk lines that leave the text and never enter the shelf. */
import { endsWithStop } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { flowOf } from '../../walk/blocks.ts';
import type { PageBlock, PageLine } from '../../walk/page.ts';
import type { DetectContext } from '../context.ts';
import { detectionOf, ofLine, type Detection } from '../detection.ts';
import type { TrailingType } from '../language-labels.ts';
import { JUNK, WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const junkLine: Rule = {
  id: 'junk-line',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      const match = context.trailingOf(line);
      if (!match || match.action === 'keep' || match.action === 'keep-as-meta') continue;
      const block = context.blockOf(line);
      if (block.kind === 'quote' || isCell(block) || block.box.tag === 'dt' || /[?؟？]$/.test(line.text) || isSentence(line) || isHeadingOfProse(context, block, match.type)) continue;
      if (context.signsOfPlace(block).some((sign) => sign.name !== 'menu')) continue;
      found.push(detectionOf(`junk-line:${match.type}`, ofLine(line), [{ name: match.type, weight: WEIGHTS.junkLine }], { kind: 'junk' }));
    }
    return found;
  },
};

/** «تابعنا على مدى ثلاثة أشهر كل جلسة من جلسات المجلس.»: a phrase that takes anything after it begins an author's sentence too. */
const isSentence = (line: PageLine): boolean => line.linkLetters === 0 && endsWithStop(line.text) && countWords(line.text) >= JUNK.wordsOfSentence;

/** A cell with nothing else in it; old pages lay out all their text in one. */
const isCell = ({ kind, box, index }: PageBlock): boolean => kind === 'cell' && (box.tag === 'td' || box.tag === 'th') && box.first === index && box.end === index + 1;

/** «Comments», «תגובה» over a paragraph of the same flow: somebody's answer, told by the author. */
function isHeadingOfProse(context: DetectContext, block: PageBlock, type: TrailingType): boolean {
  const next = context.page.blocks[block.index + 1];
  return (type === 'comments' || (block.kind === 'heading' && block.level > 1)) && next !== undefined && context.isProse(next) && next.kind === 'text' && flowOf(next) === flowOf(block);
}
