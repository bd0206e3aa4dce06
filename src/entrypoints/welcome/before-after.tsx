/** The sample as published and as read: what the engine really makes of it, here and now. */
import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Article, Block, Removal } from '../../core/model.ts';
import { read, toText } from '../../core/pipeline.ts';
import { directionOf } from '../../core/text/direction.ts';
import { locale, t } from '../../platform/i18n.ts';
import { BlockView } from '../../ui/article/blocks.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Mark } from '../../ui/parts/mark.tsx';
import { Words } from '../../ui/parts/words.tsx';
import { reasonInText } from '../../ui/reason.ts';
import { SAMPLE_ADDRESS, sampleDocument, sampleExcerpt, textOfLine, type SampleLine } from '../../ui/sample-story.ts';

export function BeforeAfter(): JSX.Element {
  const lines = useMemo(sampleExcerpt, []);
  const reading = useMemo(() => read(sampleDocument(lines, locale()), { url: SAMPLE_ADDRESS }), [lines]);
  const moved = new Set(reading?.removed.map(({ text }) => text));
  return (
    <section class="before-after" aria-label={t('welcome.sample')}>
      <div class="before">
        <h2>{t('welcome.before')}</h2>
        {lines.map((line) => <Published key={textOfLine(line)} line={line} isMoved={moved.has(textOfLine(line))} />)}
      </div>
      <div class="after">
        <h2>{t('welcome.after')}</h2>
        {reading ? <Read article={reading.article} removed={reading.removed} /> : null}
        <p class="how"><Words of="welcome.marks" mark={<Mark />} /></p>
      </div>
    </section>
  );
}

function Published({ line, isMoved }: { line: SampleLine; isMoved: boolean }): JSX.Element {
  const text = textOfLine(line);
  return (
    <p class={isMoved ? 'author stray' : 'author'} dir={directionOf(text)}>
      {'text' in line ? text : <><b>{line.label}</b> {line.title}</>}
    </p>
  );
}

/** The excerpt lies between the story's opening and its closing paragraph. */
function Read({ article, removed }: { article: Article; removed: readonly Removal[] }): JSX.Element {
  const last = article.blocks.length - 1;
  return (
    <>
      {article.blocks.map((block, i) => (i === 0 || i === last ? null : (
        <Step key={i} gaps={removed.filter(({ position }) => position === i)} block={block} article={article} />
      )))}
    </>
  );
}

function Step({ gaps, block, article }: { gaps: readonly Removal[]; block: Block; article: Article }): JSX.Element {
  return (
    <>
      {gaps.map((removal) => <Gap key={removal.id} removal={removal} article={article} />)}
      <div class="author"><BlockView block={block} article={article} /></div>
    </>
  );
}

type GapState = 'closed' | 'open' | 'back';

/** A mark in the margin; pressed it shows the line as it was printed, why it was moved, and the way back. */
function Gap({ removal, article }: { removal: Removal; article: Article }): JSX.Element {
  const [state, setState] = useState<GapState>('closed');
  const words = toText({ ...article, blocks: removal.blocks }) || removal.text;
  return (
    <div class={`gap ${state}`}>
      <button type="button" class="gap-mark" aria-expanded={state !== 'closed'} onClick={() => setState(state === 'closed' ? 'open' : 'closed')}>
        <Mark /><span class="spoken">{t(state === 'closed' ? 'welcome.showLine' : 'welcome.hideLine', { label: removal.label ?? '' })}</span>
      </button>
      {state === 'closed' ? null : (
        <div class="gap-line">
          <p class="author" dir={directionOf(words)}>{words}</p>
          {state === 'open' ? <p class="gap-why">{reasonInText(removal)} <Action accent onClick={() => setState('back')}>{t('welcome.putBack')}</Action></p> : null}
        </div>
      )}
    </div>
  );
}
