/** Keys: those of the browser, which it lets one change, and those of Safi's own pages. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { getShortcuts, openShortcutSettings, type Command, type Shortcut } from '../../platform/commands.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Group } from './group.tsx';

/** By place on the keyboard, as printed on a Latin one. */
const POPUP_KEYS = [['↓ ↑', 'lines'], ['W', 'why'], ['U', 'back'], ['Esc', 'close']] as const;

/** What each key of the browser's does, in Safi's language; the browser would tell it in its own. */
const COMMANDS: Readonly<Record<Command, string>> = { read: 'commandRead', clean: 'commandClean', library: 'commandLibrary' };

export function Keys(): JSX.Element {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const look = (): void => void getShortcuts().then(setShortcuts);
    look();
    addEventListener('focus', look); // They are changed in another tab.
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      <p class="lead">{t('options.keys.lead')}</p>
      <Group title={t('options.keys.browser')} note={t('options.keys.browserNote')}>
        <dl class="keys">
          {shortcuts.map(({ name, shortcut }) => (
            <div key={name}><dt>{t(COMMANDS[name])}</dt><dd>{shortcut ? shortcut.split('+').map((key) => <kbd class="key" key={key}>{key}</kbd>) : t('options.keys.unset')}</dd></div>
          ))}
        </dl>
        <div class="buttons"><Button onClick={() => void openShortcutSettings().then((opened) => setLost(!opened))}>{t('options.keys.change')}</Button></div>
        {isLost ? <Message>{t('options.keys.where')}</Message> : null}
      </Group>
      <Group title={t('options.keys.popup')}>
        <dl class="keys">{POPUP_KEYS.map(([cap, name]) => <div key={name}><dt>{t(`options.keys.${name}`)}</dt><dd>{cap.split(' ').map((key) => <kbd class="key" key={key}>{key}</kbd>)}</dd></div>)}</dl>
      </Group>
      <Group title={t('options.keys.reader')}>
        <dl class="keys"><div><dt>{t('options.keys.all')}</dt><dd><kbd class="key">?</kbd></dd></div></dl>
      </Group>
    </>
  );
}
