/** The history as a list: filters, count, rows, and the story of the current row beside them. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX, RefObject } from 'preact';
import type { ExportFormat } from '../../../core/export/file.ts';
import { t } from '../../../platform/i18n.ts';
import { getSummaries } from '../../../store/articles.ts';
import type { ArticleSummary } from '../../../store/model.ts';
import { announce } from '../../../ui/parts/announce.tsx';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { exportArticles } from '../export/export-articles.ts';
import { CountLine } from '../search/count-line.tsx';
import { FilterBar } from '../search/filter-bar.tsx';
import { hasFilters, type Filters } from '../search/filters.ts';
import { useFacets } from '../search/use-facets.ts';
import { NothingHere } from '../state/nothing-here.tsx';
import { StoryColumn } from '../story/story-column.tsx';
import { useKeys } from '../use-keys.ts';
import { AskDelete } from './ask-delete.tsx';
import { nothingChosen, reach, span, toggle, without } from './choice.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { deleteWithUndo, showProblem } from './delete-with-undo.ts';
import { addTags, setTags, toggleFinished, togglePins } from './list-actions.ts';
import { Row } from './row.tsx';
import { RowList, type RowListHandle } from './row-list.tsx';
import { RowMenu } from './row-menu.tsx';
import type { Order } from './row-source.ts';
import { TagsDialog } from './tags-dialog.tsx';
import type { Rows } from './use-rows.ts';

export interface ListViewProps {
  query: string;
  filters: Filters;
  order: Order;
  rows: Rows;
  now: number;
  list: RefObject<RowListHandle | null>;
  /** Row that the next key counts from: a fast J and X come before the row between them is drawn. Outlives the view; 0 with another question. */
  here: RefObject<number>;
  onQuery: (query: string) => void;
  onFilters: (filters: Filters) => void;
  onOrder: (order: Order) => void;
}

/** ms in which the rows are read anew and drawn. */
const settle = 150;

/** What a question or a dialog is about: one article, or all that are chosen. */
type About = ArticleSummary | 'chosen' | null;

export function ListView({ query, filters, order, rows, now, list, here, onQuery, onFilters, onOrder }: ListViewProps): JSX.Element {
  const { source, cache, version, reload } = rows;
  const facets = useFacets(source);
  const [current, setCurrent] = useState(here.current);
  const [choice, setChoice] = useState(nothingChosen);
  const [asking, setAsking] = useState<About>(null);
  const [tagging, setTagging] = useState<About>(null);
  const chosen = [...choice.ids];
  const at = (index: number): ArticleSummary | null => cache?.row(index)?.article ?? null;
  const stand = (index: number): void => {
    here.current = index;
    setCurrent(index);
  };
  const focusRow = (index: number): void => {
    here.current = Math.max(0, Math.min(index, (cache?.count ?? 1) - 1));
    list.current?.focusRow(here.current);
  };
  useLayoutEffect(() => setCurrent(here.current), [query, filters, order, cache]);
  // What was chosen under another question may be out of sight: nothing is done with it unseen.
  useEffect(() => {
    setChoice(nothingChosen);
    setAsking(null);
  }, [query, filters]);
  // What another window has deleted is counted no more, and a question about nothing is none.
  useEffect(() => {
    if (!source || chosen.length === 0) return;
    getSummaries(chosen).then((rows) => {
      const there = new Set(rows.map(({ id }) => id));
      setChoice((now) => without(now, chosen.filter((id) => !there.has(id))));
    }, showProblem);
  }, [source]);
  useEffect(() => { if (choice.ids.size === 0) setAsking((now) => (now === 'chosen' ? null : now)); }, [choice]);

  // Who comes back finds the row that was left.
  const isNew = useRef(true);
  useEffect(() => {
    if (!cache || !isNew.current) return;
    isNew.current = false;
    if (here.current > 0) focusRow(here.current);
  }, [cache]);
  useLayoutEffect(() => () => { here.current = list.current?.inSight(here.current) ?? here.current; }, []);

  // What had the focus may be gone: a question, a row, a button of a bar. Then a row has it, or what is said in place of rows.
  const view = useRef<HTMLDivElement>(null);
  useFocusKept(view, () => {
    if (cache?.count) focusRow(list.current?.inSight(here.current) ?? here.current);
    else document.querySelector<HTMLElement>('.nothing :is(a, button)')?.focus();
  });
  // The way back is gone with its toast.
  const reloadAndStay = (): void => {
    reload();
    setTimeout(() => { if (document.activeElement === document.body) focusRow(current); }, settle);
  };

  /** Ids from the last one chosen up to a row. What was never near the screen is not at hand: then the whole order is asked for. */
  const idsTo = async (index: number, { id }: ArticleSummary): Promise<string[]> => {
    const first = choice.anchor ?? id;
    const from = cache?.indexOf(first) ?? -1;
    const between = from < 0 ? [undefined] : Array.from({ length: Math.abs(index - from) + 1 }, (_, i) => at(Math.min(from, index) + i)?.id);
    return between.every((each) => each !== undefined) ? between : span(await source?.ids() ?? [], first, id);
  };
  const choose = (index: number, isRange: boolean): void => {
    const article = at(index);
    if (!article) return;
    if (isRange) idsTo(index, article).then((ids) => setChoice((before) => reach(before, article.id, ids)), showProblem);
    else setChoice((before) => toggle(before, article.id));
  };
  const chooseAll = (): void => {
    source?.ids().then((ids) => setChoice({ ids: new Set(ids), anchor: null }), showProblem);
  };
  const answerDelete = (isYes: boolean): void => {
    const what = asking === 'chosen' ? chosen : asking ? [asking.id] : [];
    setAsking(null);
    if (isYes) {
      setChoice(nothingChosen);
      void deleteWithUndo({ ids: what }, reloadAndStay);
    }
  };
  const keep = (ids: readonly string[]): void => void togglePins(ids).then(reload);
  const finish = (ids: readonly string[]): void => void toggleFinished(ids).then(reload);
  const exportAs = (ids: readonly string[], format: ExportFormat): void => void exportArticles(ids, format);

  useKeys({
    next: (event) => { focusRow(isInRow() ? here.current + 1 : here.current); if (event.shiftKey) choose(here.current, true); },
    previous: () => focusRow(here.current - 1),
    choose: (event) => choose(here.current, event.shiftKey),
    all: chooseAll,
    keep: () => { const article = at(here.current); keep(chosen.length > 0 ? chosen : article ? [article.id] : []); },
    delete: () => setAsking(chosen.length > 0 ? 'chosen' : at(here.current)),
    leave: () => { if (choice.ids.size === 0) return false; setChoice(nothingChosen); return undefined; },
  });
  const spoken = useRef<typeof source>(null);
  useEffect(() => {
    if (source && source !== spoken.current && query.trim()) announce(t('library.count', { n: source.count }));
    spoken.current = source;
  }, [source]);

  const currentArticle = at(current);
  // Nothing to filter or count, and no filter to take off.
  const isEmpty = cache?.count === 0 && query.trim() === '' && !hasFilters(filters);
  return (
    <div ref={view} class="list-view" data-own-focus aria-busy={!cache && !rows.problem ? true : undefined}>
      <div class="list-head">
        {chosen.length > 0 ? (
          <ChoiceBar
            count={chosen.length} total={cache?.count ?? 0}
            actions={{
              all: chooseAll, keep: () => keep(chosen), finish: () => finish(chosen), tag: () => setTagging('chosen'),
              exportAs: (format) => exportAs(chosen, format), askDelete: () => setAsking('chosen'), none: () => setChoice(nothingChosen),
            }}
            question={asking === 'chosen' ? <AskDelete count={chosen.length} onAnswer={answerDelete} /> : null}
          />
        ) : isEmpty || (rows.problem && !source) ? null : <FilterBar filters={filters} facets={facets} onChange={onFilters} />}
        {source && !isEmpty ? <CountLine source={source} query={query} order={order} onOrder={onOrder} /> : null}
      </div>
      {cache && cache.count === 0 ? <NothingHere query={query} filters={filters} onQuery={onQuery} onFilters={onFilters} /> : null}
      {cache && cache.count > 0 ? (
        <RowList cache={cache} version={version} handle={list} now={now} label={t('library.list')}>
          {(item, index) => {
            const { article } = item;
            return (
              <Row
                item={item} isCurrent={index === current} isChosen={chosen.length > 0 ? choice.ids.has(article.id) : null}
                onCurrent={() => stand(index)} onChoose={(isRange) => choose(index, isRange)}
                question={asking !== 'chosen' && asking?.id === article.id ? <AskDelete count={1} onAnswer={answerDelete} /> : null}
                menu={(
                  <RowMenu
                    article={article}
                    actions={{
                      choose: () => choose(index, false), keep: () => keep([article.id]), finish: () => finish([article.id]), tag: () => setTagging(article),
                      exportAs: (format) => exportAs([article.id], format), askDelete: () => setAsking(article),
                    }}
                  />
                )}
              />
            );
          }}
        </RowList>
      ) : null}
      {currentArticle ? <StoryColumn article={currentArticle} now={now} turn={source} /> : null}
      {tagging ? (
        <TagsDialog
          tags={tagging === 'chosen' ? [] : tagging.tags} known={facets.tag} isAdding={tagging === 'chosen'} onClose={() => setTagging(null)}
          onSave={(tags) => void (tagging === 'chosen' ? addTags(chosen, tags) : setTags(tagging.id, tags)).then(reload)}
        />
      ) : null}
    </div>
  );
}

function isInRow(): boolean {
  return document.activeElement?.closest('.row') != null;
}

