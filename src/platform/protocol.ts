/**
 * Every message Safi's parts send each other, by direction. Argument = payload, return = answer.
 * The messenger (messenger.ts) checks the sender and the shape of each at the door.
 */
import type { Reading, UserRule } from '../core/model.ts';
import type { Message } from './i18n.ts';
import type { SiteChange } from './site-choice.ts';
import type { NotKept } from './session-readings.ts';

/** How a folded line is shown in the page. */
export type LineStyle = 'fold' | 'dim' | 'keep';

/** One detection as the popup shows it. */
export interface PageLine {
  /** `Removal.id` in the reading of the same answer. */
  id: string;
  /** 'stripped': folded or dimmed now; 'kept': put back by the reader. */
  state: 'stripped' | 'kept';
}

export interface PageState {
  /** 'none': a page that is no article. */
  kind: 'article' | 'none';
  /** True while the lines are folded in the page. */
  clean: boolean;
  reading: Reading | null;
  lines: PageLine[];
  /** On a page that is no article: how many headlines it links to, when they were counted. */
  headlines?: number;
}

/** Asked of the content script of one tab (by popup or background). */
export interface ToContent {
  /** Reads the page. Changes nothing in it. `anyway`: take the best guess of a page that is no article. */
  read(options: { anyway?: boolean }): PageState;
  /** Folds every detection (or those given) in the page. `auto`: not asked by a click, so nothing in view may jump. */
  clean(options: { ids?: string[]; auto?: boolean }): PageState;
  /** Puts back the lines given, or all: the DOM is then exactly as it was. */
  restore(options: { ids?: string[] }): PageState;
  /** Scrolls to a line and moves the focus to its marker. */
  show(options: { id: string }): void;
  /** Lays a lesson ready for the script that teaches (lesson.ts). `selection`: about the line the reader selected. */
  teach(options: { selection?: boolean }): void;
  /** The reader's rules or settings changed: read again. */
  refresh(options: Record<string, never>): PageState;
}

/** Safi's words for a page, and how numbers are written in it. */
export interface PageWords { locale: string; formatTag: string; words: Record<string, Message> }

/** Sent by content script or gate to the background. */
export interface ContentToBackground {
  /** From the gate: this page looks like an article, inject the engine. `isBack`: the reader came to it by Back or Forward. */
  'gate.article': (payload: { url: string; isBack: boolean }) => void;
  /** Count for the badge; null = no article. */
  'page.count': (payload: { count: number | null }) => void;
  /** A rule the reader taught in the page. */
  'page.rule': (payload: { rule: UserRule }) => void;
  /** The words Safi needs in a page, which a page may not fetch. */
  'page.words': (payload: Record<string, never>) => PageWords;
}

/** Sent by Safi's own pages to the background. */
export interface PageToBackground {
  /** Save (unless history is paused) and open the reading view in the tab. `putBack`: ids of removals the reader put back in the page. */
  'reader.open': (payload: { tabId: number; reading: Reading; beside?: boolean; putBack?: string[] }) => { id: string; kept: boolean };
  /** Save without opening. `id` = SavedArticle.id. */
  'article.save': (payload: { reading: Reading }) => { id: string; kept: boolean; reason?: NotKept };
  /** Load `url` in the tab and read it there («read next»), `from`: the reading that the tab shows now. */
  'reader.next': (payload: { tabId: number; url: string; from?: string | undefined }) => { started: boolean };
  /** What the reader chose for a site in the popup, which may be gone before it is done. Answers whether the site may still be read unasked. */
  'site.change': (payload: { host: string; change: SiteChange }) => { granted: boolean };
  /** What access was asked for is granted: the wish written down with it is carried out. */
  'wish.fulfil': (payload: Record<string, never>) => void;
  /** A rule of the reader's: it holds from now on, or no longer. */
  'rule.change': (payload: { rule: UserRule; holds: boolean }) => void;
}
