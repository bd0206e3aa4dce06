/** The text: lead picture, blocks in order, the places of lines taken out, the end mark. */
import type { JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../core/model.ts';
import { hasOwnLead } from '../../core/own-lead.ts';
import { BlockView } from '../../ui/article/blocks.tsx';
import { FigureView } from '../../ui/article/figure.tsx';
import { hasGiantWord } from '../../ui/article/giant-word.ts';
import { repairLevels } from '../../ui/article/heading-levels.ts';
import { Mark } from '../../ui/parts/mark.tsx';
import type { FlowItem } from './flow.ts';
import { Gap, type LineActions } from './gap.tsx';

export function ArticleText({ article, items, openIds, putBack, actions, text, end }: {
  article: Article;
  /** In order; those that are not built yet are left away. */
  items: readonly FlowItem[];
  openIds: readonly string[];
  putBack: readonly string[];
  actions: LineActions;
  text?: RefObject<HTMLDivElement | null>;
  end?: RefObject<HTMLDivElement | null>;
}): JSX.Element {
  const levels = useMemo(() => repairLevels(article.blocks), [article]);
  return (
    <>
      <div class="text" id="text" ref={text}>
        {hasOwnLead(article) ? <div class="lead"><FigureView eager block={{ type: 'figure', pictures: [article.lead!], caption: [] }} /></div> : null}
        {items.map((item) => (item.type === 'block' ? (
          <div class={hasGiantWord(article, item.block) ? 'block giant-word' : 'block'} key={item.index} data-block={item.index} tabIndex={-1}>
            <BlockView block={item.block} article={article} level={levels.get(item.index)} eager={item.index < 2} />
          </div>
        ) : (
          <Gap key={`lines-${item.index}`} removals={item.removals} article={article} index={item.index} openIds={openIds} putBack={putBack} actions={actions} />
        )))}
      </div>
      <div class="end" ref={end}><Mark /></div>
    </>
  );
}
