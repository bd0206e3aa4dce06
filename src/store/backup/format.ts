/**
 * The backup file: JSON lines, gzipped. A header, a line for each article with everything of it, a line for each link kept
 * for later that stands in no article, the reader's settings if they were given, and a footer with the counts, without which a file
 * is truncated. Readable with `zcat` in twenty years.
 */
import { readingShape, webAddress } from '../../core/shape/reading-shape.ts';
import { either, flag, listOf, number, object, oneOf, orNull, recordOf, text, whole, type Shape } from '../../core/shape/shape.ts';
import type { KeptLink } from '../links/resolve.ts';
import { TITLE_BLOCK, type Highlight, type SavedArticle } from '../model.ts';

export const backupVersion = 1;

export interface Header { safi: 'backup'; version: number; createdAt: number }
export interface ArticleLine { article: SavedArticle; kept: KeptLink[] }
export interface LinkLine { link: { title: string; url: string | null; label: string | null; at: number } }
export interface SettingsLine { settings: Record<string, unknown> }
export interface Footer { end: { articles: number; links: number } }
export type Line = ArticleLine | LinkLine | SettingsLine | Footer;

const time = number(-8.64e15, 8.64e15);

const highlight: Shape<Highlight> = object({
  id: text(100), colour: oneOf(1, 2, 3, 4), quote: text(), before: text(1000), after: text(1000), block: whole(TITLE_BLOCK), offset: whole(), note: text(), madeAt: time,
});

const article: Shape<SavedArticle> = object({
  id: text(100), reading: readingShape, key: text(10_000), host: text(1000), savedAt: time, readAt: orNull(time), finishedAt: orNull(time),
  place: orNull(object({ block: whole(), within: number(0, 1), share: number(0, 1) })),
  pinned: flag, tags: listOf(text()), highlights: listOf(highlight), putBack: listOf(text(100)),
});

/** Whatever JSON can hold: the settings are checked by their own room. */
const json: Shape<unknown> = ((value: unknown) => value !== undefined) as Shape<unknown>;

export const headerShape: Shape<Header> = object({ safi: oneOf('backup'), version: whole(1), createdAt: time });
export const lineShape: Shape<Line> = either(
  object({ article, kept: listOf(object({ index: whole(), at: time })) }),
  object({ link: object({ title: text(), url: orNull(webAddress), label: orNull(text()), at: time }) }),
  object({ settings: recordOf(json) }),
  object({ end: object({ articles: whole(), links: whole() }) }),
) as Shape<Line>;

