/**
 * The engine on one screen, and its public API: walk → detect → extract → reading.
 * Everything here is pure: a document in, plain data out; the document is never changed.
 */
import { DetectContext } from './detect/context.ts';
import { detect, textOf } from './detect/detect.ts';
import { findAround } from './detect/around.ts';
import { lexiconFor } from './detect/lexicon.ts';
import { articleRange } from './extract/article-range.ts';
import { assemble } from './extract/assemble.ts';
import { isArticle } from './extract/is-article.ts';
import { storyData } from './extract/json-ld.ts';
import { titleOf } from './extract/metadata.ts';
import { coveredBlocks } from './detect/cover.ts';
import type { Reading, ReadOptions } from './model.ts';
import { isNear, type Judgement } from './detect/judgement.ts';
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

/** `read`, and the nodes of the page that each removal came from.
 * @throws PageTooLarge */
export function analyse(document: Document, options: ReadOptions = {}): Analysis {
  const { reading, removals, page } = analysis(document, options);
  return { reading, marks: marksOf(page, removals) };
}

/** What was taken from a page and what nearly was, each with the signs that decided, in page order. */
export function explain(document: Document, options: ReadOptions = {}): Judgement[] {
  const { accepted, refused, context } = analysis(document, options);
  return [...accepted.map((d) => ({ ...d, taken: true })), ...refused.map((d) => ({ ...d, taken: false }))]
    .filter(({ taken, score }) => taken || isNear(score))
    .sort((a, b) => a.from.block - b.from.block || a.from.offset - b.from.offset)
    .map(({ taken, rule, score, evidence, from, to }) => ({ taken, rule, score, evidence, text: textOf(context, { from, to }) }));
}

function analysis(document: Document, options: ReadOptions) {
  const url = options.url ?? addressOf(document);
  const page = walkDocument(document, { url, isVisible: options.isVisible });
  const data = storyData(page.head.jsonLd);
  const title = titleOf(page, data);
  const lexicon = lexiconFor({ ...(options.languages && { languages: options.languages }), rules: options.rules ?? [], host: page.host });
  const context = new DetectContext(page, lexicon);
  const detected = detect(context, options.rules ?? []);
  const found = articleRange(page, coveredBlocks(page, detected.accepted), data, title);
  const range = found && (options.anyway || isArticle(page, found, data, title)) ? found : null;
  if (range) detected.take(findAround(context, range, coveredBlocks(page, detected.accepted)));
  const { accepted, refused } = detected;
  const assembled = range && assemble(page, data, title, range, accepted, options.strip !== false, (d) => textOf(context, d));
  return { page, context, data, range, accepted, refused, reading: assembled?.reading ?? null, removals: assembled?.removals ?? [] };
}

const addressOf = (document: Document): string | null => { const url: unknown = document.URL; return typeof url === 'string' && /^https?:/.test(url) ? url : null; };

export { analysis as debugAnalyse };
