/** Shapes of core's plain data, for readings that cross from a page into Safi. */
import type { Block, Inline, ListBlock, Reading, UserRule } from '../model.ts';
import { either, flag, lazy, listOf, number, object, oneOf, optional, orNull, text, whole, type Shape } from './shape.ts';

/** Longest address let in: browsers themselves stop near 2 MB; no story is addressed in more than this. */
const ADDRESS = 8_192;

/** http(s) without credentials: the only addresses the engine hands out. */
export const webAddress: Shape<string> = ((value: unknown) => {
  if (typeof value !== 'string' || value.length > ADDRESS) return false;
  try {
    const { protocol, username, password } = new URL(value);
    return (protocol === 'http:' || protocol === 'https:') && !username && !password;
  } catch {
    return false;
  }
}) as Shape<string>;

const inlines: Shape<Inline[]> = lazy(() => listOf(inline));
const inline: Shape<Inline> = either(
  object({ type: oneOf('text'), text: text() }),
  object({ type: oneOf('link'), href: webAddress, inlines }),
  object({ type: oneOf('strong'), inlines }),
  object({ type: oneOf('em'), inlines }),
  object({ type: oneOf('sup', 'sub'), inlines }),
  object({ type: oneOf('code'), text: text() }),
  object({ type: oneOf('break') }),
);

const picture = object({ url: webAddress, alt: text(), width: optional(number(0)), height: optional(number(0)) });
const list: Shape<ListBlock> = lazy(() =>
  object({ type: oneOf('list'), ordered: flag, items: listOf(object({ inlines, list: optional(list) })), notes: optional(flag) }));
const cell = object({ inlines, header: flag, columns: whole(1, 1000), rows: whole(0, 1000) });

const blocks: Shape<Block[]> = lazy(() => listOf(block));
const block: Shape<Block> = either(
  object({ type: oneOf('paragraph'), inlines, verse: optional(flag) }),
  object({ type: oneOf('heading'), level: oneOf(2, 3, 4, 5, 6), inlines }),
  list,
  object({ type: oneOf('quote'), blocks, pull: optional(flag), cite: optional(inlines) }),
  object({ type: oneOf('figure'), pictures: listOf(picture), caption: inlines, credit: optional(text()) }),
  object({ type: oneOf('table'), caption: inlines, rows: listOf(listOf(cell)) }),
  object({ type: oneOf('code'), text: text() }),
  object({ type: oneOf('embed'), url: webAddress, title: text(), provider: text() }),
  object({ type: oneOf('rule') }),
) as Shape<Block>;

const where = oneOf('inline', 'after');

export const readingShape: Shape<Reading> = object({
  article: object({
    title: text(), section: orNull(text()), standfirst: orNull(text()), byline: orNull(text()),
    site: orNull(text()), host: text(), date: orNull(text()), lang: orNull(text()), dir: oneOf('rtl', 'ltr'),
    lead: orNull(picture), url: orNull(webAddress), canonical: orNull(webAddress), blocks, words: whole(),
  }),
  related: listOf(object({
    label: orNull(text()), title: text(), url: orNull(webAddress), searchUrl: optional(webAddress),
    where, position: whole(), removal: text(),
  })),
  removed: listOf(object({
    id: text(), rule: text(), kind: oneOf('related', 'junk'), score: number(),
    evidence: listOf(object({ name: text(), weight: number() })),
    label: orNull(text()), text: text(), where, position: whole(), blocks,
  })),
});

const host = text(255);

export const userRuleShape: Shape<UserRule> = either(
  object({ type: oneOf('label'), phrase: text(200), host: orNull(host) }),
  object({ type: oneOf('box'), box: text(1000), host }),
  object({ type: oneOf('keep'), phrase: text(1000), host: orNull(host) }),
);
