/**
 * Where a headline may break in a script that writes no spaces: between words, never inside one. Browsers break there
 * between any two characters, and know phrases (`word-break: auto-phrase`) of Japanese only, and only Chromium.
 */
import { Fragment, type JSX } from 'preact';

/** Chinese particles hang on the word before them; in Japanese all that is written in hiragana does. */
const HANGS_ON = new Map([['zh', /^[的地得了着著过過们們]$/u], ['ja', /^\p{Script=Hiragana}/u]]);

/** The pieces of a headline between which it may break; one where its language has spaces or is not known. @param lang as the page declares it; only how it begins counts. */
export function phrasesOf(text: string, lang: string | null): string[] {
  const base = lang?.toLowerCase().split('-')[0] ?? '';
  const hangsOn = HANGS_ON.get(base);
  if (!hangsOn) return [text];
  const phrases: string[] = [];
  let wasWord = false;
  for (const { segment, isWordLike = false } of new Intl.Segmenter(base, { granularity: 'word' }).segment(text)) {
    // Around signs the browser knows by itself where a line may end.
    if (isWordLike && wasWord && !hangsOn.test(segment)) phrases.push(segment);
    else phrases.push((phrases.pop() ?? '') + segment);
    wasWord = isWordLike;
  }
  return phrases;
}

export function Phrases({ text, lang }: { text: string; lang: string | null }): JSX.Element {
  return <>{phrasesOf(text, lang).map((phrase, i) => <Fragment key={i}>{i > 0 ? <wbr /> : null}{phrase}</Fragment>)}</>;
}
