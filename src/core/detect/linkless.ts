/**
 * Related lines without any link, as hand-typed ones and crawled text have them: label and title on one line, a label alone
 * with bare titles under it, a label at the end of a paragraph. Pure over lines, so that pages and plain text share it.
 */
import { firstLetter, holds, isSmall, Kind, seek } from '../text/characters.ts';
import type { Sign } from '../model.ts';
import { breaksOff } from '../extract/teasers.ts';
import { isStamp } from './context.ts';
import { isResuming, matchLabel, matchLabelsWithin, matchTrailing, type LabelMatch } from './grammar.ts';
import { isHeadlineShaped, isProseShaped, isTitleCased, shortestProse } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { HEADLINE, LABEL_WEIGHT, LONGEST_STAMP, RUBRIC, THRESHOLD, WEIGHTS } from '../weights.ts';
import { CLOSING_QUOTES, endingOf, endsWithColon, endsWithStop, endsWithTwoDots, SENTENCE_ENDS } from '../text/sentences.ts';
import { fold } from '../text/fold.ts';
import { sum } from './detection.ts';
import { titleText, withoutRanks } from './title-text.ts';
import { countWords, isAddress, isRuleOfMarks } from '../text/words.ts';

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
export interface LinklessOptions {
  /** The lines end where the story ends (plain text): a list may run to the end. On a page other parts follow. Default true. */
  endsWithStory?: boolean;
}
export interface PlainTitle {
  text: string;
  line: number;
  /** Printed behind the title, on the line below, or instead of one. */
  address?: string;
  /** The line below is of the card too: a day, or its teaser. */
  hasLineBelow?: boolean;
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

/** Titles under one label in the middle of a text; more than this is a list of the author's. */
const mostInside = 6;
/**
 * In a list that runs to the end of the text, titles may be as long as this, so many of a hundred longer than `long`
 * (of 1,588 real ones 8 were), and a short line may announce the next ones.
 */
const atEnd = { longest: 160, long: 110, share: 0.34, announcer: 40 };
/** A line that is long for a title and has clauses is a sentence whose stop was forgotten: of 1,588 real titles none. Capitals say that it is a title. */
const lacksStop = (text: string): boolean => text.length > atEnd.long && /[,،、]\s/u.test(text) && !isTitleCased(text);
/** A line that is an address and nothing else but a bullet. */
const isAddressLine = (text: string | undefined): boolean => text !== undefined && isAddress(text.replace(/^[^\w\s]*\s*/, '').trimEnd());
/** A telephone number. */
const NUMBERS = /[\d٠-٩۰-۹]{2,}[-\s][\d٠-٩۰-۹]{5,}|[\d٠-٩۰-۹]{7,}/u;
/** Each of two in a row has no more words, and one of them a figure; headlines that say who said it have none. */
const wordsOfFact = 6;
const FACT = /^[^\s:：]+(?: [^\s:：]+)?[:：] \S|(?:^|\s)[\d٠-٩۰-۹]{1,2}\s?[-–:]\s?[\d٠-٩۰-۹]{1,2}(?:\s|$)/u;
/** How a sentence ends, quotes and dots of all kinds with it. */
const ends = new RegExp(`[${SENTENCE_ENDS}…:${CLOSING_QUOTES}]$`, 'u');
/** The author's sentence is over where the label begins, a bracket aside. */
const endsBeforeLabel = new RegExp(`[${SENTENCE_ENDS}${CLOSING_QUOTES}]\\s*[[(【（]?$`, 'u');
/** A small letter goes on with a list or a sentence. */
function isContinued(text: string): boolean {
  const first = seek(text, Kind.LetterOrDigit);
  return isSmall(text.charAt(first)) && !/[«“"'(]/.test(text.slice(0, first));
}
/** A long dash names who was quoted, or is the bullet of a list. */
const beginsWithDash = (text: string): boolean => /^\s*[—–]\s/.test(text);
/** Titles under a label of middle strength are at least so long in the middle: names and terms are an author's list. A label and fewer words are his heading. */
export const headlineWords = 4;
/** A text that has so many lines shaped like headlines outside its lists is verse or talk: a long run is not taken for titles. */
const unstopped = { share: 0.4, least: 3 };
/** An author of whose sentences above the first label so many end in no mark, and more than do in one, sets no stops. As long as a sentence is a line of so many characters. */
const fewestOpen = 2, shortestSentence = 60;
/** A site's bullet or number before a title. */
const BULLET = /^(?:[•●▪◦‣·*-]|[\d٠-٩۰-۹]{1,2}[.)-])\s/u;
/** An author whose lines end so often in two dots, and more often than in a stop, sets them for stops. */
const fewestDotted = 3;
/** A box within a text has at most so many lines. */
const linesOfBox = 12;
/** A line of so few words right before prose is a subheading. */
const subheadingWords = 3;

/** How far a label is believed without a link: «Video: …» is a caption as often, «Most read: …» what readers borrow, and a label with a topic («Read more about …: …») the author's own hint. */
function strengthOf({ kind, strength, topic }: LabelMatch): LabelMatch['strength'] {
  if (topic) return strength === 'S' ? 'M' : 'W';
  return kind === 'popular' || (kind === 'watch' && strength === 'M') ? 'W' : strength;
}
/** «Recommended:», «Рекомендуем:» — an author announces his own advice with the words a site has for stories. */
const isAuthorsToo = ({ kind, strength }: LabelMatch): boolean => kind === 'recommended' && strength !== 'S';
/** «Read also», «You may like»: no author says so of his own text. */
export const isOfSites = ({ strength, kind, topic }: LabelMatch): boolean => strength === 'S' && (kind === 'related' || kind === 'recommended') && !topic;
/**
 * «Read also» alone, in any element, heads what a script puts there; of 850 real pages one has such words over a section of the author's,
 * set as his other headings are. «Most popular» may head his as well.
 */
export const isOnlyOfSites = (label: LabelMatch): boolean => isOfSites(label) && label.rest >= label.restEnd;

/** All finds of a text, also those under the threshold, in order. */
export function findLinkless(lines: readonly PlainLine[], lexicon: Lexicon, { endsWithStory = true }: LinklessOptions = {}): PlainFind[] {
  return new Linkless(lines, lexicon, endsWithStory).find();
}

class Linkless {
  private readonly labels: (LabelMatch | null)[];
  /** How many different rests each label has: a label met again with another title is a rubric. */
  private readonly rests = new Map<string, Set<string>>();
  private readonly questions: number;
  /** Long lines of this text end in stops, so a long line without one is no sentence. */
  private readonly setsStops: boolean;
  /** Two dots end a sentence of this text. */
  private readonly setsDots: boolean;
  /** Lengths of the lines that stand alone between two of prose. */
  private subheadings: number[] | undefined;
  private shortestOpen: number | null | undefined;

  constructor(private readonly lines: readonly PlainLine[], private readonly lexicon: Lexicon, private readonly endsWithStory: boolean) {
    this.labels = lines.map((line) => {
      const label = line.label === undefined ? matchLabel(line.text, lexicon) : line.label;
      return label && !line.isLiteral ? label : null;
    });
    for (const [i, label] of this.labels.entries()) {
      if (!label || label.veto || label.topic || label.rest >= label.restEnd) continue;
      const rest = lines[i]!.text.slice(label.rest, label.restEnd);
      if (!isHeadlineShaped(rest)) continue;
      const key = label.separator ? 'with separator' : fold(label.label);
      this.rests.set(key, (this.rests.get(key) ?? new Set()).add(fold(rest)));
    }
    const long = lines.filter((line) => line.text.length > atEnd.long);
    this.setsStops = long.filter((line) => ends.test(endingOf(line.text))).length >= long.length / 2;
    const dotted = lines.filter((line) => endsWithTwoDots(line.text)).length;
    this.setsDots = dotted >= fewestDotted && dotted > lines.filter((line) => endsWithStop(line.text)).length;
    this.questions = lines.filter((line) => isQuestion(line.text)).length;
  }

  find(): PlainFind[] {
    const out: PlainFind[] = [];
    for (let i = 0; i < this.lines.length; i++) {
      const found = this.at(i);
      if (!found) continue;
      out.push(found);
      if (found.score >= THRESHOLD) i = found.to;
    }
    return out;
  }

  private at(i: number): PlainFind | null {
    const line = this.lines[i]!;
    const label = this.labels[i];
    if (label) return label.rest >= label.restEnd || this.isRubric(i, label) ? this.alone(i, label, 0) : this.oneLine(i, label);
    if (line.isLinked || line.text.length < 30) return null;
    return this.tail(i);
  }

  /** «Mehr zum Thema Gesundheit», «LIRE AUSSI SUR …»: a label and what it is about, with titles below. */
  private isRubric(i: number, label: LabelMatch): boolean {
    const rest = this.lines[i]!.text.slice(label.rest, label.restEnd);
    return label.separator === '' && label.veto !== 'past-tense' && rest.length <= RUBRIC.longest && countWords(rest) <= RUBRIC.words && !endsWithStop(rest) && this.titlesBelow(i + 1).length > 1;
  }

  /** «مواضيع مشابهة: title» */
  private oneLine(i: number, label: LabelMatch): PlainFind | null {
    const line = this.lines[i]!;
    if (line.isLinked) return null;
    const rest = line.text.slice(label.rest, label.restEnd);
    const evidence = this.signsOfLabel(label);
    this.judgeRest(rest, label, evidence);
    // «Mehr zum Thema Einbürgerung» over prose is the author's subheading.
    if (label.separator === '' && (line.isHeading ? this.isProse(i + 1) : countWords(rest) < headlineWords)) evidence.push({ name: 'subheading', weight: WEIGHTS.restIsProse });
    // «**Read also: …**», as Markdown sets a line.
    const title = this.titled(/^[*_]/.test(line.text) ? rest.replace(/[*_]+$/, '') : rest, i), last = this.endOf(title);
    if (this.isInProse(i, last)) evidence.push({ name: 'interrupts', weight: WEIGHTS.interruptsPlain });
    return this.made(label, i, 0, last, this.lines[last]!.text.length, [title], evidence);
  }

  /** A label with nothing behind it: the titles stand on the lines below. */
  private alone(i: number, label: LabelMatch, fromOffset: number): PlainFind | null {
    const line = this.lines[i]!;
    if (line.isLinked) return null;
    const titles = this.titlesBelow(i + 1);
    // «Read also:», and below it nothing but an address.
    if (titles.length === 0 && isOfSites(label) && this.isAddressAt(i + 1, i)) titles.push(this.titleAt(i + 1));
    const last = titles.length > 0 ? this.endOf(titles.at(-1)!) : i;
    const evidence = this.signsOfLabel(label);
    evidence.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
    const mayBeAuthors = (label.strength !== 'S' || label.kind !== 'related') && titles.every(({ line: at }) => this.lines[at]!.isListed);
    if (titles.length && (isAuthorsToo(label) || mayBeAuthors)) evidence.push({ name: 'list-of-the-author', weight: WEIGHTS.restIsProse });
    else if (titles.length && (label.strength === 'S' || areHeadlines(titles))) evidence.push({ name: 'next-is-titles', weight: WEIGHTS.nextIsTitles });
    else if (line.isHeading && this.isProse(i + 1) && !isOnlyOfSites(label)) evidence.push({ name: 'heading-of-prose', weight: WEIGHTS.restIsProse });
    else if (!titles.length && (this.lines[i + 1]?.isLinked || isAddressLine(this.lines[i + 1]?.text))) evidence.push({ name: 'links-below', weight: WEIGHTS.restIsProse });
    else if (!titles.length && label.strength === 'S' && !label.topic) evidence.push({ name: 'orphan', weight: WEIGHTS.headline });
    if (this.isInProse(i, last) || last === this.lines.length - 1) evidence.push({ name: 'interrupts', weight: WEIGHTS.interruptsPlain });
    const texts = withoutRanks(titles.map(({ text }) => text));
    return this.made(label, i, fromOffset, last, this.lines[last]!.text.length, titles.map((title, k) => ({ ...title, text: texts[k]! })), evidence);
  }

  /** A label after the last sentence of a paragraph, or in brackets. */
  private tail(i: number): PlainFind | null {
    const { text } = this.lines[i]!;
    for (const label of matchLabelsWithin(text, this.lexicon)) {
      const before = text.slice(Math.max(0, label.start - 16), label.start);
      const bracket = /[[(【（]\s*$/u.exec(before)?.[0].length ?? 0;
      const opened = bracket > 0;
      const from = label.start - bracket;
      const to = opened ? endOfBracket(text, label.restEnd) : text.length;
      if (this.lines[i]!.isLiteral) return null;
      if (label.rest >= label.restEnd) {
        // «… last words. Related stories», with the site's titles below, or nothing.
        const isOfSite = isOfSites(label) && endsWithStop(before);
        const found = (label.separator !== '' || isOfSite) && !opened ? this.alone(i, label, from) : null;
        if (found && (found.titles.length || (isOfSite && this.endsSection(i)))) return found;
        continue;
      }
      const rest = text.slice(label.rest, label.restEnd);
      const evidence = this.signsOfLabel(label);
      if (opened && to > label.restEnd) evidence.push({ name: 'bracketed', weight: WEIGHTS.bracketed });
      this.judgeRest(rest, label, evidence);
      if (endsBeforeLabel.test(endingOf(before))) evidence.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
      const title = this.titled(rest, i);
      return this.made(label, i, from, i, to, [this.endOf(title) === i ? title : { text: rest, line: i }], evidence);
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

  private isProse(i: number): boolean {
    const line = this.lines[i];
    return line !== undefined && (isProseShaped(line.text) || (line.text.length >= shortestProse && this.isDotted(line.text)) || (line.text.length >= shortestSentence && !this.labels[i] && this.openSentence !== null));
  }

  /** Length of the shortest sentence above the first label of an author who sets no stops: nothing else tells it from a title. */
  private get openSentence(): number | null { return this.shortestOpen === undefined ? (this.shortestOpen = this.findOpenSentence()) : this.shortestOpen; }

  private findOpenSentence(): number | null {
    const first = Math.max(0, this.labels.findIndex((label) => label !== null && label.veto === null));
    const sentences = this.lines.slice(1, first).filter(({ text }) => text.length >= shortestSentence);
    const open = sentences.filter(({ text }) => !ends.test(endingOf(text))).map(({ text }) => text.length);
    if (open.length < fewestOpen) return null;
    const closed = sentences.length - open.length + this.lines.slice(first).filter(({ text }) => endsWithStop(text) || endsWithTwoDots(text)).length;
    return open.length > closed ? open.reduce((a, b) => Math.min(a, b)) : null;
  }

  private isDotted(text: string): boolean { return this.setsDots && endsWithTwoDots(text); }

  /** A sentence although no single stop ends it. */
  private isSentence(text: string): boolean { return this.isDotted(text) || lacksStop(text); }

  /** Prose near before the lines, and near after them or nothing of their section. */
  private isInProse(from: number, to: number): boolean {
    const above = this.overRules(from - 1, -1), below = this.overRules(to + 1, 1);
    const before = this.isProse(above) || this.isProse(above - 1) || above <= 0 || this.isBehindBox(from);
    return before && (this.isProse(below) || this.isProse(below + 1) || this.endsSection(below - 1));
  }

  /** From line `i` on, the first that is no rule of marks; of two that say the same, as a caption of a picture printed twice does, the second. */
  private overRules(i: number, step: 1 | -1): number {
    while (i in this.lines && isRuleOfMarks(this.lines[i]!.text)) i += step;
    return i in this.lines && this.lines[i]!.text === this.lines[i + step]?.text ? i + step : i;
  }

  /** Nothing of its group or section stands behind it: the text ends but for its source and the like, or a box or label of the site's begins. */
  private endsSection(i: number): boolean {
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

  /** Headline-shaped lines from `first` on, up to where the article resumes or to the end. */
  private titlesBelow(first: number): PlainTitle[] {
    const dated = this.titlesWithLineBelow(first, (i) => this.isDate(i));
    if (dated.length > 1 && dated.length <= mostInside) return dated;
    const teased = this.titlesWithLineBelow(first, (i) => this.isTeaser(i));
    if (teased.length > 1 && this.endsSection(teased.at(-1)!.line + 1)) return teased;
    const rest = this.endsWithStory ? this.listToTheEnd(first) : null;
    if (rest) return withoutNames(rest);
    const run: number[] = [];
    for (let i = first; run.length <= mostInside * 2 && this.lines[i]?.group === this.lines[first]?.group; i++) {
      if (run.at(-1) === i - 1 && this.isAddressAt(i, first)) continue;
      if (!this.isTitle(i, first) || (i > first && (this.isAmongFacts(i) || this.isTeaser(i) || this.mayBeSentence(i, first)))) break;
      run.push(i);
    }
    if (run.length <= mostInside * 2) this.dropSubheadings(run);
    // A long run in the middle of a text may be the author's verse or list.
    return run.length > mostInside ? [] : withoutNames(run.map((line) => this.titleAt(line)));
  }

  /** Titles, each with a line of its card below: its day («20 November 2026», «3 hours ago»), or a teaser. A word above is its section, or says what its picture shows. */
  private titlesWithLineBelow(first: number, isOfCard: (i: number) => boolean): PlainTitle[] {
    const titles: PlainTitle[] = [];
    for (let i = first; ; i += 2) {
      if (this.isBeside(i, first) && this.lines[i]!.text.length < HEADLINE.shortest) i++;
      if (!this.isTitle(i, first) || countWords(this.lines[i]!.text) < headlineWords || !this.isBeside(i + 1, first) || !isOfCard(i + 1)) return titles;
      titles.push({ ...this.titleAt(i), hasLineBelow: true });
    }
  }

  private isBeside(i: number, first: number): boolean {
    const line = this.lines[i];
    return line !== undefined && line.group === this.lines[first]!.group && !line.isLiteral && !line.isLinked;
  }

  /** Longer than the title above and broken off: the first words of its story, or the author's. */
  private isTeaser(i: number): boolean {
    const { text } = this.lines[i]!, title = this.lines[i - 1]!.text;
    return text.length > title.length && breaksOff(text) && !breaksOff(title);
  }

  private isDate(i: number): boolean {
    const { text } = this.lines[i]!;
    return text.length <= LONGEST_STAMP && holds(text, Kind.Digit) && (isStamp(text) || countWords(text) < headlineWords) && !endsWithStop(text);
  }

  /** All lines from `first` to the end, when none of them is prose: titles, what announces them, and the words after a story. */
  private listToTheEnd(first: number): PlainTitle[] | null {
    const titles: PlainTitle[] = [];
    for (let i = first; i < this.lines.length; i++) {
      const { text, isLiteral, isLinked } = this.lines[i]!;
      if (isLiteral || isLinked || (i > first && this.isAmongFacts(i))) return null;
      if (titles.at(-1)?.line === i - 1 && this.isAddressAt(i, first)) continue;
      const goesOnWithTitles = (): boolean => titles.length > 1 && text.length >= HEADLINE.shortest && text.length <= atEnd.longest
        && !endsWithStop(text) && !endsWithColon(text) && !this.isSentence(text) && !isResuming(text, this.lexicon);
      if (titles.length > 0 && this.isSource(text)) break;
      if (this.isTitle(i, first) || goesOnWithTitles()) {
        if (i > first && this.mayBeSentence(i, first)) return null;
        titles.push(this.titleAt(i));
      } else if (!(titles.length > 1 && this.isAnnouncer(text))) {
        if (!this.onlyTrailingFrom(i)) return null;
        break;
      }
    }
    const long = titles.filter(({ text }) => text.length > atEnd.long).length;
    const most = this.setsStops ? Math.max(1, titles.length * atEnd.share) : 0;
    return long > most || (titles.length > mostInside && this.isUnstopped(first)) ? null : titles;
  }

  /** «Previous parts:» — a site's, where titles stand above; the author says more, or goes on with a sentence. */
  private isAnnouncer(text: string): boolean {
    return text.length <= atEnd.announcer && endsWithColon(text) && countWords(text) < RUBRIC.wordsOfAnnouncement && !isResuming(text, this.lexicon);
  }

  private titleAt(line: number): PlainTitle { return this.titled(titleText(this.lines[line]!.text), line); }

  /** A title with the address that stands behind it, is all of its line, or the line below. */
  private titled(text: string, line: number): PlainTitle {
    const at = text.search(/https?:\/\//), [behind = ''] = at > 0 ? /^[^\s)\]}]+/.exec(text.slice(at))! : [];
    if (behind !== '' && !holds(text.slice(at + behind.length), Kind.Letter)) {
      const title = titleText(text.slice(0, at).replace(/[\s([{]+$/, ''));
      if (title !== '') return { text: title, line, address: behind };
    }
    const address = isAddressLine(text) ? text : this.isAddressAt(line + 1, line) ? this.lines[line + 1]!.text : null;
    return address === null ? { text, line } : { text, line, address: address.slice(address.indexOf('http')).trim() };
  }

  private isAddressAt(i: number, beside: number): boolean {
    const line = this.lines[i];
    return line !== undefined && !line.isLiteral && line.group === this.lines[beside]!.group && isAddressLine(line.text);
  }

  /** The last line of a title. */
  private endOf({ line, address, hasLineBelow }: PlainTitle): number { return hasLineBelow || (address !== undefined && !this.lines[line]!.text.includes(address)) ? line + 1 : line; }

  /** Lines before `end` that end like headlines are many: this author sets no stops. */
  private isUnstopped(end: number): boolean {
    const before = this.lines.slice(1, end - 1);
    return before.length >= unstopped.least && before.filter((line) => !isQuestion(line.text) && isHeadlineShaped(line.text)).length >= before.length * unstopped.share;
  }

  /** @param first the line under the label: titles have its bullet */
  private isTitle(i: number, first: number): boolean {
    const line = this.lines[i];
    if (!line || line.isLiteral || line.isLinked || !isHeadlineShaped(line.text) || isRuleOfMarks(line.text) || this.isSentence(line.text) || (!this.setsStops && line.text.length > atEnd.long && !isTitleCased(line.text))) return false;
    const label = this.labels[i];
    if ((label && label.strength !== 'W' && label.veto === null) || this.headsSection(i, first - 1)) return false;
    return !isContinued(line.text) && !(beginsWithDash(line.text) && !beginsWithDash(this.lines[first]!.text)) && !isResuming(line.text, this.lexicon) && !matchTrailing(line.text, this.lexicon);
  }

  /** Where the author sets no stops, what stands under the first title is one of his lines, but for those with its bullet and those far shorter than his. */
  private mayBeSentence(i: number, first: number): boolean {
    const { text } = this.lines[i]!;
    return this.openSentence !== null && text.length * 2 > this.openSentence && !(BULLET.test(text) && BULLET.test(this.lines[first]!.text));
  }

  /** A heading that shares a box with the prose under it, and not with the label. */
  private headsSection(i: number, label: number): boolean {
    const { isHeading, group } = this.lines[i]!;
    return isHeading === true && group !== this.lines[label]!.group && this.lines[i + 1]?.group === group && this.isProse(i + 1);
  }

  /** In an interview a question after the titles is the interviewer's; a very short line before prose is a subheading. */
  private dropSubheadings(run: number[]): void {
    while (run.length > 1) {
      const last = run.at(-1)!;
      const { text, isHeading } = this.lines[last]!;
      const isAsked = isQuestion(text) && this.questions - run.filter((i) => isQuestion(this.lines[i]!.text)).length >= 2;
      if (!isHeading && !isAsked && !this.isSubheading(text, run.slice(0, -1))) return;
      run.pop();
    }
  }

  /** Short in words, or of the length of this text's subheadings rather than of the other titles. */
  private isSubheading(text: string, others: readonly number[]): boolean {
    const words = countWords(text);
    if (words <= subheadingWords) return true;
    this.subheadings ??= this.lines
      .filter((line, i) => line.text.length < 80 && this.isProse(i - 1) && this.isProse(i + 1) && isHeadlineShaped(line.text) && !this.labels[i])
      .map((line) => line.text.length);
    if (this.subheadings.length < 2) return false;
    const usual = middle(others.map((i) => this.lines[i]!.text.length));
    return words <= subheadingWords + 1 || (text.length < usual && Math.abs(text.length - middle(this.subheadings)) < Math.abs(text.length - usual));
  }

  /** «Venue: Harbour Stadium», «Kick-off: 7 pm»: the author's data go on. */
  private isAmongFacts(i: number): boolean {
    const { text } = this.lines[i]!, next = this.lines[i + 1]?.text ?? '';
    return isFact(text) && isFact(next) && holds(text + next, Kind.Digit);
  }

  /** «Source:», «References»: what stands under it is the author's. */
  private isSource(text: string): boolean {
    const type = matchTrailing(text, this.lexicon)?.type;
    return type === 'source' || type === 'references';
  }

  private onlyTrailingFrom(i: number): boolean {
    for (; i < this.lines.length; i++) if (!matchTrailing(this.lines[i]!.text, this.lexicon)) return false;
    return true;
  }
}

const isQuestion = (text: string): boolean => /[?؟]$/.test(endingOf(text));

/** A few words in which one or two name a fact, or a score. */
const isFact = (text: string): boolean => FACT.test(text) && countWords(text) <= wordsOfFact;

const middle = (lengths: readonly number[]): number => [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0;

/** The first title alone, where what stands under it are the names of the author's list. */
const withoutNames = (titles: PlainTitle[]): PlainTitle[] => (titles.length > 1 && !areHeadlines(titles.slice(1)) ? titles.slice(0, 1) : titles);

/** The middle title has the words of a headline. */
function areHeadlines(titles: readonly PlainTitle[]): boolean {
  const words = titles.map(({ text }) => countWords(text)).sort((a, b) => a - b);
  return words[words.length >> 1]! >= headlineWords;
}

/** End of what stands in a bracket, the closing bracket with it. */
function endOfBracket(text: string, from: number): number {
  const close = /[\])】）]/u.exec(text.slice(from));
  return close ? from + close.index + 1 : text.length;
}
