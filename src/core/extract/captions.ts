import { Flag } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { endsWithStop } from '../text/sentences.ts';
import { CAPTION } from '../weights.ts';

const CREDIT = /^(?:©|\(c\)\s|(?:photo|foto|image|bild|quelle|credit|crédit photo|fuente|صورة|تصوير|الصورة)\s*[:©/])/i;
/** How agencies and sites end a caption. */
const CREDITED = /©|(?<![a-z\u00c0-\u1fff])(?:(?:photo|foto|image|bild|immagine|kuva|zdjęcie|fot|صورة|تصوير)s?(?: by\b|\s?[.:/])|(?:AP|AFP|EPA|Reuters|Getty|EFE|dpa|Shutterstock|Bloomberg|رويترز|فرانس برس|أ ?ف ?ب)(?: Photos?| Images?)?(?:\s?[/,|)]|[\s.)\]]*$)|courtesy of\b)|\([^()]*\/[^()]*\)[\s.]*$/iu;

/** Words that belong to a picture: in a caption element, or in a small box that calls itself one or holds a picture. */
export function isCaption(page: Page, block: PageBlock): boolean {
  if (block.kind === 'caption') return true;
  if (block.letters > CAPTION.longest || (block.kind === 'heading' && !(block.box.flags & Flag.Caption && block.letters <= CAPTION.longestCredit))) return false;
  if (CREDIT.test(block.text) && block.letters < CAPTION.longestCredit) return true;
  let isDeck = false;
  for (let box: Box | null = block.box, i = 0; box && i < 4; box = box.parent, i++) {
    if (box.letters > CAPTION.longest) return false;
    // «<div class="media-caption"><p class="lead">»: under the picture at the top, in its box, stands the deck.
    if (box.flags & Flag.Caption) return !isDeck;
    isDeck ||= (box.flags & (Flag.Deck | Flag.Picture)) === Flag.Deck;
    if (holdsPicture(page, box) && (box.tag === 'figure' || (box.flags & Flag.Picture && !isParagraph(block)) || isFigure(page, box, block))) return true;
  }
  return false;
}

/** Sentences in a paragraph of their own, beside a picture: boxes called `media` hold the text of picture stories as well. */
const isParagraph = (block: PageBlock): boolean => block.box.tag === 'p' && block.letters >= CAPTION.paragraph && endsWithStop(block.text);

function holdsPicture(page: Page, box: Box): boolean {
  for (let i = box.first; i < box.end; i++) if (page.blocks[i]!.kind === 'picture') return true;
  return false;
}

/** Nothing but pictures, this block with the credit of a picture in it, and shorter scraps. */
function isFigure(page: Page, box: Box, block: PageBlock): boolean {
  if (!CREDITED.test(block.text)) return false;
  for (let i = box.first; i < box.end; i++) {
    const other = page.blocks[i]!;
    if (other !== block && (other.kind === 'heading' || other.letters > CAPTION.longestCredit)) return false;
  }
  return true;
}
