/** Language files → one table that is looked up by the first word of a line. */
import type { UserRule } from '../model.ts';
import { fold } from '../text/fold.ts';
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
export interface Lexicon {
  labels: ReadonlyMap<string, readonly LabelPhrase[]>;
  trailing: ReadonlyMap<string, readonly TrailingPhrase[]>;
  /** First words of lines that carry a story on. */
  resumes: ReadonlySet<string>;
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
const list = (words: string | undefined): string[] => (words ? words.split('|').map(fold) : []);

/** Reads `lire (aussi|également) [ici] …`: words, a choice in (), an optional one in [], {name} for a list of the file. */
function readPhrase(source: string, words: Record<string, string>, lang: LexiconLanguage): Phrase {
  const takesTopic = /…:?$/u.test(source);
  const needsSeparator = source.endsWith(':');
  const slots: Slot[] = [];
  for (const [written, part = ''] of source.replace(/…?:?$/u, '').matchAll(/\s*(\([^)]*\)|\[[^\]]*\]|\{\w+\}\??|[^\s([{]+)/gu)) {
    const named = /^\{(\w+)\}(\??)$/u.exec(part);
    const optional = part.startsWith('[') || named?.[2] === '?';
    const choice = named ? (words[named[1]!] ?? '') : part.replace(/^[([]|[)\]]$/gu, '');
    slots.push({ words: list(choice), optional, glued: written === part });
  }
  return { slots, lang, needsSeparator, takesTopic, literal: slots.every((slot) => slot.words.length === 1 && !slot.optional) };
}

function readLanguage(file: LanguageLabels): LexiconLanguage {
  return {
    code: file.lang, continues: new Set(list(file.continues)), continuesWith: list(file.continuesWith),
    titleWords: new Set(list(file.titleWords)), pastVerbs: new Set(list(file.pastVerbs)), definite: file.definite ?? '',
  };
}

const usualAction: Record<TrailingType, TrailingAction> = {
  comments: 'cut', legal: 'cut', share: 'strip', follow: 'strip', tags: 'strip', audio: 'strip', video: 'strip',
  source: 'keep-as-meta', references: 'keep', note: 'keep',
};

function put<V>(table: Map<string, V[]>, key: string, value: V): void {
  const row = table.get(key);
  if (!row) table.set(key, [value]);
  else if (!row.includes(value)) row.push(value);
}

/** A phrase stands under the first word of each choice it can begin with. */
function index(table: Map<string, LabelPhrase[]>, phrase: LabelPhrase): void {
  for (const slot of phrase.slots) {
    for (const word of slot.words) put(table, firstKey(word), phrase);
    if (!slot.optional) return;
  }
}

function compile(files: readonly LanguageLabels[]): Lexicon & { labels: Map<string, LabelPhrase[]> } {
  const labels = new Map<string, LabelPhrase[]>();
  const trailing = new Map<string, TrailingPhrase[]>();
  const resumes = new Set<string>();
  for (const file of files) {
    const lang = readLanguage(file);
    for (const word of list(file.resumes)) resumes.add(word);
    for (const [name, phrases] of Object.entries(file.labels)) {
      const [kind, strength] = name.split(' ') as [LabelKind, Strength];
      for (const source of phrasesOf(phrases)) index(labels, { ...readPhrase(source, file.words ?? {}, lang), kind, strength });
    }
    for (const [name, phrases] of Object.entries(file.trailing ?? {})) {
      const [type, action] = name.split(' ') as [TrailingType, TrailingAction | undefined];
      for (const source of phrasesOf(phrases)) {
        const parts = source.split('…').map(fold).filter(Boolean);
        put(trailing, firstKey(parts[0]!), { parts, open: source.endsWith('…'), type, action: action ?? usualAction[type] });
      }
    }
  }
  return { labels, trailing, resumes };
}

const userLanguage: LexiconLanguage = readLanguage({ lang: 'user', labels: {} });

let everything: Lexicon | undefined;
/** All languages, compiled once. */
export function defaultLexicon(): Lexicon {
  return (everything ??= compile(everyLanguage));
}

/** The lexicon for a page: the languages wanted and the labels the reader taught. Without either, the shared default. */
export function lexiconFor({ languages, rules, host = '' }: LexiconOptions = {}): Lexicon {
  const taught = (rules ?? []).filter((r) => r.type === 'label' && (r.host === null || r.host === host));
  if (!languages && !taught.length) return defaultLexicon();
  const lexicon = languages ? compile(everyLanguage.filter((l) => languages.includes(l.lang))) : defaultLexicon();
  if (!taught.length) return lexicon;
  const labels = new Map([...lexicon.labels].map(([key, row]) => [key, [...row]]));
  for (const rule of taught) {
    if (rule.type !== 'label') continue;
    const phrase = fold(rule.phrase).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (phrase) index(labels, { slots: [{ words: [phrase], optional: false, glued: true }], lang: userLanguage, needsSeparator: false, takesTopic: false, literal: true, kind: 'related', strength: 'S' });
  }
  return { ...lexicon, labels };
}
