/** Whether a link leads to a story, and whether it leads to the story it names. */
import { Kind, partsOf } from '../text/characters.ts';
import { isAddress } from '../text/words.ts';
import { fold, foldedWords } from '../text/fold.ts';
import type { PageLink } from '../walk/page.ts';
import type { FoundTitle } from './detection.ts';
import { HEADLINE, SLUG_SHARE } from '../weights.ts';

/** What stories are about: «/tag/harbour», «/people/haddad». */
const SUBJECTS = 'tag|tags|topic|topics|trend|trends|thema|themen|temat|tema|temas|category|categories|cat|section|sections|people|person|profile';
const SUBJECT_PATH = new RegExp(`^/(?:[a-z]{2}/)?(?:${SUBJECTS})/`, 'i');
const INDEX_PATH = new RegExp(`^/(?:(?:[a-z]{2}/)?(?:${SUBJECTS}|author|authors|autor|autores|auteur|writer|contributor|contributors|by|user|users|search|about|contact|kontakt|privacy|terms|login|signin|signup|register|subscribe|subscription|newsletter|newsletters|account|rss|feed|shop|help|faq|advertise|careers|jobs)(?:/|$)|$)`, 'i');

/** `/news/topic/swimming`, `/sport/tags/boats`: a tag of a section. */
const SECTION_TAG = /^\/[a-z]+\/(?:tags?|topics?|category|categories|authors?)\/[^/]+\/?$/i;

/** `?p=28388`, `?idxno=412`: systems that number their stories. */
const STORY_QUERY = /[?&](?:p|\w*id|idx\w*|no|article|news)=\d{2,}/i;

/** `?share=reddit`, `?replytocom=90`, `?commentid=7`: the page itself, with something to do, or what a reader said on it. */
const ACTION_QUERY = /[?&](?:share=[a-z]|replytocom=|comment_?id=)/i;

/** A picture, a sound, a document: a file that stands beside stories. */
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp3|mp4)$/i;

/** Address of a tag, author, section or service page, of a file, or of something to do, rather than of a story. */
export function leadsToIndex(link: PageLink): boolean {
  const { path } = link;
  return FILE.test(path) || ACTION_QUERY.test(link.href) || ((INDEX_PATH.test(path) || (SECTION_TAG.test(path) && !/\d{5,}/.test(path))) && !STORY_QUERY.test(link.href));
}

/** All stories on a subject or a person: where sites link the names in a sentence to. */
export const leadsToSubject = ({ path }: PageLink): boolean => SUBJECT_PATH.test(path) || SECTION_TAG.test(path);

/** A date, a long number or a slug of three words: what addresses of stories have and those of sections have not. */
export function hasStoryAddress(link: PageLink): boolean {
  const { path } = link;
  return /\d{5,}|\/(?:19|20)\d{2}[/-]\d{1,2}|[^/\-_]+[-_][^/\-_]+[-_][^/\-_]+/.test(path) || STORY_QUERY.test(link.href);
}

/** Share of a title's longer words that stand in the address; that the year of a day does says nothing. */
export function slugLikeness(title: string, link: PageLink): number {
  const path = fold(link.path).normalize('NFKD');
  if (path.length < 8) return 0;
  const words = foldedWords(title).filter((w) => w.length >= 4 && !(/^\d+$/.test(w) && path.includes(w)));
  if (words.length < 2) return 0;
  let hits = 0;
  for (const word of words) if (path.includes(word)) hits++;
  return hits / words.length;
}

/** The link leads to the story of that name, as its address spells it. */
export const isSlugOf = (title: string, link: PageLink): boolean => slugLikeness(title, link) >= SLUG_SHARE;

/** Words have no spaces between them, or are short (Korean): told by the characters instead. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]/;

/** Enough words for a headline: three, or eight characters where words have no spaces or are short (Korean). */
export function isTitleLike(title: string): boolean {
  if (isAddress(title)) return false;
  if (UNSPACED.test(title)) return title.length >= 8;
  return title.length >= 18 && partsOf(title, Kind.Letter | Kind.Mark).filter((word) => word.length > 1).length >= 3;
}

/** A title long enough, that leads to a story or, without a link, reads like one. */
export const namesStory = ({ title, link }: FoundTitle): boolean =>
  title.length >= HEADLINE.shortest && (link ? !leadsToIndex(link) && (isTitleLike(title) || hasStoryAddress(link)) : isTitleLike(title));

/** Titles so short are often sections, rubrics or authors. */
export const isShortTitle = (title: string): boolean => title.length < (UNSPACED.test(title) ? 10 : 30);
