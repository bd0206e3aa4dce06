/** The stretch of text the reader has selected, as offsets; null when there is none. */
import { useEffect, useState } from 'preact/hooks';
import type { TextMap } from './text-map.ts';

export interface Selected { start: number; end: number }

/** ms without change before a selection counts: dragging must not make the bar come and go. */
const REST = 200;

export function useSelection(map: TextMap | null): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectedIn(map)), REST);
    };
    document.addEventListener('selectionchange', onChange);
    onChange(); // Words may have been selected before all of the text stood.
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [map]);
  return selected;
}

export function selectedIn(map: TextMap): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start && map.text.slice(start, end).trim() ? { start, end } : null;
}

/** Offset of the text under a point of the window; null when there is none. */
export function offsetAt(map: TextMap, x: number, y: number): number | null {
  const point = caretAt(x, y);
  return point ? map.offsetOf(point.node, point.offset) : null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y); // Chromium before 128.
  return range && { node: range.startContainer, offset: range.startOffset };
}
