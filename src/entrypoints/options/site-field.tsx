/** A field for a site's name, which tells at once when it is none. */
import { useId, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { readHost } from '../../core/rules-text.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/parts/button.tsx';

/** `onAdd` is called inside the press, so it may ask the browser for access. */
export function SiteField({ label, action, onAdd }: { label: string; action: string; onAdd: (host: string) => void }): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form class="add" onSubmit={(event) => {
      event.preventDefault();
      const host = readHost(text);
      setWrong(host === null);
      if (host === null) return;
      onAdd(host);
      setText('');
    }}>
      <label class="spoken" for={id}>{label}</label>
      <input
        id={id} class="input" dir="ltr" inputMode="url" autocomplete="off" autocapitalize="off" spellcheck={false} placeholder="almarfa.example"
        value={text} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-wrong` : undefined} onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{action}</Button>
      {isWrong ? <p class="wrong" id={`${id}-wrong`} role="alert">{t('options.notASite')}</p> : null}
    </form>
  );
}
