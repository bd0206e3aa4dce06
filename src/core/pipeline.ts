/**
 * The engine on one screen, and its public API: walk → detect → extract → reading.
 * Everything here is pure: a document in, plain data out; the document is never changed.
 */
import { DetectContext } from './detect/context.ts';
import { blocksWithRest, coveredBlocks } from './detect/cover.ts';
import { detect, textOf } from './detect/detect.ts';
import { compareSpots, type Detection } from './detect/detection.ts';
import { isResuming } from './detect/grammar.ts';
import { isNear, type Judgement } from './detect/judgement.ts';
import { lexiconFor } from './detect/lexicon.ts';
import { builtInRules } from './detect/rules/index.ts';
import type { RuleBook, Story } from './detect/rules/rule.ts';
import { storyOf } from './detect/story.ts';
import { articleRange, type Range } from './extract/article-range.ts';
import { assemble } from './extract/assemble.ts';
import { isArticle } from './extract/is-article.ts';
import { storyData } from './extract/json-ld.ts';
import { titleOf } from './extract/metadata.ts';
import type { Reading, ReadOptions } from './model.ts';
import { marksOf, type Mark } from './detect/marks.ts';
import { walkDocument } from './walk/walk.ts';

export { toText } from './export/text.ts';
export { toMarkdown } from './export/markdown.ts';
export { explainText, readText } from './read-text.ts';
export { titleMatcher } from './link/title-matcher.ts';
export { PageTooLarge } from './walk/page.ts';
export type { Mark } from './detect/marks.ts';
export type { Judgement } from './detect/judgement.ts';
export type * from './model.ts';

export interface Analysis {
  reading: Reading | null;
  /** For each removal the nodes to fold in the page: contiguous siblings, in page order. */
  marks: Mark[];
}

/** Reads a page: the story, its related links, and what was removed and why. Null for a page that is no article. */
export function read(document: Document, options: ReadOptions = {}): Reading | null {
  return analysis(document, options).reading;
}

/** `read`, and the nodes of the page that each removal came from. `book`: other rules than the built-in ones.
 * @throws PageTooLarge */
export function analyse(document: Document, options: ReadOptions = {}, book: RuleBook = builtInRules): Analysis {
  const { reading, removals, page } = analysis(document, options, book);
  return { reading, marks: marksOf(page, removals) };
}

/** Every stretch of the page that was taken or came near it, in page order, each with the signs that decided.
 * @throws PageTooLarge */
export function explain(document: Document, options: ReadOptions = {}): Judgement[] {
  const { context, accepted, refused } = analysis(document, { ...options, anyway: true });
  const judge = (taken: boolean) => (d: Detection): [Detection, Judgement] => [d, { taken, rule: d.rule, score: Math.round(d.score * 10) / 10, evidence: d.evidence, text: textOf(context, d) }];
  return [...accepted.map(judge(true)), ...refused.filter((d) => isNear(d.score)).map(judge(false))]
    .sort(([a], [b]) => compareSpots(a.from, b.from)).map(([, judgement]) => judgement);
}

function analysis(document: Document, options: ReadOptions, book: RuleBook = builtInRules) {
  const rules = options.rules ?? [];
  const page = walkDocument(document, { url: options.url ?? addressOf(document), isVisible: options.isVisible });
  const data = storyData(page.head.jsonLd);
  const title = titleOf(page, data);
  const context = new DetectContext(page, lexiconFor({ ...(options.languages && { languages: options.languages }), rules, host: page.host }));

  const detected = detect(context, rules, book);
  const findRange = (): Range | null => {
    const covered = coveredBlocks(page, detected.accepted);
    return articleRange(page, {
      isDetected: covered, withRest: blocksWithRest(page, detected.accepted, covered), ownLists: context.ownLists, announced: announcedAnswers(detected.accepted),
      opensWithLabel: (block) => context.hasLabel(page.lines[page.lineOf[block.index]!]!),
      resumes: (block) => isResuming(block.text, context.lexicon),
    }, data, title);
  };
  const storyIn = (range: Range): Story => storyOf(range, coveredBlocks(page, detected.accepted));
  let found = findRange();
  if (found && detected.spare(storyIn(found))) found = findRange();
  const range = found && (options.anyway || isArticle(page, found, data, title)) ? found : null;
  if (range) detected.around(storyIn(range));

  const { accepted, refused } = detected;
  const assembled = range && assemble(page, data, title, range, accepted, options.strip !== false, (d) => textOf(context, d));
  return { page, context, range, accepted, refused, reading: assembled?.reading ?? null, removals: assembled?.removals ?? [] };
}

/** Lines such as «Comments (12)» and «التعليقات». */
const announcedAnswers = (detections: readonly Detection[]): number[] => detections.filter(({ rule }) => rule === 'junk-line:comments').map(({ from }) => from.block);

const addressOf = (document: Document): string | null => { const url: unknown = document.URL; return typeof url === 'string' && /^https?:/.test(url) ? url : null; };
