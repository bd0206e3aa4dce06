import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Action } from '../../../ui/parts/button.tsx';

/** The question before a deletion, in the place it is about; the focus goes to it, Escape is «no». */
export function AskDelete({ count, onAnswer }: { count: number; onAnswer: (isYes: boolean) => void }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { box.current?.querySelector('button')?.focus({ preventScroll: true }); }, []);
  const question = t('library.ask-delete', { n: count });
  return (
    <div
      class="ask" role="group" aria-label={question} ref={box}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onAnswer(false);
      }}
    >
      <span>{question}</span>
      <span class="together">
        <Action accent onClick={() => onAnswer(true)}>{t('library.delete-yes')}</Action>
        <Action onClick={() => onAnswer(false)}>{t('library.delete-no')}</Action>
      </span>
    </div>
  );
}
