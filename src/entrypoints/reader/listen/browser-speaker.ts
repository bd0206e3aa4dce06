/** The voices of the browser (Web Speech). */
import type { Speaker, SpeechEvents, Utterance, Voice } from './speaker.ts';

/** ms. Browsers fill the list late, and where there is no voice they never tell. */
const PATIENCE = 1500;

export function browserSpeaker(synthesis: SpeechSynthesis): Speaker {
  let current: SpeechSynthesisUtterance | null = null;
  const stop = (): void => {
    current = null;
    synthesis.cancel();
  };
  return {
    voices: async () => (await listVoices(synthesis)).map(describe),
    speak({ text, lang, voice, rate }: Utterance, events: SpeechEvents) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
      utterance.lang = voice.lang || lang || '';
      utterance.rate = rate;
      const isCurrent = (): boolean => current === utterance;
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (isCurrent() && (name === 'word' || !name)) events.onWord(charIndex, charIndex + (charLength || wordLength(text, charIndex)));
      };
      utterance.onend = () => { if (isCurrent()) events.onEnd(); };
      utterance.onerror = () => { if (isCurrent()) events.onError(); };
      current = utterance;
      synthesis.speak(utterance);
    },
    stop,
  };
}

async function listVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
  });
  return synthesis.getVoices();
}

const describe = ({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice => ({ id: voiceURI, name, lang: lang.replace('_', '-'), isLocal: localService });

/** Some engines tell only where a word begins. */
const wordLength = (text: string, from: number): number => /^\S+/.exec(text.slice(from))?.[0].length ?? 0;
