/** Listening: where it is, faster or slower, with which voice; or why no voice can be heard. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatNumber, locale, t } from '../../../platform/i18n.ts';
import type { Settings } from '../../../platform/settings-model.ts';
import { updateSettings } from '../../../platform/settings.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { toast } from '../../../ui/parts/toast.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { keepInSight } from '../moving.ts';
import { paint } from '../paint.ts';
import type { TextMap } from '../text-map.ts';
import { startListening, type Listening, type ListeningState, type Sentence } from './listening.ts';
import { NoVoice, VoicePanel } from './voice-panel.tsx';
import { baseOf, voiceFor, type Speaker, type Voice } from './speaker.ts';

const RATES = [0.7, 0.85, 1, 1.2, 1.4, 1.7, 2] as const;

export function ListenBar({ speaker, sentences, map, lang, speech, startAt, seekTo, onClose }: {
  speaker: Speaker;
  sentences: readonly Sentence[];
  map: TextMap;
  lang: string | null;
  speech: Settings['speech'];
  /** Offset in the text from which to begin. */
  startAt: number;
  /** Where the reader pressed in the text: a new object each time. */
  seekTo: { offset: number } | null;
  onClose: () => void;
}): JSX.Element {
  const [voices, setVoices] = useState<readonly Voice[] | null>(null);
  const [state, setState] = useState<ListeningState>({ status: 'resting', at: 0, word: null });
  const listening = useRef<Listening | null>(null);
  const bar = useFocusBack<HTMLDivElement>();
  // What is said where there is no voice takes the bar's place.
  useFocusKept(bar, () => document.querySelector<HTMLElement>('.dock.listen :is([role=switch], button)')?.focus({ preventScroll: true }));
  const language = lang ?? locale();
  const voice = useMemo(
    () => voices && voiceFor(voices, language, { chosen: speech.voiceByLanguage[baseOf(language)], isRemoteAllowed: speech.remoteVoices }),
    [voices, speech, language],
  );

  useEffect(() => { void speaker.voices().then(setVoices); }, []);
  useEffect(() => {
    // The reader may not want the text to leave the machine any more.
    if (!voice) listening.current?.stop();
    else if (listening.current) listening.current.set({ voice, rate: speech.rate });
    else {
      listening.current = startListening(speaker, sentences, { voice, rate: speech.rate, lang }, setState);
      listening.current.seek(startAt);
    }
  }, [voice, speech.rate]);
  useEffect(() => listening.current?.renew(sentences), [sentences]);
  useEffect(() => { if (seekTo) listening.current?.seek(seekTo.offset); }, [seekTo]);
  useEffect(() => () => {
    listening.current?.stop();
    paint('said', []);
    paint('said-word', []);
  }, []);
  useEffect(() => {
    const sentence = sentences[state.at];
    const isShown = state.status === 'speaking' || state.status === 'resting';
    const range = sentence && isShown ? map.rangeOf(sentence.start, sentence.end) : null;
    paint('said', [range]);
    paint('said-word', [state.word ? map.rangeOf(state.word.start, state.word.end) : null]);
    if (range && state.status === 'speaking') keepInSight(range.getBoundingClientRect());
  }, [state, sentences]);
  useEffect(() => {
    if (state.status === 'failed') toast({ words: t('reader.voiceFailed') });
    if (state.status === 'finished') toast({ words: t('reader.listenEnd') });
  }, [state.status]);

  if (voices && !voice) return <NoVoice voices={voices} language={language} onClose={onClose} />;
  const isSpeaking = state.status === 'speaking';
  return (
    <div ref={bar} class="dock listen" role="group" aria-label={t('reader.listen')}>
      <IconButton icon="previous" label={t('reader.previousSentence')} onClick={() => listening.current?.skip(-1)} />
      <IconButton icon={isSpeaking ? 'pause' : 'play'} label={t(isSpeaking ? 'reader.pause' : 'reader.play')} onClick={() => (isSpeaking ? listening.current?.pause() : listening.current?.play())} data-does="play" />
      <IconButton icon="next" label={t('reader.nextSentence')} onClick={() => listening.current?.skip(1)} />
      <label class="spoken" for="rate">{t('reader.rate')}</label>
      <select id="rate" class="select rate" value={speech.rate} onChange={(event) => void updateSettings({ speech: { rate: Number(event.currentTarget.value) } })}>
        {RATES.map((rate) => <option key={rate} value={rate}>{formatNumber(rate)}×</option>)}
      </select>
      <Panel icon="sliders" label={t('reader.voice')}>
        {() => <VoicePanel voices={voices ?? []} voice={voice} language={language} speech={speech} />}
      </Panel>
      <IconButton icon="close" label={t('reader.close')} onClick={onClose} />
    </div>
  );
}
