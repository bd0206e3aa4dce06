/** Language files → one table that is looked up by the first word of a line. */
import type { UserRule } from '../model.ts';
import { fold, foldCharacter } from '../text/fold.ts';
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
export interface TrailingPhrase { parts: readonly string[]; open: boolean; type: TrailingType; action: TrailingAction }

/** What the grammar asks of a language beside its phrases. */
export interface LexiconLanguage {
  code: string;
  continues: ReadonlySet<string>;
  continuesWith: readonly string[];
  titleWords: ReadonlySet<string>;
  pastVerbs: ReadonlySet<string>;
  definite: string;
}
/** Phrases by the first word of a line. */
export interface Lookup<P> { get(firstWord: string): readonly P[] | undefined }
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

/** Scripts that write without spaces: their phrases are found by their first two characters. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u3400-\u9FFF]/u;
export const isUnspaced = (character: string | undefined): boolean => character !== undefined && unspaced.test(character);

/** Key of the table: the first word of a folded text, or its first two characters where words have no spaces. */
export function firstKey(folded: string): string {
  if (isUnspaced(folded[0])) return folded.slice(0, 2);
  const end = folded.search(/[^\p{L}\p{M}\p{N}'"]/u);
  return end < 0 ? folded : folded.slice(0, end);
}

const phrasesOf = (source: string): string[] => source.split(/;\s*/u).map((phrase) => phrase.trim()).filter(Boolean);

/** Lists of words, folded once: files name the same list in many phrases. */
const lists = new Map<string, readonly string[]>();
function list(words: string | undefined): readonly string[] {
  if (!words) return [];
  let folded = lists.get(words);
  if (!folded) lists.set(words, (folded = words.split('|').map(fold)));
  return folded;
}

interface Place { words: string; optional: boolean; glued: boolean }

/** The places of `lire (aussi|également) [ici] …`: words, a choice in (), an optional one in [], {name} for a list of the file. */
function placesOf(source: string, words: Record<string, string>): Place[] {
  const places: Place[] = [];
  for (const [written, part = ''] of source.replace(/…?:?$/u, '').matchAll(/\s*(\([^)]*\)|\[[^\]]*\]|\{\w+\}\??|[^\s([{]+)/gu)) {
    const named = /^\{(\w+)\}(\??)$/u.exec(part);
    places.push({ words: (named ? words[named[1]!] : part.replace(/^[([]|[)\]]$/gu, '')) ?? '', optional: part.startsWith('[') || named?.[2] === '?', glued: written === part });
  }
  return places;
}

const BEGINS_WITH_CHOICE = /^[([{]/;

/** A phrase of a file. Most are never read further than their first word. */
class FilePhrase implements LabelPhrase {
  private read: readonly Slot[] | undefined;
  constructor(private readonly source: string, private readonly words: Record<string, string>, readonly lang: LexiconLanguage, readonly kind: LabelKind, readonly strength: Strength) {}
  get takesTopic(): boolean { return /…:?$/u.test(this.source); }
  get needsSeparator(): boolean { return this.source.endsWith(':'); }
  get slots(): readonly Slot[] { return (this.read ??= placesOf(this.source, this.words).map(({ words, optional, glued }) => ({ words: list(words), optional, glued }))); }
  get literal(): boolean { return this.slots.every((slot) => slot.words.length === 1 && !slot.optional); }

  /** A phrase stands under the first word of each choice it can begin with. */
  firstWords(): string[] { return this.beginnings().flatMap((place) => list(place.words)); }
  firstLetters(): readonly string[] {
    // Most begin with a word written out; a first read has no time to take them all apart.
    return BEGINS_WITH_CHOICE.test(this.source) ? this.beginnings().flatMap((place) => initialsOf(place.words)) : [initialOf(this.source)];
  }
  private beginnings(): Place[] {
    const places = placesOf(this.source, this.words);
    const first = places.findIndex((place) => !place.optional);
    return first < 0 ? places : places.slice(0, first + 1);
  }
}

/** A phrase of the end of a page. */
class TrailingSource implements TrailingPhrase {
  private folded: readonly string[] | undefined;
  readonly open: boolean;
  constructor(private readonly source: string, readonly type: TrailingType, readonly action: TrailingAction) { this.open = source.endsWith('…'); }
  get parts(): readonly string[] { return (this.folded ??= this.source.split('…').map(fold).filter(Boolean)); }
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
  comments: 'cut', legal: 'cut', share: 'strip', follow: 'strip', tags: 'strip', audio: 'strip', video: 'strip',
  source: 'keep-as-meta', references: 'keep', note: 'keep',
};

const initialOf = (word: string): string => foldCharacter(word.codePointAt(0) ?? 0)[0] ?? fold(word)[0] ?? '';

/** The folded letter that a list's words begin with, each once, without folding the words. */
const initials = new Map<string, readonly string[]>();
function initialsOf(words: string): readonly string[] {
  let found = initials.get(words);
  if (!found) initials.set(words, (found = [...new Set(words.split('|').map(initialOf))]));
  return found;
}

/** Rows by first word. They are made letter by letter, when a line first begins with it: a page needs few scripts, and folding all of them is most of a first read. */
class Rows<P> implements Lookup<P> {
  private readonly rows = new Map<string, P[]>();
  private readonly waiting = new Map<string, { phrase: P; firstWords: () => Iterable<string> }[]>();

  add(phrase: P, firstLetters: Iterable<string>, firstWords: () => Iterable<string>): void {
    for (const letter of firstLetters) {
      const row = this.waiting.get(letter);
      if (!row) this.waiting.set(letter, [{ phrase, firstWords }]);
      else if (row[row.length - 1]!.phrase !== phrase) row.push({ phrase, firstWords });
    }
  }

  get(firstWord: string): readonly P[] | undefined {
    const letter = firstWord[0] ?? '';
    const waiting = this.waiting.get(letter);
    if (waiting) {
      this.waiting.delete(letter);
      for (const { phrase, firstWords } of waiting) for (const word of firstWords()) if (word[0] === letter) this.put(firstKey(word), phrase);
    }
    return this.rows.get(firstWord);
  }

  private put(key: string, phrase: P): void {
    const row = this.rows.get(key);
    if (!row) this.rows.set(key, [phrase]);
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
        const phrase = new FilePhrase(source, file.words ?? {}, lang, kind, strength);
        labels.add(phrase, phrase.firstLetters(), () => phrase.firstWords());
      }
    }
    for (const [name, phrases] of Object.entries(file.trailing ?? {})) {
      const [type, action] = name.split(' ') as [TrailingType, TrailingAction | undefined];
      for (const source of phrasesOf(phrases)) {
        const phrase = new TrailingSource(source, type, action ?? usualAction[type]);
        trailing.add(phrase, initialsOf(source), () => phrase.parts.slice(0, 1));
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
    const phrase = fold(rule.phrase).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (phrase) own.add({ slots: [{ words: [phrase], optional: false, glued: true }], lang: userLanguage, needsSeparator: false, takesTopic: false, literal: true, kind: 'related', strength: 'S' }, [phrase[0]!], () => [phrase]);
  }
  return { ...lexicon, labels: { get: (word) => { const mine = own.get(word); return mine ? [...mine, ...(lexicon.labels.get(word) ?? [])] : lexicon.labels.get(word); } } };
}
