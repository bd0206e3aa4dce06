/** Colours stretches of text without touching the DOM (CSS Custom Highlight API; styles in paint.css). */

/** Names that paint.css styles, later ones above. */
export type Paint = 'mark-1' | 'mark-2' | 'mark-3' | 'mark-4' | 'find' | 'find-now' | 'said' | 'said-word';
const ORDER: readonly Paint[] = ['mark-1', 'mark-2', 'mark-3', 'mark-4', 'find', 'said', 'find-now', 'said-word'];

/** Paints these ranges, in place of those painted under this name before. */
export function paint(name: Paint, ranges: readonly (Range | null)[]): void {
  const found = ranges.filter((range) => range !== null);
  if (found.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...found);
  highlight.priority = ORDER.indexOf(name);
  CSS.highlights.set(name, highlight);
}
