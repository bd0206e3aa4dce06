/** Safi's own words in the reader's language. Source: src/_locales/<lang>/<surface>.json, merged by the build. */
import { midnight } from '../core/local-day.ts';
import { browser } from './browser.ts';
import { getSettings } from './settings.ts';

/** One text, or one for each plural class, chosen by `{n}`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Messages = Record<string, Message>;

/** Languages of the interface. */
export const LOCALES = ['ar', 'en', 'fr', 'fa', 'ur', 'he', 'tr', 'id', 'es', 'de', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];
const FALLBACK: Locale = 'en';
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set<Locale>(['ar', 'fa', 'ur', 'he']);

let current: Locale = FALLBACK;
let tag: string = FALLBACK;
let messages: Messages = {};
let plurals = new Intl.PluralRules(FALLBACK);

/**
 * Loads the words. Call once before anything is shown.
 * @param wanted a language to use in place of the reader's setting and the browser's language.
 */
export async function loadLocale(wanted?: string): Promise<Locale> {
  const browserTag = browser.i18n.getUILanguage();
  const preferred = wanted ?? (await getSettings()).appearance.interfaceLanguage;
  const chosen = matchLocale(preferred === 'auto' ? browserTag : preferred);
  const words = copiedWords(chosen) ?? await fetchWords(chosen);
  useMessages(chosen, words, matchLocale(browserTag) === chosen ? browserTag : chosen);
  return chosen;
}

const COPY = 'words';
/** ms after which the copy of the words is looked after: a build of the same version may have others. */
const COPY_REST = 3000;

/**
 * The words of the last page that was opened, when they are of this language and version: they stand at once, where
 * fetching them takes as long as everything else a page does before its first line (Firefox). Null in the background of Chromium.
 */
function copiedWords(lang: Locale): Messages | null {
  if (typeof localStorage === 'undefined') return null;
  const { version } = browser.runtime.getManifest();
  const keep = (words: Messages): void => {
    if (Object.keys(words).length > 0) localStorage.setItem(COPY, JSON.stringify({ version, lang, words }));
  };
  setTimeout(() => void fetchWords(lang).then(keep).catch(() => undefined), COPY_REST);
  try {
    const copy = JSON.parse(localStorage.getItem(COPY) ?? 'null') as { version: string; lang: Locale; words: Messages } | null;
    return copy?.version === version && copy.lang === lang ? copy.words : null;
  } catch {
    return null;
  }
}

async function fetchWords(lang: Locale): Promise<Messages> {
  const [fallback, own] = await Promise.all([fetchMessages(FALLBACK), lang === FALLBACK ? {} : fetchMessages(lang)]);
  return { ...fallback, ...own };
}

/** Sets the words directly: where they cannot be fetched (in a page), and in tests. `formatTag` refines numbers and dates by region. */
export function useMessages(lang: Locale, words: Messages, formatTag: string = lang): void {
  current = lang;
  tag = formatTag.replace('_', '-');
  messages = words;
  plurals = new Intl.PluralRules(lang);
}

/**
 * The text of a key with its places filled. `{n}` chooses the plural form and, like every number,
 * is written in the reader's digits; where there are words for none («zero»), nought has them in every language, also in those
 * whose grammar counts it with the many. A key that no language has returns itself, so that it is seen.
 */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const message = Object.hasOwn(messages, key) ? messages[key]! : key;
  const pattern = typeof message === 'string' ? message : formOf(message, Number(values.n ?? 0));
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

const formOf = (forms: Exclude<Messages[string], string>, n: number): string => (n === 0 ? forms.zero : undefined) ?? forms[plurals.select(n)] ?? forms.other;

/** The pieces of a text, so that a place can be filled with an element (`<bdi>`, a link) instead of a string. */
export function parts(key: string, values: Readonly<Record<string, string | number>> = {}): ({ text: string } | { place: string })[] {
  return t(key, values).split(/(\{\w+\})/).filter(Boolean).map((piece) => {
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    return place ? { place } : { text: piece };
  });
}

/** Language of the interface, as BCP 47. */
export const locale = (): Locale => current;
export const direction = (of: string = current): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(of.split('-')[0]!) ? 'rtl' : 'ltr');

/** The words whose keys begin with `prefix`, to hand to a page (which may not fetch them). */
export const messagesOf = (prefix: string): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => key.startsWith(prefix)));
/** The tag by which numbers and dates are written. */
export const formatTag = (): string => tag;

/** Formats by language and options. Each takes a tenth of a millisecond to make, and a list that is scrolled asks for hundreds. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function formatOf<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(kind: new (language: string, options?: object) => Format, options?: object): Format {
  const name = JSON.stringify([kind.name, digits(), options]);
  const format = formats.get(name) ?? new kind(digits(), options);
  formats.set(name, format);
  return format as Format;
}

/** A number in the reader's digits. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return formatOf(Intl.NumberFormat, options).format(value);
}

/** A date as the reader's language writes it; by default day, month and year. */
export function formatDate(date: Date | number | string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  const when = new Date(date);
  return Number.isNaN(when.getTime()) ? String(date) : formatOf(Intl.DateTimeFormat, options).format(when);
}

/** A language by its name in the interface's language; its code where that is none. */
export function languageName(code: string): string {
  try { return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code; } catch { return code; }
}

const DAY = 86_400_000;

/** "today", "yesterday", "3 days ago" by calendar days; from a week on, the date. */
export function formatRelativeDay(date: Date | number | string, now: Date | number = Date.now()): string {
  const when = new Date(date);
  const days = Math.round((midnight(Number(now)) - midnight(when.getTime())) / DAY);
  if (!(days >= 0 && days < 7)) return formatDate(when);
  return new Intl.RelativeTimeFormat(digits(), { numeric: 'auto' }).format(-days, 'day');
}

/** Arabic without a region is written with Arabic-Indic digits, as the pictures show; a region's own habit wins. */
function digits(): string {
  return tag === 'ar' ? 'ar-u-nu-arab' : tag;
}

/** The interface language nearest to a BCP 47 tag. */
export function matchLocale(wanted: string): Locale {
  const base = wanted.toLowerCase().split(/[-_]/)[0]!;
  const modern = { iw: 'he', in: 'id' }[base] ?? base;
  return LOCALES.find((known) => known === modern) ?? FALLBACK;
}

async function fetchMessages(lang: Locale): Promise<Messages> {
  try {
    const answer = await fetch(browser.runtime.getURL(`locales/${lang}.json`));
    return answer.ok ? ((await answer.json()) as Messages) : {};
  } catch {
    return {}; // A language that was not built: the fallback's words are shown.
  }
}
