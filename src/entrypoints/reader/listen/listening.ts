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
      onWord: (start, end) => change({ word: { start: sentence.start + start, end: sentence.start + end } }),
      onEnd: () => say(at + 1),
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
      const said = sentences[state.at]?.text;
      sentences = next;
      const at = next.findIndex(({ text }) => text === said);
      if (at >= 0) change({ at, word: null });
    },
    stop: rest,
  };
}

/** The sentence at an offset, else the next one after it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const at = sentences.findIndex(({ end }) => end > offset);
  return at < 0 ? Math.max(0, sentences.length - 1) : at;
}
