/** What Safi could remember from one line the reader pointed at: rules in words, the most general that is safe first. */
import type { UserRule } from '../../core/model.ts';
import { hostOf } from '../../platform/hosts.ts';
import type { PrintedLine } from './printed-lines.ts';

export interface Proposal {
  rule: UserRule;
  /** Key of the sentence that says it, and what fills its places. */
  key: string;
  values: Record<string, string>;
}

/** A label is a phrase: longer than this it is a sentence. */
const LONGEST_LABEL = 40;
const MARKS = /^[\s\p{P}\p{S}]+/u;
const SEPARATOR = /\s*[:：|»«>←→–—-]/u;

export function proposalsFor(line: PrintedLine, url: string): Proposal[] {
  const host = hostOf(url);
  const phrase = labelOf(line);
  const box = boxNameOf(line);
  return [
    ...(phrase ? [
      { rule: { type: 'label' as const, phrase, host }, key: 'page.teach-label-here', values: { phrase, site: host } },
      { rule: { type: 'label' as const, phrase, host: null }, key: 'page.teach-label-everywhere', values: { phrase } },
    ] : []),
    ...(box ? [{ rule: { type: 'box' as const, box, host }, key: 'page.teach-box', values: { site: host } }] : []),
  ];
}

/** The words that will return with other titles: what stands before the link or the separator; a short line whole. */
export function labelOf({ text, beforeLink }: Pick<PrintedLine, 'text' | 'beforeLink'>): string | null {
  const start = text.replace(MARKS, '');
  const candidates = [beforeLink.replace(MARKS, ''), start.split(SEPARATOR)[0]!, start];
  const phrase = candidates.map((words) => words.replace(/[\s\p{P}\p{S}]+$/u, '')).find((words) => /\p{L}{2}/u.test(words) && words.length <= LONGEST_LABEL);
  return phrase ?? null;
}

/** `tag.class` of the nearest box that has a name of its own and holds no running text of the story; null when there is none. */
export function boxNameOf({ box }: Pick<PrintedLine, 'box'>): string | null {
  const paragraphs = box.ownerDocument.getElementsByTagName('p').length;
  for (let at: Element | null = box; at && at.localName !== 'body' && at.localName !== 'article' && at.localName !== 'main'; at = at.parentElement) {
    if (at.querySelectorAll('p').length * 3 > Math.max(paragraphs, 3)) return null;
    const name = [...at.classList].find((one) => /^[a-z][\w-]{2,}$/i.test(one) && !/\d{3,}/.test(one));
    if (name) return `${at.localName}.${name}`;
  }
  return null;
}
