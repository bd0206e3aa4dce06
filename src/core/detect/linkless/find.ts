/**
 * Related lines without any link, as hand-typed ones and crawled text have them: label and title on one line, a label alone
 * with bare titles under it, a label at the end of a paragraph. Pure over lines, so that pages and plain text share it.
 */
import { firstLetter, isSmall } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { CLOSING_QUOTES, endingOf, endsWithStop, SENTENCE_ENDS } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import type { Sign } from '../../model.ts';
import { LABEL_WEIGHT, RUBRIC, THRESHOLD, WEIGHTS } from '../../weights.ts';
import { sum } from '../detection.ts';
import { matchLabelsWithin, type LabelMatch } from '../grammar.ts';
import { isHeadlineShaped } from '../headline.ts';
import type { Lexicon } from '../lexicon.ts';
import { withoutRanks } from '../title-text.ts';
import { isAddressLine, PlainText, type PlainLine } from './lines.ts';
import { isAuthorsToo, isOfSites, isOnlyOfSites, strengthOf } from './site-labels.ts';
import { areHeadlines, headlineWords, Titles, type PlainTitle } from './titles.ts';

export interface LinklessOptions {
  /** The lines end where the story ends (plain text): a list may run to the end. On a page other parts follow. Default true. */
  endsWithStory?: boolean;
}

export interface PlainFind {
  label: LabelMatch;
  /** First line and the offset in it; `to` is the last line, `toOffset` exclusive in it. */
  from: number;
  fromOffset: number;
  to: number;
  toOffset: number;
  titles: PlainTitle[];
  evidence: Sign[];
  score: number;
}

/** A telephone number. */
const NUMBERS = /[\d٠-٩۰-۹]{2,}[-\s][\d٠-٩۰-۹]{5,}|[\d٠-٩۰-۹]{7,}/u;
/** The author's sentence is over where the label begins, a bracket aside. */
const endsBeforeLabel = new RegExp(`[${SENTENCE_ENDS}${CLOSING_QUOTES}]\\s*[[(【（]?$`, 'u');

/** All finds of a text, also those under the threshold, in order. */
export function findLinkless(lines: readonly PlainLine[], lexicon: Lexicon, { endsWithStory = true }: LinklessOptions = {}): PlainFind[] {
  const text = new PlainText(lines, lexicon);
  return new Linkless(text, new Titles(text, endsWithStory)).find();
}

class Linkless {
  /** How many different rests each label has: a label met again with another title is a rubric. */
  private readonly rests = new Map<string, Set<string>>();

  constructor(private readonly text: PlainText, private readonly titles: Titles) {
    for (const [i, label] of text.labels.entries()) {
      if (!label || label.veto || label.topic || label.rest >= label.restEnd) continue;
      const rest = text.lines[i]!.text.slice(label.rest, label.restEnd);
      if (!isHeadlineShaped(rest)) continue;
      const key = label.separator ? 'with separator' : fold(label.label);
      this.rests.set(key, (this.rests.get(key) ?? new Set()).add(fold(rest)));
    }
  }

  find(): PlainFind[] {
    const out: PlainFind[] = [];
    for (let i = 0; i < this.text.lines.length; i++) {
      const found = this.at(i);
      if (!found) continue;
      out.push(found);
      if (found.score >= THRESHOLD) i = found.to;
    }
    return out;
  }

  private at(i: number): PlainFind | null {
    const line = this.text.lines[i]!;
    const label = this.text.labels[i];
    if (label) return label.rest >= label.restEnd || this.isRubric(i, label) ? this.alone(i, label, 0) : this.oneLine(i, label);
    if (line.isLinked || line.text.length < 30) return null;
    return this.tail(i);
  }

  /** «Mehr zum Thema Gesundheit», «LIRE AUSSI SUR …»: a label and what it is about, with titles below. */
  private isRubric(i: number, label: LabelMatch): boolean {
    const rest = this.text.lines[i]!.text.slice(label.rest, label.restEnd);
    return label.separator === '' && label.veto !== 'past-tense' && rest.length <= RUBRIC.longest && countWords(rest) <= RUBRIC.words && !endsWithStop(rest) && this.titles.below(i + 1).length > 1;
  }

  /** «مواضيع مشابهة: title» */
  private oneLine(i: number, label: LabelMatch): PlainFind | null {
    const line = this.text.lines[i]!;
    if (line.isLinked) return null;
    const rest = line.text.slice(label.rest, label.restEnd);
    const evidence = this.signsOfLabel(label);
    this.judgeRest(rest, label, evidence);
    // «Mehr zum Thema Einbürgerung» over prose is the author's subheading.
    if (label.separator === '' && (line.isHeading ? this.text.isProse(i + 1) : countWords(rest) < headlineWords)) evidence.push({ name: 'subheading', weight: WEIGHTS.restIsProse });
    // «**Read also: …**», as Markdown sets a line.
    const title = this.titles.titled(/^[*_]/.test(line.text) ? rest.replace(/[*_]+$/, '') : rest, i), last = this.titles.endOf(title);
    if (this.text.isInProse(i, last) || (isOfSites(label) && label.separator !== '' && countWords(rest) >= headlineWords && this.text.isBesideProse(i, last))) evidence.push({ name: 'interrupts', weight: WEIGHTS.interruptsPlain });
    return this.made(label, i, 0, last, this.text.lines[last]!.text.length, [title], evidence);
  }

  /** A label with nothing behind it: the titles stand on the lines below. */
  private alone(i: number, label: LabelMatch, fromOffset: number): PlainFind | null {
    const line = this.text.lines[i]!;
    if (line.isLinked) return null;
    const titles = this.titles.below(i + 1, isOnlyOfSites(label));
    // «Read also:», and below it nothing but an address.
    if (titles.length === 0 && isOfSites(label) && this.text.isAddressAt(i + 1, i)) titles.push(this.titles.at(i + 1));
    const last = titles.length > 0 ? this.titles.endOf(titles.at(-1)!) : i;
    const evidence = this.signsOfLabel(label);
    evidence.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
    const mayBeAuthors = (label.strength !== 'S' || label.kind !== 'related') && titles.every(({ line: at }) => this.text.lines[at]!.isListed);
    if (titles.length && (isAuthorsToo(label) || mayBeAuthors)) evidence.push({ name: 'list-of-the-author', weight: WEIGHTS.restIsProse });
    else if (titles.length && (label.strength === 'S' || areHeadlines(titles))) evidence.push({ name: 'next-is-titles', weight: WEIGHTS.nextIsTitles });
    else if (line.isHeading && this.text.isProse(i + 1) && !isOnlyOfSites(label)) evidence.push({ name: 'heading-of-prose', weight: WEIGHTS.restIsProse });
    else if (!titles.length && (this.text.lines[i + 1]?.isLinked || isAddressLine(this.text.lines[i + 1]?.text))) evidence.push({ name: 'links-below', weight: WEIGHTS.restIsProse });
    else if (!titles.length && label.strength === 'S' && !label.topic) evidence.push({ name: 'orphan', weight: WEIGHTS.headline });
    if (this.text.isInProse(i, last) || last === this.text.lines.length - 1) evidence.push({ name: 'interrupts', weight: WEIGHTS.interruptsPlain });
    const texts = withoutRanks(titles.map(({ text }) => text));
    return this.made(label, i, fromOffset, last, this.text.lines[last]!.text.length, titles.map((title, k) => ({ ...title, text: texts[k]! })), evidence);
  }

  /** A label after the last sentence of a paragraph, or in brackets. */
  private tail(i: number): PlainFind | null {
    const { text } = this.text.lines[i]!;
    for (const label of matchLabelsWithin(text, this.text.lexicon)) {
      const before = text.slice(Math.max(0, label.start - 16), label.start);
      const bracket = /[[(【（]\s*$/u.exec(before)?.[0].length ?? 0;
      const opened = bracket > 0;
      const from = label.start - bracket;
      const to = opened ? endOfBracket(text, label.restEnd) : text.length;
      if (this.text.lines[i]!.isLiteral) return null;
      if (label.rest >= label.restEnd) {
        // «… last words. Related stories», with the site's titles below, or nothing.
        const isOfSite = isOfSites(label) && endsWithStop(before);
        const found = (label.separator !== '' || isOfSite) && !opened ? this.alone(i, label, from) : null;
        if (found && (found.titles.length || (isOfSite && this.text.endsSection(i)))) return found;
        continue;
      }
      const rest = text.slice(label.rest, label.restEnd);
      const evidence = this.signsOfLabel(label);
      if (opened && to > label.restEnd) evidence.push({ name: 'bracketed', weight: WEIGHTS.bracketed });
      this.judgeRest(rest, label, evidence);
      if (endsBeforeLabel.test(endingOf(before))) evidence.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
      const title = this.titles.titled(rest, i);
      return this.made(label, i, from, i, to, [this.titles.endOf(title) === i ? title : { text: rest, line: i }], evidence);
    }
    return null;
  }

  private signsOfLabel(label: LabelMatch): Sign[] {
    const signs: Sign[] = [{ name: `label-${label.strength}`, weight: LABEL_WEIGHT[strengthOf(label)] }];
    if (label.separator) signs.push({ name: 'separator', weight: WEIGHTS.separator });
    if (label.veto) signs.push({ name: label.veto, weight: WEIGHTS.continues });
    if (label.lang === 'user') signs.push({ name: 'taught', weight: WEIGHTS.taught });
    return signs;
  }

  private judgeRest(rest: string, label: LabelMatch, evidence: Sign[]): void {
    if (isHeadlineShaped(rest) && !NUMBERS.test(rest)) {
      evidence.push({ name: 'headline', weight: WEIGHTS.headline });
      const others = this.rests.get(label.separator ? 'with separator' : fold(label.label));
      if (!label.veto && !label.topic && (others?.size ?? 0) > 1) evidence.push({ name: 'repeated', weight: WEIGHTS.repeated });
    } else evidence.push({ name: 'rest-is-prose', weight: WEIGHTS.restIsProse });
    // «Recommended: two eggs and a slice of rye bread»
    if (label.separator !== '' && isSmall(firstLetter(rest)) && !/^https?:/.test(rest)) evidence.push({ name: 'lower-case', weight: WEIGHTS.restIsProse });
  }

  private made(label: LabelMatch, from: number, fromOffset: number, to: number, toOffset: number, titles: PlainTitle[], evidence: Sign[]): PlainFind {
    return { label, from, fromOffset, to, toOffset, titles, evidence, score: sum(evidence) };
  }
}

/** End of what stands in a bracket, the closing bracket with it. */
function endOfBracket(text: string, from: number): number {
  const close = /[\])】）]/u.exec(text.slice(from));
  return close ? from + close.index + 1 : text.length;
}
