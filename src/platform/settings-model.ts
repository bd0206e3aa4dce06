/** What the reader chose, kept in storage.local under the key 'settings'. Defaults in settings.ts. */
import type { UserRule } from '../core/model.ts';
import type { LineStyle } from './protocol.ts';

export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
export type BodyFont = 'naskh' | 'sans' | 'system' | 'serif';

export interface Appearance {
  theme: Theme;
  /** px at a 16 px root: one of tokens.userRange.bodySize. */
  size: number;
  /** Line height as a factor. null = by script. */
  line: number | null;
  /** rem: 30, 34, 38, 44. */
  measure: number;
  font: BodyFont;
  weight: 400 | 500 | 700;
  /** 'auto' follows the browser. */
  interfaceLanguage: string;
  pictures: boolean;
}

export interface Settings {
  appearance: Appearance;
  lineStyle: LineStyle;
  /** Languages used for detection; null = all. */
  languages: string[] | null;
  rules: UserRule[];
  /** Hosts where pages are cleaned on load / never touched / opened in the reading view. */
  cleanSites: string[];
  neverSites: string[];
  readerSites: string[];
  /** 'click' | 'sites' | 'all': the choice on the welcome page. */
  access: 'click' | 'sites' | 'all';
  history: {
    paused: boolean;
    neverSaveSites: string[];
    /** Days to keep an article; null = for ever. */
    keepDays: number | null;
    /** Most articles to keep; null = no limit. */
    keepCount: number | null;
  };
  speech: { rate: number; voiceByLanguage: Record<string, string>; remoteVoices: boolean; captions: boolean };
  sync: boolean;
}
