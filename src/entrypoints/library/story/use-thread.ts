import { useEffect, useState } from 'preact/hooks';
import { StoreError } from '../../../store/model.ts';
import { threadOf, type Thread } from '../../../store/threads.ts';

/** ms that a row must stay current before its story is read: holding J down reads none of those passed. */
const settle = 90;

/** The story of an article, or why there is none; null while it is read. */
export function useThread(id: string, turn: unknown, wait = settle): Thread | StoreError | null {
  const [answer, setAnswer] = useState<Thread | StoreError | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      threadOf(id)
        .then((thread) => thread ?? new StoreError('invalid', 'This article is not in the history any more.'), (error: StoreError) => error)
        .then((found) => { if (!isStale) setAnswer(found); });
    }, wait);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [id, turn, wait]);
  return answer instanceof StoreError || answer?.nodes.some((node) => node.id === id) ? answer : null;
}
