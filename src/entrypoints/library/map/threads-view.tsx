/** The whole history as threads: a row each, most recent first, their days on one shared axis that runs with the script. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { direction, formatRelativeDay, t } from '../../../platform/i18n.ts';
import { StoreError } from '../../../store/model.ts';
import { threads, type Thread } from '../../../store/threads.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { hashOf } from '../route.ts';
import { StoreProblem } from '../state/store-problem.tsx';
import { sharedDays, stripOf } from './strip.ts';

/** Threads of one page; more on request. */
const page = 40;
/** Days on the shared axis: what 22rem can hold apart. */
const mostDays = 30;
const strip = { width: 352, height: 28, inset: 8 };

export function ThreadsView({ now, turn }: { now: number; turn: unknown }): JSX.Element {
  const [limit, setLimit] = useState(page);
  const [found, setFound] = useState<Thread[] | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isStale = false;
    threads({ limit }).then(
      (all) => { if (!isStale) setFound(all); },
      (error: unknown) => { if (error instanceof StoreError) setProblem(error); else throw error; },
    );
    return () => { isStale = true; };
  }, [limit, turn, attempt]);

  if (problem) return <StoreProblem problem={problem} onRetry={() => { setProblem(null); setAttempt(attempt + 1); }} />;
  if (!found) return <div class="threads" aria-busy="true" />;
  if (found.length === 0) return <p class="nothing">{t('library.no-stories')}</p>;
  const days = sharedDays(found, mostDays);
  return (
    <div class="threads">
      <h2>{t('library.stories')}</h2>
      <ol>
        {found.map((thread) => (
          <li key={thread.id}>
            <a class="thread" href={hashOf({ view: 'map', story: thread.id })}>
              <Author class="thread-title">{thread.title}</Author>
              <span class="thread-facts">
                {[t('library.read-count', { n: thread.read }), ...(thread.unread > 0 ? [t('library.unread-count', { n: thread.unread })] : []), formatRelativeDay(thread.at, now)].join(' · ')}
              </span>
              <Strip thread={thread} days={days} />
            </a>
          </li>
        ))}
      </ol>
      {found.length === limit ? <p class="list-more"><Button onClick={() => setLimit(limit + page)}>{t('library.more-stories')}</Button></p> : null}
    </div>
  );
}

/** Dots on a line from the thread's first day to its last; a day with more than one article has a ring around its dot. */
function Strip({ thread, days }: { thread: Thread; days: readonly number[] }): JSX.Element {
  const { width, height, inset } = strip;
  const gap = (width - 2 * inset) / Math.max(1, days.length - 1);
  const mirror = direction() === 'rtl';
  const place = (i: number): number => (mirror ? width - inset - i * gap : inset + i * gap);
  const own = stripOf(thread, days).flatMap(({ articles }, i) => (articles > 0 ? [{ x: place(i), articles }] : []));
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <path class="edge" d={`M${own[0]!.x} ${height / 2}H${own.at(-1)!.x}`} />
      {own.map(({ x, articles }) => (
        <g key={x}>
          {articles > 1 ? <circle class="several" cx={x} cy={height / 2} r="8" /> : null}
          <circle class="dot" cx={x} cy={height / 2} r="4.5" />
        </g>
      ))}
    </svg>
  );
}
