/** Where sentences end, for reading aloud and for telling prose from headlines. */
import { endOfSeen, isSmall, Kind, kindOf, withoutUnseen } from './characters.ts';

export interface Sentence { start: number; end: number }

/** Full stops of Latin, Urdu, Indic, Chinese and Japanese, Armenian, Ethiopic (also typed as two word marks, «፡፡»), Burmese and Khmer; like those below, for the brackets of an expression. */
export const FULL_STOPS = '.۔।॥。։።፡။។';
/** Marks that end a sentence, but for the dots that break one off. */
export const SENTENCE_ENDS = `${FULL_STOPS}!?؟！？`;
/** Those of scripts that set no space after them. */
export const UNSPACED_ENDS = '。！？';
const stops = `${SENTENCE_ENDS}…`;
/** Quotes that close what was said, “ and « among them, as in German, Czech and Danish; like those below, for the brackets of an expression. */
export const CLOSING_QUOTES = '"”“»«」』';
/** What may close after the stop: quotes and brackets. */
const closers = `${CLOSING_QUOTES}'’‘›)]}】）`;
export const CLOSERS = closers.replace(']', '\\]');
/** Stops that need no space after them. */
const selfSufficient = '。！？।॥።؟';

/** «… it said.[3][4]»: numbers of notes, at the end of a text and where one is looked for. */
const NOTES = '(?:\\[[\\d٠-٩۰-۹]{1,3}\\])+', NOTES_AT_END = new RegExp(`\\s*${NOTES}$`, 'u'), NOTES_HERE = new RegExp(`^${NOTES}`, 'u');
const LONGEST_NOTES = 20;

/** Words before a full stop that does not end a sentence. Single letters («أ.», "J.") are known by their length. */
const abbreviations = new Set(
  ('mr mrs ms dr prof st sr jr vs etc no vol fig inc ltd co corp gen col capt lt sgt rep sen gov pres jan feb mar apr jun jul aug sep sept oct nov dec approx dept est ' +
    'mme mlle art av bd cf env hab max min réf tél ca bzw ca evtl ggf inkl nr str usw vgl zzt sra srta ud uds pág núm dott sig avv ' +
    'г гг тыс млн млрд руб ул им проф др стр рис ' +
    'د أ م ت ص ق هـ').split(' '),
);

function endsInAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && kindOf(text.charCodeAt(from - 1)) & (Kind.Letter | Kind.Mark)) from--;
  const word = text.slice(from, stop);
  if (word === '') return false;
  // «U.S.», «أ.د.», "J. Smith": a lone letter before the stop.
  if ([...word].length === 1) return true;
  return abbreviations.has(word.toLowerCase());
}

/** Whether the text goes on after `at` as a new sentence: not with a small letter. */
const startsAnew = (text: string, at: number): boolean => !isSmall(/[^\s"'«“(]/.exec(text.slice(at, at + 8))?.[0] ?? '');

/** The sentences of a text in order; together they cover all of it but the white space between them. A line break ends one too. */
export function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let a = start, b = end;
    while (a < b && /\s/u.test(text[a]!)) a++;
    while (b > a && /\s/u.test(text[b - 1]!)) b--;
    if (b > a) out.push({ start: a, end: b });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') { push(i); continue; }
    if (!stops.includes(c)) continue;
    const first = i;
    while (i + 1 < text.length && (stops + closers).includes(text[i + 1]!)) i++;
    i += NOTES_HERE.exec(text.slice(i + 1, i + 1 + LONGEST_NOTES))?.[0].length ?? 0;
    const next = text[i + 1];
    if (next === undefined) break;
    if (selfSufficient.includes(c) ? next === '،' : !/\s/u.test(next)) continue;
    if (c === '.' && first === i && endsInAbbreviation(text, first)) continue;
    if (/[.…]/u.test(c) && !startsAnew(text, i + 1)) continue;
    push(i + 1);
  }
  push(text.length);
  return out;
}

/**
 * What is seen of the last characters of a text, white space at the end aside: more than stops and closers ever take. Asked of all of a
 * text, an expression that is bound to the end alone searches all of it.
 */
export const endingOf = (text: string): string => withoutUnseen(text.slice(-24)).trimEnd();

/** Whether what is seen of a text ends in a word, as most titles do: no mark is looked for there. */
const endsInWord = (text: string): boolean => (kindOf(text.charCodeAt(endOfSeen(text) - 1)) & Kind.Word) !== 0;

/** «… है |»: letters of India before a bar that is typed for the danda. */
const TYPED_DANDA = new RegExp(`[\\u0900-\\u0DFF]\\s?\\|[${CLOSERS}]*$`, 'u');
const SINGLE_STOP = new RegExp(`(?:^|[^.…])[${FULL_STOPS}][${CLOSERS}]*$`, 'u');

/** Whether the text announces what comes. */
export const endsWithColon = (text: string): boolean => !endsInWord(text) && /[:：]$/.test(endingOf(text));

/** Whether the text ends as a sentence does: a single stop, closers and the numbers of notes aside. Two dots, three dots and «؟» end headlines as well. */
export function endsWithStop(text: string): boolean {
  if (endsInWord(text)) return false;
  const ending = endingOf(text).replace(NOTES_AT_END, '');
  return SINGLE_STOP.test(ending) || TYPED_DANDA.test(ending);
}

const SPEECH = new RegExp(`[!?؟！？…${CLOSING_QUOTES}]$`, 'u');

/** Whether the text ends as what somebody says does: a sentence, a question, a quote, one broken off. */
export const endsSpeech = (text: string): boolean => endsWithStop(text) || SPEECH.test(endingOf(text));

const TWO_DOTS = new RegExp(`[^.]\\.\\.[${CLOSERS}]*$`, 'u');

/** Whether the text ends in two dots, as sentences of some authors do. */
export const endsWithTwoDots = (text: string): boolean => !endsInWord(text) && TWO_DOTS.test(endingOf(text));
