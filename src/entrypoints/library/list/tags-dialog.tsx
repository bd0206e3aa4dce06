import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { FacetCount } from '../../../store/articles.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Dialog } from '../../../ui/parts/dialog.tsx';
import { typedDirection } from '../../../ui/typed-direction.ts';
import { parseTags } from './tags.ts';

/** Tags of the history offered for a press. */
const offered = 12;

/** Asks for the tags of one article, or for tags to add to many (`isAdding`). */
export function TagsDialog({ tags, known, isAdding, onSave, onClose }: {
  tags: readonly string[];
  known: readonly FacetCount[];
  isAdding: boolean;
  onSave: (tags: string[]) => void;
  onClose: () => void;
}): JSX.Element {
  const comma = t('library.comma');
  const [line, setLine] = useState(tags.join(comma));
  const field = useRef<HTMLInputElement>(null);
  const now = parseTags(line);
  const add = (tag: string): void => {
    setLine([...now, tag].join(comma));
    field.current?.focus(); // What was pressed is gone.
  };
  const others = known.filter(({ name }) => !now.includes(name)).slice(0, offered);
  return (
    <Dialog title={t(isAdding ? 'library.tags-add' : 'library.tags-edit')} closeLabel={t('library.close')} onClose={onClose}>
      <form
        class="tags-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(now);
          onClose();
        }}
      >
        <label class="field">
          <span>{t('library.tags-hint')}</span>
          <input ref={field} class="input" dir={typedDirection(line)} autofocus value={line} onInput={(event) => setLine(event.currentTarget.value)} />
        </label>
        {others.length > 0 ? (
          <div class="filters" role="group" aria-label={t('library.tags-known')}>
            {others.map(({ name }) => <button type="button" class="filter" key={name} onClick={() => add(name)}><bdi>{name}</bdi></button>)}
          </div>
        ) : null}
        <Button kind="primary" type="submit">{t('library.tags-save')}</Button>
      </form>
    </Dialog>
  );
}
