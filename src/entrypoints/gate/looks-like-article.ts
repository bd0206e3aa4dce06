/** Cheap signs that a page is one story: what it says of itself, and how much running text it has outside links. */
import { openRoots } from '../../platform/open-roots.ts';

/** A text node of at least this many characters is running text, not a title or a menu. */
const LONG_TEXT = 60;
/** Characters of running text: below the first nothing is a story; above the second it needs no other sign. */
const FEWEST = 400;
const PLENTY = 1500;

/** One pass over the text nodes at most, and where that is not enough one over the elements for open shadow roots; ends as soon as it is certain. */
export function looksLikeArticle(document: Document): boolean {
  const page = document.body ?? document;
  let missing = saysArticle(document) || document.getElementsByTagName('h1').length === 1 ? FEWEST : PLENTY;
  missing -= proseIn(document, page, missing);
  if (missing <= 0) return true;
  for (const root of openRoots(page)) {
    missing -= proseIn(document, root, missing);
    if (missing <= 0) return true;
  }
  return false;
}

/** Characters of running text, counted until there is enough. */
function proseIn(document: Document, root: Node, enough: number): number {
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  let prose = 0;
  while (prose < enough && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length >= LONG_TEXT && isRunningText(text)) prose += text.length;
  }
  return prose;
}

function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content*="article" i], meta[property="article:published_time"], [itemtype*="Article"]')) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) => /"(News|Reportage|Opinion)?Article"|"BlogPosting"/.test(textContent ?? ''));
}

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'A', 'OPTION', 'BUTTON']);

function isRunningText({ parentElement: parent, data }: Text): boolean {
  return parent !== null && !NOT_TEXT.has(parent.nodeName) && !NOT_TEXT.has(parent.parentElement?.nodeName ?? '') && data.trim().length >= LONG_TEXT;
}
