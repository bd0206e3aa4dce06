import { describe, expect, it } from 'vitest';
import { sentenceAt, startListening, type ListeningState, type Sentence } from '../../../../src/entrypoints/reader/listen/listening.ts';
import { voiceFor, type SpeechEvents, type Speaker, type Utterance, type Voice } from '../../../../src/entrypoints/reader/listen/speaker.ts';

const voice: Voice = { id: 'layla', name: 'Layla', lang: 'ar-EG', isLocal: true };

/** A voice that speaks when the test tells it to. */
function fakeSpeaker() {
  const said: Utterance[] = [];
  let events: SpeechEvents | null = null;
  const speaker: Speaker = {
    voices: async () => [voice],
    speak: (utterance, theirs) => { said.push(utterance); events = theirs; },
    stop: () => { events = null; },
  };
  return { speaker, said, end: () => events?.onEnd(), fail: () => events?.onError(), word: (start: number, end: number) => events?.onWord(start, end), isSilent: () => events === null };
}

const sentences: Sentence[] = ['قبل الفجر.', 'بعد الظهر.', 'عند الغروب.'].map((text, i) => ({ text, start: i * 20, end: i * 20 + text.length }));

function begin(given = sentences) {
  const fake = fakeSpeaker();
  const states: ListeningState[] = [];
  const listening = startListening(fake.speaker, given, { voice, rate: 1, lang: 'ar' }, (state) => states.push(state));
  return { ...fake, listening, last: () => states.at(-1)!, texts: () => fake.said.map(({ text }) => text) };
}

describe('listening', () => {
  it('says one sentence after the other, in order, and ends', () => {
    const { listening, end, texts, last } = begin();
    listening.play();
    end();
    end();
    end();
    expect(texts()).toEqual(sentences.map(({ text }) => text));
    expect(last()).toMatchObject({ status: 'finished', word: null });
  });
  it('begins anew after the end', () => {
    const { listening, end, said } = begin();
    listening.seek(45);
    end();
    listening.play();
    expect(said.at(-1)!.text).toBe(sentences[0]!.text);
  });
  it('marks the word at its place in the page', () => {
    const { listening, word, last } = begin();
    listening.seek(25);
    word(4, 9);
    expect(last()).toMatchObject({ status: 'speaking', at: 1, word: { start: 24, end: 29 } });
  });
  it('seeks to the sentence that was pressed', () => {
    const { listening, said } = begin();
    listening.seek(41);
    expect(said.at(-1)!.text).toBe(sentences[2]!.text);
    // Between two sentences the next one is meant.
    expect(sentenceAt(sentences, 15)).toBe(1);
    expect(sentenceAt(sentences, 999)).toBe(2);
  });
  it('a sentence that was stopped does not lead to the next', () => {
    const { listening, end, texts, isSilent } = begin();
    listening.play();
    listening.pause();
    end();
    expect(texts()).toHaveLength(1);
    expect(isSilent()).toBe(true);
    listening.play();
    expect(texts()).toEqual([sentences[0]!.text, sentences[0]!.text]);
  });
  it('skips within the text, and in silence while it rests', () => {
    const { listening, texts, last } = begin();
    listening.skip(1);
    expect(last().at).toBe(1);
    expect(texts()).toEqual([]);
    listening.play();
    listening.skip(-5);
    expect(last()).toMatchObject({ at: 0, status: 'speaking' });
  });
  it('another speed or voice is heard at once', () => {
    const { listening, said } = begin();
    listening.play();
    listening.set({ rate: 1.4 });
    expect(said.map(({ rate }) => rate)).toEqual([1, 1.4]);
    expect(said[1]!.text).toBe(said[0]!.text);
  });
  it('stays at its sentence when others come before it', () => {
    const { listening, said, end } = begin();
    listening.seek(25);
    listening.renew([{ text: 'جديد.', start: 0, end: 5 }, ...sentences]);
    listening.pause();
    listening.play();
    expect(said.at(-1)!.text).toBe(sentences[1]!.text);
    end();
    expect(said.at(-1)!.text).toBe(sentences[2]!.text);
  });
  it('goes on behind its sentence when others come before it while it is said, and marks its words where they stand then', () => {
    const { listening, said, end, word, last } = begin();
    listening.seek(25);
    listening.renew([{ text: 'جديد.', start: 0, end: 5 }, ...sentences.map(({ text, start, end: to }) => ({ text, start: start + 10, end: to + 10 }))]);
    word(4, 9);
    expect(last()).toMatchObject({ at: 2, word: { start: 34, end: 39 } });
    end();
    expect(said.at(-1)!.text).toBe(sentences[2]!.text);
  });
  it('stays at the second of two that say the same', () => {
    const { listening, said, end } = begin([...sentences, sentences[0]!, sentences[1]!]);
    listening.skip(3);
    listening.play();
    listening.renew([{ text: 'جديد.', start: 0, end: 5 }, ...sentences, sentences[0]!, sentences[1]!]);
    end();
    end();
    expect(said.map(({ text }) => text)).toEqual([sentences[0]!.text, sentences[1]!.text]);
  });
  it('goes on where it was when its sentence is taken away while it is said', () => {
    const { listening, said, end } = begin();
    listening.seek(25);
    listening.renew([sentences[0]!, sentences[2]!]);
    end();
    expect(said.at(-1)!.text).toBe(sentences[2]!.text);
  });
  it('says so when the voice fails', () => {
    const { listening, fail, last } = begin();
    listening.play();
    fail();
    expect(last().status).toBe('failed');
  });
});

describe('voiceFor', () => {
  const remote: Voice = { id: 'cloud', name: 'Cloud', lang: 'ar-SA', isLocal: false };
  const gulf: Voice = { id: 'gulf', name: 'Gulf', lang: 'ar-SA', isLocal: true };
  it('takes no remote voice unless it is allowed', () => {
    expect(voiceFor([remote], 'ar', { isRemoteAllowed: false })).toBeNull();
    expect(voiceFor([remote], 'ar', { isRemoteAllowed: true })).toBe(remote);
  });
  it('prefers the region, but a voice of this machine over a remote one', () => {
    expect(voiceFor([voice, gulf], 'ar-SA', { isRemoteAllowed: false })).toBe(gulf);
    expect(voiceFor([remote, voice], 'ar-SA', { isRemoteAllowed: true })).toBe(voice);
  });
  it('takes the reader’s choice', () => {
    expect(voiceFor([voice, gulf], 'ar-EG', { chosen: 'gulf', isRemoteAllowed: false })).toBe(gulf);
  });
  it('finds none for another language', () => {
    expect(voiceFor([voice], 'fa', { isRemoteAllowed: true })).toBeNull();
  });
});
