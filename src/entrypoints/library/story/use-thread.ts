import { useEffect, useState } from 'preact/hooks';
import { threadOf, type Thread } from '../../../store/threads.ts';

/** ms that a row must stay current before its story is read: holding J down reads none of those passed. */
const settle = 90;

/** The story of an article; null while it is read, and when it cannot be. */
export function useThread(id: string, turn: unknown, wait = settle): Thread | null {
  const [thread, setThread] = useState<Thread | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      threadOf(id).then((found) => { if (!isStale) setThread(found); }, () => { if (!isStale) setThread(null); });
    }, wait);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [id, turn, wait]);
  return thread?.nodes.some((node) => node.id === id) ? thread : null;
}
