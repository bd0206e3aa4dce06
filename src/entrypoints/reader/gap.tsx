/** A place where lines were taken out: the mark in the margin, and on request the line as the site printed it. */
import { useId } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Article, Removal } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { BlockView } from '../../ui/article/blocks.tsx';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Mark } from '../../ui/parts/mark.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { reasonInText } from '../../ui/reason.ts';

/** What can be done with a line. */
export interface LineActions {
  open: (removal: Removal, isOpen: boolean) => void;
  putBack: (removal: Removal) => void;
  moveAgain: (removal: Removal) => void;
  /** «لا تنقل مثله في هذا الموقع» */
  keepHere: (removal: Removal) => void;
}

/** DOM id of a line's mark, the target of «موضعه في النص». */
export const markId = (removal: string): string => `line-${removal}`;

export function Gap({ removals, article, index, openIds, putBack, actions }: {
  removals: readonly Removal[];
  article: Article;
  /** Index of the block that follows. */
  index: number;
  openIds: readonly string[];
  putBack: readonly string[];
  actions: LineActions;
}): JSX.Element {
  let row = 0;
  return (
    <>
      {removals.map((removal) => {
        if (putBack.includes(removal.id)) {
          row = 0;
          return <PutBackLine key={removal.id} removal={removal} article={article} index={index} actions={actions} />;
        }
        const isOpen = openIds.includes(removal.id);
        const line = <Line key={removal.id} removal={removal} article={article} isOpen={isOpen} row={row} actions={actions} />;
        row = isOpen ? 0 : row + 1;
        return line;
      })}
    </>
  );
}

/** `row`: how many closed marks stand right above; they are written one under the other in the margin. */
function Line({ removal, article, isOpen, row, actions }: { removal: Removal; article: Article; isOpen: boolean; row: number; actions: LineActions }): JSX.Element {
  const id = useId();
  return (
    <div class={isOpen ? 'gap open' : 'gap'} style={{ '--row': row }} data-removal={removal.id}>
      <button
        type="button" class="ghost" id={markId(removal.id)} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined}
        onClick={() => actions.open(removal, !isOpen)}
      >
        <Mark />
        <span class="spoken"><Ours>{t('reader.movedLine')}</Ours></span>
        {isOpen ? <Ours class="ghost-close">{t('reader.foldIt')}</Ours> : <Label removal={removal} />}
      </button>
      {isOpen ? (
        <div class="opened" id={id} role="group" aria-labelledby={markId(removal.id)}>
          <div class="opened-inner">
            <div class="as-printed">{removal.blocks.map((block, i) => <BlockView key={i} block={block} article={article} level={6} />)}</div>
            <p class="reason"><Ours>{reasonInText(removal)}</Ours></p>
            <p class="actions">
              <Action accent onClick={() => actions.putBack(removal)} data-does="put-back"><Ours>{t('reader.putBack')}</Ours></Action>
              {article.host ? <Action onClick={() => actions.keepHere(removal)} data-does="keep-here"><Ours>{t('reader.keepHere')}</Ours></Action> : null}
            </p>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Label({ removal }: { removal: Removal }): JSX.Element {
  return removal.label ? <Author class="ghost-label">{removal.label}</Author> : <Ours class="ghost-label unnamed">{t('reader.unnamedLine')}</Ours>;
}

/** Put back: part of the text again, with the mark left in the margin. */
function PutBackLine({ removal, article, index, actions }: { removal: Removal; article: Article; index: number; actions: LineActions }): JSX.Element {
  return (
    <div class="gap put-back" data-removal={removal.id}>
      <button type="button" class="ghost" id={markId(removal.id)} onClick={() => actions.moveAgain(removal)} data-does="move-again">
        <Mark />
        <Ours class="unnamed">{t('reader.moveAgain')}</Ours>
      </button>
      {removal.blocks.map((block, i) => (
        <div class="block" key={i} data-block={index} tabIndex={-1}><BlockView block={block} article={article} level={6} /></div>
      ))}
    </div>
  );
}
