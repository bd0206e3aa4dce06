/** Who reads aloud: an interface of ours, so that tests can speak through a fake one. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47. */
  lang: string;
  /** The voice is of this machine: the text stays here. */
  isLocal: boolean;
}

export interface Utterance { text: string; lang: string | null; voice: Voice; rate: number }

export interface SpeechEvents {
  /** A word begins: offsets in the utterance's text. Voices that do not tell never call it. */
  onWord: (start: number, end: number) => void;
  onEnd: () => void;
  onError: () => void;
}

export interface Speaker {
  /** Waits until the browser has its list. */
  voices(): Promise<Voice[]>;
  /** Speaks one sentence. Events of a sentence that was stopped do not come any more. */
  speak(utterance: Utterance, events: SpeechEvents): void;
  stop(): void;
}

/**
 * The voice for a language: the reader's choice, else a voice of this machine, the region's own first.
 * Remote voices only where the reader let the text leave the machine. Null: none speaks this language.
 */
export function voiceFor(voices: readonly Voice[], lang: string, { chosen, isRemoteAllowed }: { chosen?: string; isRemoteAllowed: boolean }): Voice | null {
  const able = voicesOf(voices, lang, isRemoteAllowed);
  const inRegion = able.find((voice) => voice.isLocal === able[0]?.isLocal && voice.lang.toLowerCase() === lang.toLowerCase());
  return able.find(({ id }) => id === chosen) ?? inRegion ?? able[0] ?? null;
}

/** Voices that speak a language, those of this machine first. */
export function voicesOf(voices: readonly Voice[], lang: string, isRemoteAllowed: boolean): Voice[] {
  const base = baseOf(lang);
  return voices
    .filter((voice) => baseOf(voice.lang) === base && (voice.isLocal || isRemoteAllowed))
    .sort((a, b) => Number(b.isLocal) - Number(a.isLocal));
}

/** The language without its region; `ar_EG` is how some systems write it. */
export const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0]!;
