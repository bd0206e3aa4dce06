/** The lines of a text without links, and how their author sets sentences, which tells his lines from a site's titles. */
import { matchLabel, matchTrailing, type LabelMatch } from '../grammar.ts';
import { isHeadlineShaped, isProseShaped, isTitleCased, shortestProse } from '../headline.ts';
import type { Lexicon } from '../lexicon.ts';
import { CLOSING_QUOTES, endingOf, endsWithStop, endsWithTwoDots, SENTENCE_ENDS } from '../../text/sentences.ts';
import { isAddress, isRuleOfMarks } from '../../text/words.ts';
import { isOfSites } from './site-labels.ts';

export interface PlainLine {
  text: string;
  /** The label it begins with, where that is known already. */
  label?: LabelMatch | null;
  /** Code, verse, the cell of a table: never touched. */
  isLiteral?: boolean;
  /** Set as a heading by the page. */
  isHeading?: boolean;
  /** An item of a list, which a site would have linked. */
  isListed?: boolean;
  /** Holds links: rules that read links decide. */
  isLinked?: boolean;
  /** Lines of one list or run share it; titles under a label never cross from one group into another. */
  group?: unknown;
}

/**
 * In a list that runs to the end of the text, titles may be as long as this, so many of a hundred longer than `long`
 * (of 1,588 real ones 8 were), and a short line may announce the next ones.
 */
export const atEnd = { longest: 160, long: 110, share: 0.34, announcer: 40 };
/** A line that is long for a title and has clauses is a sentence whose stop was forgotten: of 1,588 real titles none. Capitals say that it is a title. */
const lacksStop = (text: string): boolean => text.length > atEnd.long && /[,،、]\s/u.test(text) && !isTitleCased(text);
/** A line that is an address and nothing else but a bullet. */
export const isAddressLine = (text: string | undefined): boolean => text !== undefined && isAddress(text.replace(/^[^\w\s]*\s*/, '').trimEnd());
/** How a sentence ends, quotes and dots of all kinds with it. */
const ends = new RegExp(`[${SENTENCE_ENDS}…:${CLOSING_QUOTES}]$`, 'u');
/** A text that has so many lines shaped like headlines outside its lists is verse or talk: a long run is not taken for titles. */
const unstopped = { share: 0.4, least: 3 };
/** An author of whose sentences above the first label so many end in no mark (one that is too long for a title is enough), and more than do in one, sets no stops. As long as a sentence is a line of so many characters. */
const fewestOpen = 2, shortestSentence = 60;
/** An author whose lines end so often in two dots, and more often than in a stop, sets them for stops. */
const fewestDotted = 3;
/** A box within a text has at most so many lines. */
const linesOfBox = 12;

/** «10:30» and nothing else. */
const isHour = (text: string): boolean => /^[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}$/.test(text);

/** Asked by the author, or a title. */
export const isQuestion = (text: string): boolean => /[?؟]$/.test(endingOf(text));

/** A text in lines; asked of any of them by its index. */
export class PlainText {
  /** The label that each line begins with. */
  readonly labels: readonly (LabelMatch | null)[];
  /** How many lines are questions. */
  readonly questions: number;
  /** Long lines of this text end in stops, so a long line without one is no sentence. */
  readonly setsStops: boolean;
  /** Two dots end a sentence of this text. */
  private readonly setsDots: boolean;
  private shortestOpen: number | null | undefined;
  private firstHour: number | undefined;

  constructor(readonly lines: readonly PlainLine[], readonly lexicon: Lexicon) {
    this.labels = lines.map((line) => {
      const label = line.label === undefined ? matchLabel(line.text, lexicon) : line.label;
      return label && !line.isLiteral ? label : null;
    });
    const long = lines.filter((line) => line.text.length > atEnd.long);
    this.setsStops = long.filter((line) => ends.test(endingOf(line.text))).length >= long.length / 2;
    const dotted = lines.filter((line) => endsWithTwoDots(line.text)).length;
    this.setsDots = dotted >= fewestDotted && dotted > lines.filter((line) => endsWithStop(line.text)).length;
    this.questions = lines.filter((line) => isQuestion(line.text)).length;
  }

  isProse(i: number): boolean {
    const line = this.lines[i];
    return line !== undefined && (isProseShaped(line.text) || (line.text.length >= shortestProse && this.isDotted(line.text)) || (line.text.length >= shortestSentence && !this.labels[i] && this.openSentence !== null));
  }

  /** Index of the first hour that stands alone behind a sentence, as a live report prints them over its entries. */
  get ownHour(): number {
    if (this.firstHour === undefined) {
      const at = this.lines.findIndex(({ text }, i) => isHour(text) && this.isProse(i - 1));
      this.firstHour = at < 0 ? this.lines.length : at;
    }
    return this.firstHour;
  }

  /** Length of the shortest sentence above the first label of an author who sets no stops: nothing else tells it from a title. */
  get openSentence(): number | null { return this.shortestOpen === undefined ? (this.shortestOpen = this.findOpenSentence()) : this.shortestOpen; }

  private findOpenSentence(): number | null {
    const first = Math.max(0, this.labels.findIndex((label) => label !== null && label.veto === null));
    const sentences = this.lines.slice(1, first).filter(({ text }) => text.length >= shortestSentence);
    const open = sentences.filter(({ text }) => !ends.test(endingOf(text))).map(({ text }) => text.length);
    if (open.length < fewestOpen && !open.some((length) => length > atEnd.long)) return null;
    const closed = sentences.length - open.length + this.lines.slice(first).filter(({ text }) => endsWithStop(text) || endsWithTwoDots(text)).length;
    return open.length > closed ? open.reduce((a, b) => Math.min(a, b), atEnd.long) : null;
  }

  private isDotted(text: string): boolean { return this.setsDots && endsWithTwoDots(text); }

  /** A sentence although no single stop ends it. */
  isSentence(text: string): boolean { return this.isDotted(text) || lacksStop(text); }

  /** Prose near before the lines, and near after them or nothing of their section. */
  isInProse(from: number, to: number): boolean {
    const above = this.overRules(from - 1, -1), below = this.overRules(to + 1, 1);
    const before = this.isProse(above) || this.isProse(above - 1) || above <= 0 || this.isBehindBox(from);
    return before && (this.isProse(below) || this.isProse(below + 1) || this.endsSection(below - 1));
  }

  /** Prose right before the lines or right after them; on the other side may stand the author's list. */
  isBesideProse(from: number, to: number): boolean { return this.isProse(this.overRules(from - 1, -1)) || this.isProse(this.overRules(to + 1, 1)); }

  /** From line `i` on, the first that is no rule of marks; of two that say the same, as a caption of a picture printed twice does, the second. */
  private overRules(i: number, step: 1 | -1): number {
    while (i in this.lines && isRuleOfMarks(this.lines[i]!.text)) i += step;
    return i in this.lines && this.lines[i]!.text === this.lines[i + step]?.text ? i + step : i;
  }

  /** Nothing of its group or section stands behind it: the text ends but for its source and the like, or a box or label of the site's begins. */
  endsSection(i: number): boolean {
    const next = this.lines[i + 1], label = this.labels[i + 1];
    return next === undefined || next.isHeading === true || next.group !== this.lines[i]!.group || matchTrailing(next.text, this.lexicon) !== null
      || (!!label && label.veto === null && isOfSites(label));
  }

  /** The line before in its group is prose, and a box of few lines stands between. */
  private isBehindBox(i: number): boolean {
    const { group } = this.lines[i]!;
    if (group === undefined) return false;
    for (let before = i - 1; before >= Math.max(0, i - linesOfBox); before--) if (this.lines[before]!.group === group) return this.isProse(before);
    return false;
  }

  /** Lines before `end` that end like headlines are many: this author sets no stops. */
  isUnstopped(end: number): boolean {
    const before = this.lines.slice(1, end - 1);
    return before.length >= unstopped.least && before.filter((line) => !isQuestion(line.text) && isHeadlineShaped(line.text)).length >= before.length * unstopped.share;
  }

  isAddressAt(i: number, beside: number): boolean {
    const line = this.lines[i];
    return line !== undefined && !line.isLiteral && line.group === this.lines[beside]!.group && isAddressLine(line.text);
  }
}
