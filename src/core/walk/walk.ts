import { isCell, isLayout, nearest } from './boxes.ts';
import { Flag, flagsOf } from './class-flags.ts';
import { LazyLink, placeOf, rebase, siteOf, type Place } from './links.ts';
import { isFrameOfElse } from './embeds.ts';
import { linesOf } from './lines.ts';
import { PageTooLarge, type BlockKind, type Box, type Page, type PageBlock, type PageHead, type PageLink, type Run } from './page.ts';
import { openDom, type SafeDom } from './safe-dom.ts';
import { Flow, tagOf, type Tag } from './tags.ts';
import { Tally } from './measure.ts';
import { endOfSeen, startOfSeen } from '../text/characters.ts';

/** The largest real news page met had 60,000 nodes; beyond ten times that a tab is under attack or is no article. */
export const NODE_LIMIT = 600_000;
/** JSON-LD longer than this is a data dump. */
const LONGEST_JSON_LD = 400_000;

export interface WalkOptions {
  url: string | null;
  isVisible?: ((element: Element) => boolean) | undefined;
}

/** The attributes whose value says what a box is. */
const TELLING = new Set(['class', 'id', 'itemprop', 'role', 'style']);
const NONE: readonly string[] = [];
const INKED = /\S/;
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ROLE_FLAGS = new Map<string, number>([['navigation', Flag.Nav], ['complementary', Flag.Side], ['contentinfo', Flag.Foot], ['banner', Flag.Head], ['dialog', Flag.Popup], ['search', Flag.Form], ['menu', Flag.Nav], ['doc-endnotes', Flag.Notes]]);
/** Microdata that repeats for machines what the page says elsewhere. */
const ITEM_FLAGS = new Map<string, number>([['publisher', Flag.Meta], ['logo', Flag.Meta], ['author', Flag.Meta], ['mainEntityOfPage', Flag.Meta], ['keywords', Flag.Tags], ['comment', Flag.Comment], ['articleBody', Flag.Body]]);
const ICON_FONT = /(?:^|\s)material-(?:icons|symbols)/;
/** Names of icons are shorter; a text that is set in their font by mistake is none. */
const LONGEST_ICON = 60;

/** Types of an `<input>` that asks the reader for something; a search field stands in menus, a hidden one nowhere. */
const FIELD = /^(?:|text|email|tel|password|radio|checkbox)$/i;
const PICTURE_SIZE_OF_AN_ICON = 40;

/** What is open around the current node. */
interface Frame {
  element: Element; tag: Tag; box: Box | null; style: number; link: PageLink | null; kind: BlockKind; level: number;
  /** A link with boxes in it: what stands in the next one is not on its last line. */
  isCard: boolean;
  /** The nearest box is a paragraph. */
  inParagraph: boolean;
}

/**
 * One pre-order pass over the live document: boxes, blocks, links and the head. Changes nothing, clones nothing,
 * asks for no layout, and does not recurse (a page may nest a million elements).
 * @throws PageTooLarge
 */
export function walkDocument(document: Document, options: WalkOptions): Page {
  const dom = openDom(document);
  const head: PageHead = { title: '', meta: new Map(), canonical: null, jsonLd: [], base: options.url ?? '', lang: null, dir: null };
  const place: Place = placeOf(head.base);
  const boxes: Box[] = [];
  const blocks: PageBlock[] = [];
  const links: PageLink[] = [];
  /** What is open, the innermost last; the frames beyond `depth` wait to be used again. */
  const frames: Frame[] = [];
  let depth = 0;

  /** What is printed of the block up to its last `<br>`, and since: the end of all of it would be built anew at every line. */
  let printed = '', text = '';
  /** Code of the last character: asked of the string itself, its end would be built anew at every word. */
  let lastCode = 0;
  let runs: Run[] = [];
  const tally = new Tally();
  let pendingBreaks = 0;
  let pictures: Element[] = [];

  const top = (): Frame => frames[depth - 1]!;
  const frameOfBox = (): Frame => { for (let i = depth - 1; ; i--) if (frames[i]!.box) return frames[i]!; };
  const currentBox = (): Box => frameOfBox().box!;

  const push = (kind: BlockKind, level: number, element: Element | null, link: PageLink | null): PageBlock => {
    const block: PageBlock = { index: blocks.length, kind, level, box: currentBox(), text: '', runs: [], letters: 0, linkLetters: 0, stops: 0, element, link };
    blocks.push(block);
    return block;
  };

  const flush = (): void => {
    if (runs.length > 0) {
      const all = printed + text, trimmed = all.slice(0, endOfSeen(all));
      if (trimmed) {
        const frame = frameOfBox();
        const block = push(frame.kind, frame.level, null, frame.link);
        block.text = trimmed;
        block.runs = trimmed.length === all.length ? runs : runs.filter((r) => r.start < trimmed.length);
        const last = block.runs[block.runs.length - 1]!;
        if (last.end > trimmed.length) last.end = trimmed.length;
        tally.giveTo(block);
      }
      printed = text = '';
      lastCode = 0;
      runs = [];
    }
    pendingBreaks = 0;
    if (pictures.length > 0) {
      const shown = pictures;
      pictures = [];
      for (const element of shown) push('picture', 0, element, linkAround());
    }
  };

  const linkAround = (): PageLink | null => (depth ? top().link : null);

  const addText = (node: Node): void => {
    let data = (node as Text).data;
    if (typeof data !== 'string') return;
    const frame = top(), pre = frame.kind === 'pre';
    // Most texts of a page are the line break and the indent between two tags.
    if (runs.length === 0 && !pre && data.charCodeAt(0) <= 32 && !INKED.test(data)) return;
    const { style, link } = frame;
    if (tally.add(data, link !== null) && !pre) data = data.replace(/\s+/g, ' ');
    if (data === '' || (data === ' ' && runs.length === 0)) return;
    if (!pre) {
      if (runs.length === 0 || lastCode === 10) data = data.slice(startOfSeen(data));
      else if (lastCode === 32 && data.charCodeAt(0) === 32) data = data.slice(1);
    }
    if (data === '') return;
    if (data !== ' ') pendingBreaks = 0;
    const start = printed.length + text.length;
    runs.push({ start, end: start + data.length, node, style, link });
    text += data;
    lastCode = data.charCodeAt(data.length - 1);
  };

  const addBreak = (node: Node): void => {
    if (top().kind !== 'pre') {
      pendingBreaks++;
      if (runs.length === 0) return;
      if (pendingBreaks >= 2) { flush(); return; }
      text = text.slice(0, endOfSeen(text));
      const end = printed.length + text.length;
      while (runs.length && runs[runs.length - 1]!.start >= end) runs.pop();
      if (runs.length) runs[runs.length - 1]!.end = Math.min(runs[runs.length - 1]!.end, end);
    }
    printed += `${text}\n`;
    text = '';
    runs.push({ start: printed.length - 1, end: printed.length, node, style: 0, link: null });
    lastCode = 10;
  };

  const addPicture = (element: Element): void => {
    const width = Number(dom.attribute(element, 'width') ?? NaN), height = Number(dom.attribute(element, 'height') ?? NaN);
    if (width < PICTURE_SIZE_OF_AN_ICON || height < PICTURE_SIZE_OF_AN_ICON) {
      if (!(width > 1 || height > 1) && (dom.attribute(element, 'data-src') ?? dom.attribute(element, 'srcset'))) pictures.push(element);
      return;
    }
    if (text === '') push('picture', 0, element, linkAround()); else pictures.push(element);
  };

  const openBox = (element: Element, { name: tag, flags }: Tag): Box => {
    const parent = depth ? currentBox() : null;
    const box: Box = {
      index: boxes.length, element, tag, parent, depth: parent ? parent.depth + 1 : 0, flags, names: '', attributes: NONE,
      first: blocks.length, end: -1, endBox: -1, letters: 0, linkLetters: 0, link: null,
    };
    boxes.push(box);
    if (dom.hasAttributes(element)) readAttributes(box);
    return box;
  };

  /** Asked for their names first: most boxes have two of the attributes that tell something. */
  const readAttributes = (box: Box): void => {
    const { element } = box;
    let className = '', id = '';
    box.attributes = dom.attributeNames(element);
    for (const name of box.attributes) {
      if (name === 'hidden') { box.flags |= Flag.Hidden; continue; }
      if (!TELLING.has(name)) continue;
      const value = dom.attribute(element, name) ?? '';
      if (name === 'class') className = value;
      else if (name === 'id') id = value;
      else if (name === 'itemprop') box.flags |= ITEM_FLAGS.get(value) ?? 0;
      else if (name === 'role') box.flags |= ROLE_FLAGS.get(value) ?? 0;
      else if (HIDING_STYLE.test(value)) box.flags |= Flag.Hidden;
    }
    box.names = id ? `${className} #${id}` : className;
    box.flags |= flagsOf(className, id);
  };

  const open = (element: Element): boolean => {
    const tag = tagOf(dom.localName(element));
    switch (tag.flow) {
      case Flow.Skip: readSkipped(element, tag.name); return false;
      case Flow.Head: readHead(dom, element, tag.name, head, place); return false;
      case Flow.Break: addBreak(element); return false;
      case Flow.Picture: addPicture(element); return false;
      case Flow.Embed: flush(); if (!isFrameOfElse(element, head.base)) push('embed', 0, element, null); return false;
      case Flow.Rule: flush(); push('rule', 0, element, null); return false;
    }
    const isInline = tag.flow === Flow.Inline || (tag.isCustom && isWord(element));
    if (isInline && isIcon(element, tag.name)) return false;
    const frame = openFrame(element, tag);
    if (isInline) {
      if (tag.name === 'a') {
        const href = dom.attribute(element, 'href');
        if (href !== null) { const link = new LazyLink(element, href, place); links.push(link); frame.link = link; }
      }
      frame.style |= tag.style;
      if (options.isVisible && !options.isVisible(element)) return false;
    } else {
      flush();
      if (options.isVisible && !options.isVisible(element)) return false;
      for (let i = depth - 1; i >= 0 && !frames[i]!.box; i--) frames[i]!.isCard = frames[i]!.tag.name === 'a';
      frame.box = openBox(element, tag);
      frame.box.link = frame.link;
      frame.inParagraph = tag.name === 'p';
      frame.style = 0;
      if (tag.kind) { frame.kind = tag.kind; frame.level = tag.level; }
      if (tag.name === 'html') { head.lang = dom.attribute(element, 'lang') ?? dom.attribute(element, 'xml:lang'); head.dir = dom.attribute(element, 'dir'); }
    }
    depth++;
    return true;
  };

  /** «<i class="material-icons">access_time</i>»: the name of an icon, in place of which its font draws it. */
  const isIcon = (element: Element, tag: string): boolean =>
    (tag === 'i' || tag === 'span') && ICON_FONT.test(dom.attribute(element, 'class') ?? '') && dom.text(element).length <= LONGEST_ICON;

  /** «… of <company-name>Harbour Fish</company-name> said …»: a custom element among words is words, elsewhere a box. */
  const isWord = (element: Element): boolean => {
    if (depth === 0) return false;
    if (top().box === null && top().inParagraph) return true;
    let next = dom.nextSibling(element);
    while (next && dom.nodeType(next) === COMMENT_NODE) next = dom.nextSibling(next);
    if (next === null) return false;
    if (dom.nodeType(next) !== TEXT_NODE) return top().inParagraph && tagOf(dom.localName(next as Element)).flow === Flow.Inline;
    return INKED.test((next as Text).data);
  };

  /** The frame of an element, as the one above has it; it is open once `depth` is raised. */
  const openFrame = (element: Element, tag: Tag): Frame => {
    const above = depth ? top() : null;
    let frame = frames[depth];
    if (!frame) frames.push(frame = { element, tag, box: null, style: 0, link: null, kind: 'text', level: 0, isCard: false, inParagraph: false });
    frame.element = element;
    frame.tag = tag;
    frame.box = null;
    frame.style = above?.style ?? 0;
    frame.link = above?.link ?? null;
    frame.kind = above?.kind ?? 'text';
    frame.level = above?.level ?? 0;
    frame.isCard = false;
    frame.inParagraph = above?.inParagraph ?? false;
    return frame;
  };

  const close = (): void => {
    const frame = top();
    if (frame.box) {
      flush();
      frame.box.end = blocks.length;
      frame.box.endBox = boxes.length;
    } else if (frame.isCard) flush();
    depth--;
  };

  const readSkipped = (element: Element, tag: string): void => {
    if (tag === 'textarea' || (tag === 'input' && FIELD.test(dom.attribute(element, 'type') ?? ''))) { if (depth) currentBox().flags |= Flag.Field; return; }
    if (tag !== 'script') return;
    const type = dom.attribute(element, 'type');
    if (type && /ld\+json/i.test(type)) { const data = dom.text(element); if (data.length <= LONGEST_JSON_LD) head.jsonLd.push(data); }
  };

  if (dom.root) {
    let count = 0;
    let node: Node | null = dom.root;
    let enters = true;
    while (node) {
      if (enters) {
        if (++count > NODE_LIMIT) throw new PageTooLarge(NODE_LIMIT);
        const type = dom.nodeType(node);
        if (type === TEXT_NODE || type === CDATA_NODE) { if (depth) addText(node); enters = false; continue; }
        if (type === ELEMENT_NODE && open(node as Element)) {
          const child = dom.firstChild(node as Element, top().tag);
          if (child) { node = child; continue; }
          close();
        }
        enters = false;
        continue;
      }
      const next: Node | null = depth ? dom.nextSibling(node) : null;
      if (next) { node = next; enters = true; continue; }
      if (depth === 0) break;
      node = top().element;
      close();
    }
  }
  place.declaredSite = declaredSiteOf(head);
  sumBoxes(boxes, blocks);
  freeLayout(blocks);
  const { lines, lineOf } = linesOf(blocks);
  return { url: options.url, host: hostOf(options.url ?? head.base), head, boxes, blocks, lines, lineOf, links, all: dom.all, matches: dom.matches };
}

const ELEMENT_NODE = 1, TEXT_NODE = 3, CDATA_NODE = 4, COMMENT_NODE = 8;

const hostOf = (url: string): string => { try { return new URL(url).hostname.replace(/^www\./, ''); } catch { return ''; } };

function declaredSiteOf(head: PageHead): string {
  const declared = head.canonical ?? head.meta.get('og:url');
  try { return declared ? siteOf(new URL(declared).hostname) : ''; } catch { return ''; }
}

/** Letters of every box, children before parents (boxes stand in document order). */
function sumBoxes(boxes: Box[], blocks: PageBlock[]): void {
  for (const block of blocks) { block.box.letters += block.letters; block.box.linkLetters += block.linkLetters; }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]!;
    if (box.parent) { box.parent.letters += box.letters; box.parent.linkLetters += box.linkLetters; }
  }
}

/** What stands in a cell that lays out a story is no cell of a table. */
function freeLayout(blocks: readonly PageBlock[]): void {
  for (const block of blocks) {
    const cell = block.kind === 'cell' ? nearest(block.box, isCell) : null;
    if (cell && isLayout(cell)) block.kind = 'text';
  }
}

function readHead(dom: SafeDom, element: Element, tag: string, head: PageHead, place: Place): void {
  if (tag === 'title') { if (!head.title) head.title = dom.text(element).replace(/\s+/g, ' ').trim(); return; }
  if (tag === 'base') {
    const href = dom.attribute(element, 'href');
    if (href) try { head.base = new URL(href, head.base || undefined).href; rebase(place, head.base); } catch { /* a broken <base> is ignored, as browsers do */ }
    return;
  }
  if (tag === 'link') {
    if (dom.attribute(element, 'rel')?.toLowerCase() === 'canonical') head.canonical ??= dom.attribute(element, 'href');
    return;
  }
  const name = (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? dom.attribute(element, 'itemprop'))?.toLowerCase();
  const content = dom.attribute(element, 'content');
  if (name && content && !head.meta.has(name)) head.meta.set(name, content);
}
