/**
 * The reader's own rules as a text one can read, edit, send and keep: rules-text.md describes it for readers.
 * Writing and reading again gives the same rules; a bad line is told with its number and harms no other.
 */
import type { UserRule } from './model.ts';

/** What may be said of a whole site. 'unsaved': its articles are read but never kept in the history. */
export type SiteWord = 'clean' | 'reader' | 'never' | 'unsaved';
export interface OwnRules {
  rules: UserRule[];
  sites: Record<SiteWord, string[]>;
}

/** Why a line was not understood. The words for the reader are in the interface's texts. */
export type LineProblem =
  | 'no-colon' | 'unknown-word' | 'no-value' | 'no-letters' | 'too-long' | 'bad-quotes'
  | 'bad-site' | 'unclosed-site' | 'needs-site' | 'unknown-site-word' | 'newer-version';
export interface BadLine { line: number; text: string; problem: LineProblem }

const VERSION = 1;
const HEAD = `# Safi rules ${VERSION}`;
const EVERYWHERE = 'everywhere';
const SITE_WORDS: readonly SiteWord[] = ['clean', 'reader', 'never', 'unsaved'];
/** Characters; the same bounds as those of the settings (core/shape/reading-shape.ts). */
export const LONGEST: Readonly<Record<UserRule['type'], number>> = { label: 200, keep: 1000, box: 1000 };

export const noRules = (): OwnRules => ({ rules: [], sites: { clean: [], reader: [], never: [], unsaved: [] } });

/** The rules as text, those that hold everywhere first, then site by site in alphabetical order. Ends with a newline. */
export function writeRules({ rules, sites }: OwnRules): string {
  const hosts = [...new Set([...rules.flatMap(({ host }) => (host === null ? [] : [host])), ...SITE_WORDS.flatMap((word) => sites[word])])].sort();
  const sections = [null, ...hosts].map((host) => [
    `[${host ?? EVERYWHERE}]`,
    ...SITE_WORDS.filter((word) => host !== null && sites[word].includes(host)).map((word) => `site: ${word}`),
    ...rules.filter((rule) => rule.host === host).map((rule) => `${rule.type}: ${quoteIfNeeded(valueOf(rule))}`),
  ]).filter((lines) => lines.length > 1);
  return [[HEAD], ...sections].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Rules from text, and the lines that were not understood. Doubles count once. Never throws. */
export function readRules(text: string): OwnRules & { bad: BadLine[] } {
  const found: OwnRules & { bad: BadLine[] } = { ...noRules(), bad: [] };
  const seen = new Set<string>();
  let host: string | null | undefined = null; // undefined: under a site's name that was not understood
  text.replace(/^\uFEFF/, '').split(/\r\n?|\n/).forEach((raw, i) => {
    const line = raw.replace(/^[\s\u200E\u200F\u061C]+|[\s\u200E\u200F\u061C]+$/g, ''); // editors leave direction marks around right-to-left lines
    const refuse = (problem: LineProblem): void => { found.bad.push({ line: i + 1, text: line, problem }); };
    if (line === '') return;
    if (line.startsWith('#')) {
      const version = /^#\s*Safi rules (\d+)/i.exec(line)?.[1];
      if (version && Number(version) > VERSION) refuse('newer-version');
      return;
    }
    if (line.startsWith('[')) {
      host = line.endsWith(']') ? readSite(line.slice(1, -1)) : undefined;
      if (host === undefined) refuse(line.endsWith(']') ? 'bad-site' : 'unclosed-site');
      return;
    }
    const rule = readLine(line, host);
    if (typeof rule === 'string') return refuse(rule);
    const key = JSON.stringify(rule);
    if (seen.has(key)) return;
    seen.add(key);
    if (rule.type === 'site') found.sites[rule.word].push(rule.host);
    else found.rules.push(rule);
  });
  return found;
}

/** Both together, each rule once; what `more` says of a site holds where the two speak against each other. */
export function mergeRules(own: OwnRules, more: OwnRules): OwnRules {
  const rules = new Map([...own.rules, ...more.rules].map((rule) => [keyOf(rule), rule]));
  const newlyActive = new Set([...more.sites.clean, ...more.sites.reader]);
  const newlyNever = new Set(more.sites.never);
  const join = (word: SiteWord, without: ReadonlySet<string>): string[] =>
    [...new Set([...own.sites[word].filter((host) => !without.has(host)), ...more.sites[word]])];
  return {
    rules: [...rules.values()],
    sites: { clean: join('clean', newlyNever), reader: join('reader', newlyNever), never: join('never', newlyActive), unsaved: join('unsaved', new Set()) },
  };
}

/** A site's name as rules hold it: host without `www.`, in ASCII; from a name, an address, or null when it is neither. */
export function readHost(words: string): string | null {
  const bare = words.trim();
  if (/[\s@]/.test(bare)) return null;
  try {
    const { hostname, protocol } = new URL(/^https?:\/\//i.test(bare) ? bare : `http://${bare}`);
    const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
    return protocol.startsWith('http') && host.length <= 255 && /^([a-z0-9_-]+\.)+[a-z0-9-]+$|^localhost$|^\[[\da-f:.]+\]$/.test(host) ? host : null;
  } catch {
    return null;
  }
}

function readSite(name: string): string | null | undefined {
  const bare = name.trim();
  return bare.toLowerCase() === EVERYWHERE ? null : readHost(bare) ?? undefined;
}

type ReadLine = UserRule | { type: 'site'; word: SiteWord; host: string };

function readLine(line: string, host: string | null | undefined): ReadLine | LineProblem {
  const parts = /^([\p{L}-]+)\s*:\s*(.*)$/u.exec(line);
  if (!parts) return 'no-colon';
  const word = parts[1]!.toLowerCase();
  if (!isRuleWord(word)) return 'unknown-word';
  const value = unquote(parts[2]!);
  if (value === null) return 'bad-quotes';
  if (value === '') return 'no-value';
  if (host === undefined) return 'bad-site';
  if (word === 'site') {
    if (host === null) return 'needs-site';
    const said = SITE_WORDS.find((known) => known === value.toLowerCase());
    return said ? { type: 'site', word: said, host } : 'unknown-site-word';
  }
  if (value.length > LONGEST[word]) return 'too-long';
  if (word === 'box') return host === null ? 'needs-site' : { type: 'box', box: value, host };
  return /[\p{L}\p{N}]/u.test(value) ? { type: word, phrase: value, host } : 'no-letters';
}

function isRuleWord(word: string): word is UserRule['type'] | 'site' {
  return word === 'site' || Object.hasOwn(LONGEST, word);
}

/** Whether two rules say the same. Browsers give stored fields back in an order of their own, so rules are not compared as JSON. */
export const isSameRule = (a: UserRule, b: UserRule): boolean => keyOf(a) === keyOf(b);

/** The others. */
export const withoutRule = (rules: readonly UserRule[], rule: UserRule): UserRule[] => rules.filter((other) => !isSameRule(other, rule));

const keyOf = (rule: UserRule): string => `${rule.type} ${rule.host} ${valueOf(rule)}`;

function valueOf(rule: UserRule): string {
  return rule.type === 'box' ? rule.box : rule.phrase;
}

/** As it is where a line can hold it, else as a JSON string; JSON itself leaves the two separators of Unicode as they are. */
function quoteIfNeeded(value: string): string {
  return /^["\s\u200E\u200F\u061C]|[\s\u200E\u200F\u061C]$|[\u0000-\u001F\u2028\u2029]/.test(value) ? JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`) : value;
}

function unquote(value: string): string | null {
  if (!value.startsWith('"')) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : null;
  } catch {
    return null;
  }
}
