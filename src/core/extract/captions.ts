import { nearest } from '../walk/boxes.ts';
import { Flag } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { endsWithStop } from '../text/sentences.ts';
import { CAPTION } from '../weights.ts';
import { isProse } from './prose.ts';

const CREDIT = /^(?:\(c\)\s|[([]?(?:©|(?:photo|foto|image|bild|quelle|credit|crédit photo|fuente|صورة|تصوير|الصورة)(?: credit)?\s*[:©/]))/i;
/** What is said of a picture and never of a text: who took it, who sells it. */
const PICTURED = /©|\bcopyright\b|(?<![a-z\u00c0-\u1fff])(?:(?:photo|foto|image|bild|immagine|kuva|zdjęcie|fot|صورة|تصوير)s?(?: by\b|\s?[.:/])|(?:photo |image |picture )?credit:|(?:Getty|Shutterstock)(?: Images?)?[\s.)\]]*$|courtesy of\b)/iu;
/** How agencies and sites end a caption. */
const CREDITED = /(?<![a-z\u00c0-\u1fff])(?:AP|AFP|EPA|Reuters|Getty|EFE|dpa|Shutterstock|Bloomberg|رويترز|فرانس برس|أ ?ف ?ب)(?: Photos?| Images?)?(?:\s?[/,|)]|[\s.)\]]*$)|\([^()]*\/[^()]*\)[\s.]*$/iu;

/** Words that belong to a picture: in a caption element, or in a small box that calls itself one or holds a picture. */
export function isCaption(page: Page, block: PageBlock): boolean {
  if (block.kind === 'caption') return true;
  if (block.letters > CAPTION.longest || (block.kind === 'heading' && !(block.box.flags & Flag.Caption && block.letters <= CAPTION.longestCredit))) return false;
  if (CREDIT.test(block.text) && block.letters < CAPTION.longestCredit) return true;
  if (isUnderPicture(page, block) && block.runs.every(({ style }) => style !== 0) && PICTURED.test(block.text)) return true;
  let isDeck = false;
  for (let box: Box | null = block.box, i = 0; box && i < CAPTION.levels; box = box.parent, i++) {
    if (box.letters > CAPTION.longest) return false;
    // «<div class="media-caption"><p class="lead">»: under the picture at the top, in its box, stands the deck.
    if (box.flags & Flag.Caption) return !isDeck;
    isDeck ||= (box.flags & (Flag.Deck | Flag.Picture)) === Flag.Deck;
    if (holdsPicture(page, box) && (box.tag === 'figure' || (box.flags & Flag.Picture && !isParagraph(block)) || isFigure(page, box, block))) return true;
  }
  return false;
}

/** Right behind a picture, whatever boxes they stand in. */
const isUnderPicture = ({ blocks }: Page, { index }: PageBlock): boolean => blocks[index - 1]?.kind === 'picture';

/** Sentences in a paragraph of their own, beside a picture: boxes called `media` hold the text of picture stories as well. */
const isParagraph = (block: PageBlock): boolean => block.box.tag === 'p' && block.letters >= CAPTION.paragraph && endsWithStop(block.text);

function holdsPicture(page: Page, box: Box): boolean {
  for (let i = box.first; i < box.end; i++) if (page.blocks[i]!.kind === 'picture') return true;
  return false;
}

/** Nothing but pictures, this block with the credit of a picture in it, and shorter scraps; or, when it is no paragraph and the text stands elsewhere, this block and credits behind it. */
function isFigure(page: Page, box: Box, block: PageBlock): boolean {
  const others = page.blocks.slice(box.first, box.end).filter((other) => other !== block && other.text !== '');
  if (others.some(({ kind, letters }) => kind === 'heading' || letters > CAPTION.longestCredit)) return false;
  if (PICTURED.test(block.text) || CREDITED.test(block.text)) return true;
  const hasCreditsBelow = others.length > 0 && others.every(({ index, text }) => index > block.index && (CREDIT.test(text) || PICTURED.test(text)));
  return hasCreditsBelow && !isParagraph(block) && isBesideText(page, box);
}

/** Prose stands before or behind the box, in those around it: a brief may be all that is told on a page, under its picture. */
function isBesideText({ blocks }: Page, { parent, first, end }: Box): boolean {
  return nearest(parent, (around) => blocks.slice(around.first, first).some(isProse) || blocks.slice(end, around.end).some(isProse), CAPTION.levels) !== null;
}
