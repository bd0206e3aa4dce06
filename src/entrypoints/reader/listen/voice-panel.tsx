/** Which voice reads, whether the text may leave the machine for it, and what is said when there is none. */
import type { JSX } from 'preact';
import { languageName, t } from '../../../platform/i18n.ts';
import type { Settings } from '../../../platform/settings-model.ts';
import { updateSettings } from '../../../platform/settings.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { Switch } from '../../../ui/parts/switch.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { baseOf, voicesOf, type Voice } from './speaker.ts';

export function VoicePanel({ voices, voice, language, speech }: { voices: readonly Voice[]; voice: Voice | null; language: string; speech: Settings['speech'] }): JSX.Element {
  const choose = (id: string): void => void updateSettings({ speech: { voiceByLanguage: { ...speech.voiceByLanguage, [baseOf(language)]: id } } });
  return (
    <div class="voice-panel">
      <div class="field">
        <label for="voice">{t('reader.voice')}</label>
        <select id="voice" class="select" value={voice?.id} onChange={(event) => choose(event.currentTarget.value)}>
          {voicesOf(voices, language, speech.remoteVoices).map(({ id, name, isLocal }) => <option key={id} value={id}>{isLocal ? name : t('reader.remoteVoice', { name })}</option>)}
        </select>
      </div>
      <RemoteSwitch isOn={speech.remoteVoices} />
      <Switch checked={speech.captions} onChange={(captions) => void updateSettings({ speech: { captions } })}>{t('reader.readCaptions')}</Switch>
    </div>
  );
}

/** No voice of this machine speaks the language: said, with what can be done. */
export function NoVoice({ voices, language, onClose }: { voices: readonly Voice[]; language: string; onClose: () => void }): JSX.Element {
  const bar = useFocusBack<HTMLDivElement>();
  const isRemoteThere = voicesOf(voices, language, true).length > 0;
  return (
    <div ref={bar} class="dock listen" role="group" aria-label={t('reader.listen')}>
      <Message isProblem>{t(isRemoteThere ? 'reader.onlyRemote' : 'reader.noVoice', { language: languageName(baseOf(language)) })}</Message>
      {isRemoteThere ? <RemoteSwitch isOn={false} /> : null}
      <IconButton icon="close" label={t('reader.close')} onClick={onClose} />
    </div>
  );
}

function RemoteSwitch({ isOn }: { isOn: boolean }): JSX.Element {
  return <Switch checked={isOn} note={t('reader.remoteNote')} onChange={(remoteVoices) => void updateSettings({ speech: { remoteVoices } })}>{t('reader.remoteVoices')}</Switch>;
}
