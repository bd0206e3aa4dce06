/** The quiet bar: five controls at the end edge, or at the bottom of a narrow window. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/parts/button.tsx';
import { useQuiet } from './use-quiet.ts';

export function Controls({ type, theme, more, isKept, onKeep, onListen, isListening }: {
  type: ComponentChildren;
  theme: ComponentChildren;
  more: ComponentChildren;
  isKept: boolean;
  onKeep: () => void;
  onListen: () => void;
  isListening: boolean;
}): JSX.Element {
  const isQuiet = useQuiet();
  return (
    <div class={isQuiet ? 'controls quiet' : 'controls'} role="group" aria-label={t('reader.controls')}>
      {type}
      {theme}
      <IconButton icon="listen" label={t('reader.listen')} aria-pressed={isListening} onClick={onListen} />
      <IconButton icon={isKept ? 'kept' : 'bookmark'} label={t('reader.keep')} aria-pressed={isKept} onClick={onKeep} />
      {more}
    </div>
  );
}
