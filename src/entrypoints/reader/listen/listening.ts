/** Reading aloud, sentence by sentence. Knows nothing of the page: it is given sentences and tells where it is. */
import type { Speaker, Voice } from './speaker.ts';

export interface Sentence {
  text: string;
  /** Offsets in the text of the page (see text-map.ts). */
  start: number;
  end: number;
}

export interface ListeningState {
  status: 'resting' | 'speaking' | 'finished' | 'failed';
  /** Index of the sentence. */
  at: number;
  /** The word being said, as offsets in the text of the page. */
  word: { start: number; end: number } | null;
}

export interface Listening {
  play(): void;
  pause(): void;
  /** Goes by sentences, from where it is. */
  skip(step: number): void;
  /** Goes to the sentence that holds an offset of the page's text, and speaks. */
  seek(offset: number): void;
  /** Takes effect at once: the sentence begins anew. */
  set(options: { voice?: Voice; rate?: number }): void;
  /** Other sentences (a line was put back, captions are wanted): stays at the sentence it is at. */
  renew(sentences: readonly Sentence[]): void;
  stop(): void;
}

export function startListening(speaker: Speaker, given: readonly Sentence[], options: { voice: Voice; rate: number; lang: string | null }, onChange: (state: ListeningState) => void): Listening {
  let sentences = given;
  let { voice, rate } = options;
  let state: ListeningState = { status: 'resting', at: 0, word: null };

  const change = (next: Partial<ListeningState>): void => {
    state = { ...state, ...next };
    onChange(state);
  };
  const rest = (): void => {
    speaker.stop();
    change({ status: 'resting', word: null });
  };
  const say = (at: number): void => {
    const sentence = sentences[at];
    if (!sentence) {
      speaker.stop();
      change({ status: 'finished', word: null });
      return;
    }
    change({ status: 'speaking', at, word: null });
    speaker.speak({ text: sentence.text, lang: options.lang, voice, rate }, {
      // Since it began, others may have come before it, or it may be gone.
      onWord(start, end) {
        const now = sentences[state.at]!;
        if (now.text === sentence.text) change({ word: { start: now.start + start, end: now.start + end } });
      },
      onEnd: () => say(state.at + 1),
      onError: () => change({ status: 'failed', word: null }),
    });
  };

  return {
    play: () => say(state.status === 'finished' ? 0 : state.at),
    // Engines disagree on pausing; a sentence that begins anew is understood everywhere.
    pause: rest,
    skip(step) {
      const at = Math.min(Math.max(state.at + step, 0), sentences.length - 1);
      if (state.status === 'resting') change({ at, word: null });
      else say(at);
    },
    seek: (offset) => say(sentenceAt(sentences, offset)),
    set(next) {
      voice = next.voice ?? voice;
      rate = next.rate ?? rate;
      if (state.status === 'speaking') say(state.at);
    },
    renew(next) {
      const at = placeIn(next, sentences, state.at);
      sentences = next;
      change({ at, word: null });
    },
    stop: rest,
  };
}

/** Where a sentence stands among others: of those that say the same, the one of its turn. Where it is gone, the last one before it that is not. */
function placeIn(next: readonly Sentence[], before: readonly Sentence[], at: number): number {
  for (let i = at; i >= 0; i--) {
    const { text } = before[i]!;
    const turn = before.slice(0, i).filter((each) => each.text === text).length;
    const same = [...next.keys()].filter((j) => next[j]!.text === text);
    if (same.length > 0) return same[Math.min(turn, same.length - 1)]!;
  }
  return 0;
}

/** The sentence at an offset, else the next one after it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const at = sentences.findIndex(({ end }) => end > offset);
  return at < 0 ? Math.max(0, sentences.length - 1) : at;
}
