/** Language files → one table that is looked up by the first word of a line. */
import { isUnspacedCode, Kind, kindOf, skip } from '../text/characters.ts';
import type { UserRule } from '../model.ts';
import { characterOf, fold, foldCharacter, foldedPhrase, type Character } from '../text/fold.ts';
import { languages as everyLanguage } from './labels/index.ts';
import type { LabelKind, LanguageLabels, Strength, TrailingAction, TrailingType } from './language-labels.ts';

/** One place of a phrase: the words that may stand there, folded; `glued` to the place before it without a space. */
export interface Slot { words: readonly string[]; optional: boolean; glued: boolean }
export interface Phrase {
  slots: readonly Slot[];
  lang: LexiconLanguage;
  /** Works only before a separator or the end of the line («READ: …»). */
  needsSeparator: boolean;
  /** Written out without a choice: it says more than a pattern that reaches the same words. */
  literal: boolean;
  /** Takes a topic before the title («Mehr zum Thema …»). */
  takesTopic: boolean;
}
export interface LabelPhrase extends Phrase { kind: LabelKind; strength: Strength }
export interface TrailingPhrase { variants: readonly TrailingVariant[]; type: TrailingType; action: TrailingAction }
/** What must stand in a line, folded, in this order; `open`: anything may follow. */
export interface TrailingVariant { parts: readonly string[]; open: boolean }

/** What the grammar asks of a language beside its phrases. */
export interface LexiconLanguage {
  code: string;
  continues: ReadonlySet<string>;
  continuesWith: readonly string[];
  titleWords: ReadonlySet<string>;
  pastVerbs: ReadonlySet<string>;
  definite: string;
}
/** Phrases by the word they begin with. */
export interface Lookup<P> {
  /** The phrases that may stand at this place of a text, told by its first word alone. */
  at(text: string, from: number): readonly P[] | undefined;
}
export interface Lexicon {
  labels: Lookup<LabelPhrase>;
  trailing: Lookup<TrailingPhrase>;
  /** First words of lines that carry a story on. */
  readonly resumes: ReadonlySet<string>;
}
export interface LexiconOptions {
  /** Codes of the languages wanted; default all. */
  languages?: readonly string[];
  /** What the reader taught; rules of type `label` become phrases of language `user`. */
  rules?: readonly UserRule[];
  /** Host of the page, without `www.`: rules of other hosts stay out. */
  host?: string;
}

/** Of a script that is written without spaces. */
export const isUnspaced = (character: string | undefined): boolean => character !== undefined && isUnspacedCode(character.charCodeAt(0));

/** The folded first word of a text (its first character in scripts without spaces), without folding the rest. */
export function firstWord(text: string, from = 0): string {
  let word = '';
  for (let i = from; i < text.length && word.length < LONGEST_WORD;) {
    const code = text.codePointAt(i)!, character = characterOf(code), { folded } = character;
    if (folded !== '') {
      if (!isOfWord(character)) break;
      word += folded;
      if (isUnspaced(word)) return word[0]!;
    }
    i += code > 0xffff ? 2 : 1;
  }
  return word;
}

/** A number that stands for `firstWord` and needs no string; two words may share one. -1 when there is no word. */
function hashOfFirstWord(text: string, from: number): number {
  let hash = -1, length = 0;
  for (let i = from; i < text.length && length < LONGEST_WORD;) {
    const code = text.codePointAt(i)!, character = characterOf(code), { folded } = character;
    if (folded !== '') {
      if (!isOfWord(character)) break;
      if (length === 0 && isUnspacedCode(folded.charCodeAt(0))) return folded.charCodeAt(0);
      for (let k = 0; k < folded.length; k++, length++) hash = (hash * 31 + folded.charCodeAt(k)) & 0x3fffffff;
    }
    i += code > 0xffff ? 2 : 1;
  }
  return hash;
}

const LONGEST_WORD = 24;
const isOfWord = ({ folded, isWord }: Character): boolean => isWord || folded === "'" || folded === '"';

const phrasesOf = (source: string): string[] => source.split(/;\s*/u).map((phrase) => phrase.trim()).filter(Boolean);

const HALF_SPACE = /\u200C/gu;
/** A choice of words as written and, for those that a zero-width non-joiner parts («برچسب‌ها»), with the space that many type for it. */
const spellings = (words: string): string => (words.includes('\u200C') ? words.split('|').flatMap((word) => [...new Set([word, word.replace(HALF_SPACE, ' ')])]).join('|') : words);

/** Lists of words, folded once: files name the same list in many phrases. */
const lists = new Map<string, readonly string[]>();
function list(words: string | undefined): readonly string[] {
  if (!words) return [];
  let folded = lists.get(words);
  if (!folded) lists.set(words, (folded = spellings(words).split('|').map(fold)));
  return folded;
}

interface Place { words: string; optional: boolean; glued: boolean }

const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** The places of `lire (aussi|également) [ici] …`: words, a choice in (), an optional one in [], {name} for a list of the file. */
function* placesOf(source: string, words: Record<string, string>): Generator<Place> {
  let end = source.length;
  if (source[end - 1] === ':') end--;
  if (source[end - 1] === '…') end--;
  for (let at = 0; at < end;) {
    const from = skip(source, Kind.Space, at), glued = from === at;
    if (from >= end) return;
    const opener = source[from]!, closer = CLOSERS[opener];
    if (closer === undefined) {
      for (at = from; at < end && kindOf(source.charCodeAt(at)) !== Kind.Space && CLOSERS[source[at]!] === undefined;) at++;
      yield { words: source.slice(from, at), optional: false, glued };
      continue;
    }
    const close = source.indexOf(closer, from);
    if (close < 0) return;
    const inside = source.slice(from + 1, close), isList = opener === '{';
    at = close + 1;
    const optional = opener === '[' || (isList && source[at] === '?');
    if (isList && optional) at++;
    yield { words: (isList ? words[inside] : inside) ?? '', optional, glued };
  }
}

/**
 * The words that a phrase can begin with, as written: those of its first place, and of the next ones while a place is optional.
 * Most phrases are never read further, and a first reading has no time to take all of them apart.
 */
function beginningsOf(source: string, words: Record<string, string>): string[] {
  const found: string[] = [];
  for (const place of placesOf(source, words)) {
    found.push(...spellings(place.words).split('|'));
    if (!place.optional) break;
  }
  return found;
}

/** A phrase of a file. Most are never read further than their first word. */
class FilePhrase implements LabelPhrase {
  private read: readonly Slot[] | undefined;
  constructor(private readonly source: string, private readonly words: Record<string, string>, readonly lang: LexiconLanguage, readonly kind: LabelKind, readonly strength: Strength) {}
  get takesTopic(): boolean { return /…:?$/u.test(this.source); }
  get needsSeparator(): boolean { return this.source.endsWith(':'); }
  get slots(): readonly Slot[] { return (this.read ??= Array.from(placesOf(this.source, this.words), ({ words, optional, glued }) => ({ words: list(words), optional, glued }))); }
  get literal(): boolean { return this.slots.every((slot) => slot.words.length === 1 && !slot.optional); }
}

/** A phrase with each of its choices in turn: `(Share|Email) this story`. */
function* variantsOf(source: string): Generator<string> {
  const [group, choices] = /\(([^)]*)\)/u.exec(source) ?? [];
  if (group === undefined) yield* spellings(source).split('|');
  else for (const choice of choices!.split('|')) yield* variantsOf(source.replace(group, () => choice));
}

/** A phrase of the end of a page. */
class TrailingSource implements TrailingPhrase {
  private read: readonly TrailingVariant[] | undefined;
  constructor(private readonly source: string, readonly type: TrailingType, readonly action: TrailingAction) {}
  get variants(): readonly TrailingVariant[] {
    return (this.read ??= Array.from(variantsOf(this.source), (words) => ({ parts: words.split('…').map(fold).filter(Boolean), open: words.endsWith('…') })));
  }
}

/** A value that is made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function readLanguage(file: LanguageLabels): LexiconLanguage {
  const continues = lazy(() => new Set(list(file.continues))), titleWords = lazy(() => new Set(list(file.titleWords))), pastVerbs = lazy(() => new Set(list(file.pastVerbs)));
  return {
    code: file.lang, definite: file.definite ?? '',
    get continues() { return continues(); },
    get continuesWith() { return list(file.continuesWith); },
    get titleWords() { return titleWords(); },
    get pastVerbs() { return pastVerbs(); },
  };
}

const usualAction: Record<TrailingType, TrailingAction> = {
  comments: 'cut', legal: 'cut', share: 'strip', follow: 'strip', tags: 'strip', audio: 'strip', video: 'strip', ad: 'strip', skip: 'strip',
  source: 'keep-as-meta', references: 'keep', note: 'keep',
};

/** Characters that fold alike are in one drawer: the folded letter up to Greek, and each 256 codes from there on. */
const drawerOf = (code: number): number => (code < FROM_GREEK ? (foldCharacter(code).charCodeAt(0) || 0) : code >> 8);
const FROM_GREEK = 0x370;

/**
 * Phrases by the hash of their first word. A drawer is sorted when a line first begins with a letter of it: a page needs few scripts, and folding
 * all of them would be most of a first reading. Phrases that only share the hash do not match, and no harm is done.
 */
class Rows<P> implements Lookup<P> {
  private readonly rows = new Map<number, P[]>();
  private readonly unsorted = new Map<number, { phrase: P; beginning: string }[]>();

  add(phrase: P, beginnings: readonly string[]): void {
    for (const beginning of beginnings) {
      const drawer = drawerOf(beginning.codePointAt(0) ?? 0), waiting = this.unsorted.get(drawer);
      if (waiting) waiting.push({ phrase, beginning }); else this.unsorted.set(drawer, [{ phrase, beginning }]);
    }
  }

  at(text: string, from: number): readonly P[] | undefined {
    const drawer = drawerOf(text.codePointAt(from) ?? 0), waiting = this.unsorted.get(drawer);
    if (waiting) {
      this.unsorted.delete(drawer);
      for (const { phrase, beginning } of waiting) this.put(hashOfFirstWord(beginning, 0), phrase);
    }
    return this.rows.get(hashOfFirstWord(text, from));
  }

  private put(hash: number, phrase: P): void {
    const row = this.rows.get(hash);
    if (!row) this.rows.set(hash, [phrase]);
    else if (!row.includes(phrase)) row.push(phrase);
  }
}

function compile(files: readonly LanguageLabels[]): Lexicon {
  const labels = new Rows<LabelPhrase>(), trailing = new Rows<TrailingPhrase>();
  for (const file of files) {
    const lang = readLanguage(file);
    for (const [name, phrases] of Object.entries(file.labels)) {
      const [kind, strength] = name.split(' ') as [LabelKind, Strength];
      for (const source of phrasesOf(phrases)) {
        labels.add(new FilePhrase(source, file.words ?? {}, lang, kind, strength), beginningsOf(source, file.words ?? {}));
      }
    }
    for (const [name, phrases] of Object.entries(file.trailing ?? {})) {
      const [type, action] = name.split(' ') as [TrailingType, TrailingAction | undefined];
      for (const source of phrasesOf(phrases)) {
        trailing.add(new TrailingSource(source, type, action ?? usualAction[type]), beginningsOf(source, {}));
      }
    }
  }
  const resumes = lazy(() => new Set(files.flatMap((file) => list(file.resumes))));
  return { labels, trailing, get resumes() { return resumes(); } };
}

const userLanguage: LexiconLanguage = readLanguage({ lang: 'user', labels: {} });

let everything: Lexicon | undefined;
/** All languages, compiled once. */
const defaultLexicon = (): Lexicon => (everything ??= compile(everyLanguage));

/** How many labels the files know, each with its choices counted as one. */
export const labelCount = (): number => everyLanguage.reduce((sum, { labels }) => sum + Object.values(labels).reduce((n, phrases) => n + phrasesOf(phrases).length, 0), 0);

/** The lexicon for a page: the languages wanted and the labels the reader taught. Without either, the shared default. */
export function lexiconFor({ languages, rules, host = '' }: LexiconOptions = {}): Lexicon {
  const taught = (rules ?? []).filter((r) => r.type === 'label' && (r.host === null || r.host === host));
  if (!languages && !taught.length) return defaultLexicon();
  const lexicon = languages ? compile(everyLanguage.filter((l) => languages.includes(l.lang))) : defaultLexicon();
  if (!taught.length) return lexicon;
  const own = new Rows<LabelPhrase>();
  for (const rule of taught) {
    if (rule.type !== 'label') continue;
    const phrase = foldedPhrase(rule.phrase);
    if (phrase) own.add({ slots: [{ words: [phrase], optional: false, glued: true }], lang: userLanguage, needsSeparator: false, takesTopic: false, literal: true, kind: 'related', strength: 'S' }, [phrase]);
  }
  return { ...lexicon, labels: { at: (text, from) => { const mine = own.at(text, from), others = lexicon.labels.at(text, from); return mine ? [...mine, ...(others ?? [])] : others; } } };
}
