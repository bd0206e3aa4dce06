/** The titles under a label: which of the lines below it are a site's, and where the author's text goes on. */
import { breaksOff } from '../../extract/teasers.ts';
import { holds, isSmall, Kind, seek } from '../../text/characters.ts';
import { endsWithColon, endsWithStop } from '../../text/sentences.ts';
import { countWords, isRuleOfMarks } from '../../text/words.ts';
import { HEADLINE, LONGEST_STAMP, RUBRIC } from '../../weights.ts';
import { isStamp } from '../context.ts';
import { isResuming, matchTrailing } from '../grammar.ts';
import { isHeadlineShaped, isTitleCased } from '../headline.ts';
import { titleText } from '../title-text.ts';
import { areAlike, areFacts, areRows } from './facts.ts';
import { atEnd, isAddressLine, isQuestion, type PlainText } from './lines.ts';

export interface PlainTitle {
  text: string;
  line: number;
  /** Printed behind the title, on the line below, or instead of one. */
  address?: string;
  /** The line below is of the card too: a day, or its teaser. */
  hasLineBelow?: boolean;
}

/** Titles under one label in the middle of a text; more than this is a list of the author's. */
const mostInside = 6;
/** Titles under a label of middle strength are at least so long in the middle: names and terms are an author's list. A label and fewer words are his heading. */
export const headlineWords = 4;
/** A line of so few words right before prose is a subheading. */
const subheadingWords = 3;
/** A site's bullet or number before a title. */
const BULLET = /^(?:[•●▪◦‣·*-]\s|[\d٠-٩۰-۹]{1,2}[.)-](?![\d٠-٩۰-۹]))/u;
/** A small letter goes on with a list or a sentence. */
function isContinued(text: string): boolean {
  const first = seek(text, Kind.LetterOrDigit);
  return isSmall(text.charAt(first)) && !/[«“"'(]/.test(text.slice(0, first));
}
/** A long dash names who was quoted, or is the bullet of a list. */
const beginsWithDash = (text: string): boolean => /^\s*[—–]\s/.test(text);

export class Titles {
  /** Lengths of the lines that stand alone between two of prose. */
  private subheadings: number[] | undefined;

  /** @param endsWithStory a list may run to the end of the lines */
  constructor(private readonly text: PlainText, private readonly endsWithStory: boolean) {}

  /** Headline-shaped lines from `first` on, up to where the article resumes or to the end. @param isSites no author prints the label over his own */
  below(first: number, isSites = false): PlainTitle[] {
    const dated = this.withLineBelow(first, (i) => this.isDate(i));
    if (dated.length > 1 && (dated.length <= mostInside || this.text.endsSection(dated.at(-1)!.line + 1))) return dated;
    const teased = this.withLineBelow(first, (i) => this.isTeaser(i));
    if (teased.length > 1 && this.text.endsSection(teased.at(-1)!.line + 1)) return teased;
    const rest = this.endsWithStory ? this.listToTheEnd(first) : null;
    if (rest) return withoutNames(rest);
    const run: number[] = [];
    let authorGoesOn = false;
    for (let i = first; run.length <= mostInside * 2 && this.text.lines[i]?.group === this.text.lines[first]?.group; i++) {
      if (run.at(-1) === i - 1 && this.text.isAddressAt(i, first)) continue;
      authorGoesOn = i > first && this.isAuthors(i, first);
      if (authorGoesOn || !this.isTitle(i, first) || (i > first && (this.isTeaser(i) || this.mayBeSentence(i, first)))) break;
      run.push(i);
    }
    if (run.length <= mostInside * 2) this.dropSubheadings(run);
    // A long run in the middle of a text may be the author's verse or list, and what stands over his data their heading.
    if (authorGoesOn || (run.length > mostInside && isSites)) return run.slice(0, 1).map((line) => this.at(line));
    return run.length > mostInside ? [] : withoutNames(run.map((line) => this.at(line)));
  }

  /** Titles, each with a line of its card below: its day («20 November 2026», «3 hours ago»), or a teaser. A word above is its section, or says what its picture shows. */
  private withLineBelow(first: number, isOfCard: (i: number) => boolean): PlainTitle[] {
    const titles: PlainTitle[] = [];
    for (let i = first; ; i += 2) {
      if (this.isBeside(i, first) && this.text.lines[i]!.text.length < HEADLINE.shortest) i++;
      if (!this.isTitle(i, first) || countWords(this.text.lines[i]!.text) < headlineWords || !this.isBeside(i + 1, first) || !isOfCard(i + 1)) return titles;
      titles.push({ ...this.at(i), hasLineBelow: true });
    }
  }

  private isBeside(i: number, first: number): boolean {
    const line = this.text.lines[i];
    return line !== undefined && line.group === this.text.lines[first]!.group && !line.isLiteral && !line.isLinked;
  }

  /** Longer than the title above and broken off: the first words of its story, or the author's. */
  private isTeaser(i: number): boolean {
    const { text } = this.text.lines[i]!, title = this.text.lines[i - 1]!.text;
    return text.length > title.length && breaksOff(text) && !breaksOff(title);
  }

  private isDate(i: number): boolean {
    const { text } = this.text.lines[i]!;
    return !(this.text.ownHour < i && isStamp(text)) && text.length <= LONGEST_STAMP && holds(text, Kind.Digit) && (isStamp(text) || countWords(text) < headlineWords) && !endsWithStop(text);
  }

  /** All lines from `first` to the end, when none of them is prose: titles, what announces them, and the words after a story. */
  private listToTheEnd(first: number): PlainTitle[] | null {
    const titles: PlainTitle[] = [];
    for (let i = first; i < this.text.lines.length; i++) {
      const { text, isLiteral, isLinked } = this.text.lines[i]!;
      if (isLiteral || isLinked || (i > first && this.isAuthors(i, first))) return null;
      if (titles.at(-1)?.line === i - 1 && this.text.isAddressAt(i, first)) continue;
      const goesOnWithTitles = (): boolean => titles.length > 1 && text.length >= HEADLINE.shortest && text.length <= atEnd.longest
        && !endsWithStop(text) && !endsWithColon(text) && !this.text.isSentence(text) && !isResuming(text, this.text.lexicon) && !matchTrailing(text, this.text.lexicon);
      if (titles.length > 0 && this.isSource(text)) break;
      if (this.isTitle(i, first) || goesOnWithTitles()) {
        if (i > first && this.mayBeSentence(i, first)) return null;
        titles.push(this.at(i));
      } else if (!(titles.length > 1 && this.isAnnouncer(text))) {
        if (!this.onlyTrailingFrom(i)) return null;
        break;
      }
    }
    const long = titles.filter(({ text }) => text.length > atEnd.long).length;
    const most = this.text.setsStops ? Math.max(1, titles.length * atEnd.share) : 0;
    return long > most || (titles.length > mostInside && this.text.isUnstopped(first)) ? null : titles;
  }

  /** «Previous parts:» — a site's, where titles stand above; the author says more, or goes on with a sentence. */
  private isAnnouncer(text: string): boolean {
    return text.length <= atEnd.announcer && endsWithColon(text) && countWords(text) < RUBRIC.wordsOfAnnouncement && !isResuming(text, this.text.lexicon);
  }

  at(line: number): PlainTitle { return this.titled(titleText(this.text.lines[line]!.text), line); }

  /** A title with the address that stands behind it, is all of its line, or the line below. */
  titled(text: string, line: number): PlainTitle {
    const at = text.search(/https?:\/\//), [behind = ''] = at > 0 ? /^[^\s)\]}]+/.exec(text.slice(at))! : [];
    if (behind !== '' && !holds(text.slice(at + behind.length), Kind.Letter)) {
      const title = titleText(text.slice(0, at).replace(/[\s([{]+$/, ''));
      if (title !== '') return { text: title, line, address: behind };
    }
    const address = isAddressLine(text) ? text : this.text.isAddressAt(line + 1, line) ? this.text.lines[line + 1]!.text : null;
    return address === null ? { text, line } : { text, line, address: address.slice(address.indexOf('http')).trim() };
  }

  /** The last line of a title. */
  endOf({ line, address, hasLineBelow }: PlainTitle): number { return hasLineBelow || (address !== undefined && !this.text.lines[line]!.text.includes(address)) ? line + 1 : line; }

  /** @param first the line under the label: titles have its bullet */
  private isTitle(i: number, first: number): boolean {
    const line = this.text.lines[i];
    if (!line || line.isLiteral || line.isLinked || !isHeadlineShaped(line.text) || isRuleOfMarks(line.text) || this.text.isSentence(line.text) || (!this.text.setsStops && line.text.length > atEnd.long && !isTitleCased(line.text))) return false;
    const label = this.text.labels[i];
    if ((label && label.strength !== 'W' && label.veto === null) || this.headsSection(i, first - 1)) return false;
    return !isContinued(line.text) && !(beginsWithDash(line.text) && !beginsWithDash(this.text.lines[first]!.text)) && !isResuming(line.text, this.text.lexicon) && !matchTrailing(line.text, this.text.lexicon);
  }

  /** Where the author sets no stops, what stands under the first title is one of his lines, but for those with its bullet and those far shorter than his. */
  private mayBeSentence(i: number, first: number): boolean {
    const { text } = this.text.lines[i]!;
    return this.text.openSentence !== null && text.length * 2 > this.text.openSentence && !(BULLET.test(text) && BULLET.test(this.text.lines[first]!.text));
  }

  /** A heading that shares a box with the prose under it, and not with the label. */
  private headsSection(i: number, label: number): boolean {
    const { isHeading, group } = this.text.lines[i]!;
    return isHeading === true && group !== this.text.lines[label]!.group && this.text.lines[i + 1]?.group === group && this.text.isProse(i + 1);
  }

  /** In an interview a question after the titles is the interviewer's; a very short line before prose is a subheading. */
  private dropSubheadings(run: number[]): void {
    while (run.length > 1) {
      const last = run.at(-1)!;
      const { text, isHeading } = this.text.lines[last]!;
      const isAsked = isQuestion(text) && this.text.questions - run.filter((i) => isQuestion(this.text.lines[i]!.text)).length >= 2;
      if (!isHeading && !isAsked && !this.isSubheading(text, run.slice(0, -1))) return;
      run.pop();
    }
  }

  /** Short in words, or of the length of this text's subheadings rather than of the other titles. */
  private isSubheading(text: string, others: readonly number[]): boolean {
    const words = countWords(text);
    if (words <= subheadingWords) return true;
    this.subheadings ??= this.text.lines
      .filter((line, i) => line.text.length < 80 && this.text.isProse(i - 1) && this.text.isProse(i + 1) && isHeadlineShaped(line.text) && !this.text.labels[i])
      .map((line) => line.text.length);
    if (this.subheadings.length < 2) return false;
    const usual = middle(others.map((i) => this.text.lines[i]!.text.length));
    return words <= subheadingWords + 1 || (text.length < usual && Math.abs(text.length - middle(this.subheadings)) < Math.abs(text.length - usual));
  }

  /** The author goes on under the title: his data («Venue: Harbour Stadium», «Kick-off: 7 pm»), figures in three lines on end (of 65 real lists of four titles and more none has them), bullets where the title has none, what he asked and was told. */
  private isAuthors(i: number, first: number): boolean {
    const title = this.text.lines[first]!.text, rows = [i, i + 1, i + 2, i + 3].map((at) => this.ownWords(at)), [one, two, three] = rows as [string, string, string];
    // «Gold today, Sunday 12 November», «Silver today, …»: a site has such titles for every day.
    if (areAlike(title, one)) return false;
    return areFacts(one, two, three) || areRows(one, three)
      || (!BULLET.test(title) && BULLET.test(one) && BULLET.test(two) && (three === '' || BULLET.test(three)))
      || (!holds(title, Kind.Digit) && [one, two, three].every((row) => holds(row, Kind.Digit)))
      || rows.every((row, k) => row !== '' && isQuestion(row) === (k % 2 === 0));
  }

  /** A line that may be a title or the author's, and is neither prose nor the site's. */
  private ownWords(i: number): string {
    const text = this.text.lines[i]?.text ?? '';
    return this.text.isProse(i) || this.text.labels[i] || isStamp(text) || matchTrailing(text, this.text.lexicon) ? '' : text;
  }

  /** «Source:», «References»: what stands under it is the author's. */
  private isSource(text: string): boolean {
    const type = matchTrailing(text, this.text.lexicon)?.type;
    return type === 'source' || type === 'references';
  }

  private onlyTrailingFrom(i: number): boolean {
    for (; i < this.text.lines.length; i++) if (!matchTrailing(this.text.lines[i]!.text, this.text.lexicon)) return false;
    return true;
  }
}

const middle = (lengths: readonly number[]): number => [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0;

/** The first title alone, where what stands under it are the names of the author's list. */
const withoutNames = (titles: PlainTitle[]): PlainTitle[] => (titles.length > 1 && !areHeadlines(titles.slice(1)) ? titles.slice(0, 1) : titles);

/** The middle title has the words of a headline. */
export function areHeadlines(titles: readonly PlainTitle[]): boolean {
  const words = titles.map(({ text }) => countWords(text)).sort((a, b) => a - b);
  return words[words.length >> 1]! >= headlineWords;
}
