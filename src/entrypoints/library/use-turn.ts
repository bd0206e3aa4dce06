import { useCallback, useState } from 'preact/hooks';

/** A number, and a way to raise it that stays the same: for drawing again, or doing again what depends on it. */
export function useTurn(): [turn: number, next: () => void] {
  const [turn, setTurn] = useState(0);
  return [turn, useCallback(() => setTurn((before) => before + 1), [])];
}
