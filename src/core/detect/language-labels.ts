/** What one language file says. Data only: how it is read stands in lexicon.ts, how to write one in labels/README.md. */

export type LabelKind = 'related' | 'recommended' | 'more' | 'popular' | 'watch';
/** S acts with one more sign, M needs two, W never acts alone. */
export type Strength = 'S' | 'M' | 'W';

/** What stands after a story without being it. */
export type TrailingType = 'comments' | 'share' | 'follow' | 'source' | 'references' | 'tags' | 'audio' | 'video' | 'ad' | 'skip' | 'legal' | 'note';
/** cut: the story is over here · strip: this line goes · keep: the author's · keep-as-meta: the author's, and says something of the story. */
export type TrailingAction = 'cut' | 'strip' | 'keep' | 'keep-as-meta';

export interface LanguageLabels {
  /** BCP 47 code. */
  lang: string;
  /** Its commonest little words, in small letters: they tell a text whose page does not say its language. Not needed where the script does. */
  common?: string;
  /** Lists of words that phrases may name as {name}. */
  words?: Record<string, string>;
  /** Phrases by kind and strength, separated by `;`, in the notation of labels/README.md. */
  labels: Partial<Record<`${LabelKind} ${Strength}`, string>>;
  /** Words after a label that carry the sentence on, so that the line is prose («اقرأ أيضًا عن…»). */
  continues?: string;
  /** First words of a line that carries the story on («وأضاف», "However"): never a title's. */
  resumes?: string;
  /** Beginnings of such words, for languages that write a preposition onto its noun. */
  continuesWith?: string;
  /** Words that begin like `continuesWith` and are titles' words all the same. */
  titleWords?: string;
  /** First words of a label that are past-tense verbs too: a definite subject after them makes a sentence. */
  pastVerbs?: string;
  /** Beginning of a definite noun («ال»), for `pastVerbs`. */
  definite?: string;
  /** Phrases of the end of a page, separated by `;`, by type; the action is the type's unless the name says another. */
  trailing?: Partial<Record<TrailingType | `${TrailingType} ${TrailingAction}`, string>>;
}
