/**
 * Words too common to be searched for, folded. One list for all languages, because the language of a query is not known
 * and a word left out of the index can never be found: words that mean something in another language of the same script stay.
 */
import { fold } from './fold.ts';

const source = () => [
  // Arabic
  'في من على إلى عن أن إن أنه أنها التي الذي الذين هذا هذه ذلك تلك كان كانت قد لقد ما لا لم لن هو هي كل بعد قبل مع أو ثم بين حيث كما عند حتى إذا إلا أي وقد ولا وفي ومن وهو وهي وأن به بها له لها فيه فيها منه منها عليه عليها إليه إليها خلال لدى كذلك أيضا و',
  // Persian, Urdu
  'در به از که این است را با برای یک تا بر شد بود اور کے کی کا میں سے ہے کو پر نے کہ یہ اس ہیں تھا',
  // Hebrew
  'של את על לא הוא היא זה עם כי גם אל או אם',
  // English
  'the of and to in a is that for it on as with was at by an be this are from or has have its not but',
  // Russian
  'и в на с по что не как из за к от для это о у',
].join(' ');

let words: ReadonlySet<string> | undefined;

/** Tells a stop word; `folded` as `fold` gives it. */
export function isStopWord(folded: string): boolean {
  return (words ??= new Set(source().split(' ').map(fold))).has(folded);
}
