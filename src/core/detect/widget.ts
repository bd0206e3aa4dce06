/** Known markup of a theme, plugin or publishing system: data, one file a family in widgets/. */
export interface Widget {
  id: string;
  name: string;
  /**
   * What names its outermost box: `.class`, `#id`, a prefix with `*` at the end (`#taboola-*`), or any selector with
   * `[` for what only an attribute tells.
   */
  boxes: readonly string[];
  /** Selector of the label within the box. */
  label?: string;
  /** Paid or service: removed, never shelved. */
  junk?: true;
}
