/** What JSON-LD says of the story. Every field has been checked for its type: metadata is an attack surface. */
export interface StoryData {
  isArticle: boolean;
  isListing: boolean;
  /** A report in entries, each with its hour. */
  isLive: boolean;
  headline: string | null;
  description: string | null;
  body: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  section: string | null;
  language: string | null;
  image: string | null;
  url: string | null;
  searchTemplate: string | null;
}

const ARTICLE = /^(?:(?:News|Report|Reportage|AnalysisNews|Opinion|OpinionNews|BackgroundNews|ReviewNews|AskPublicNews|Scholarly|Tech|Satirical|Advertiser|Medical)?\w*Article|BlogPosting|LiveBlogPosting|Review|Recipe|SocialMediaPosting|Report)$/;
const LISTING = /^(?:CollectionPage|ItemList|SearchResultsPage|ProductCollection|OfferCatalog|Product|Blog)$/;
/** JSON-LD nests a graph or two; more is an attack. */
const DEEPEST = 6;
const MOST_NODES = 2000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => {
  const found = Array.isArray(value) ? value.find((v) => typeof v === 'string') : value;
  return typeof found === 'string' && found.trim() ? found.trim() : null;
};
const types = (node: Record<string, unknown>): string[] => [node['@type']].flat().filter((t) => typeof t === 'string');
const named = (value: unknown): string[] => [value].flat().flatMap((v) => (typeof v === 'string' ? [v] : isRecord(v) ? [v.name].flat().filter((n): n is string => typeof n === 'string') : []));

/** Reads all JSON-LD scripts of a page; broken ones are passed over. */
export function storyData(scripts: readonly string[]): StoryData {
  const data: StoryData = { isArticle: false, isListing: false, isLive: false, headline: null, description: null, body: null, authors: [], publisher: null, published: null, section: null, language: null, image: null, url: null, searchTemplate: null };
  let left = MOST_NODES;
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) { for (const v of value) visit(v, depth + 1); return; }
    if (!isRecord(value)) return;
    const kinds = types(value);
    if (kinds.some((k) => ARTICLE.test(k)) && (!data.isArticle || (data.body === null && text(value.articleBody)))) takeStory(data, value);
    if (kinds.some((k) => LISTING.test(k))) data.isListing = true;
    takeSearch(data, value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (key in value) visit(value[key], depth + 1);
  };
  for (const script of scripts) {
    try { visit(JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ')), 0); } catch { /* a page's broken JSON-LD tells nothing */ }
  }
  return data;
}

function takeStory(data: StoryData, node: Record<string, unknown>): void {
  data.isArticle = true;
  data.isLive ||= types(node).includes('LiveBlogPosting');
  data.headline ??= text(node.headline) ?? text(node.name);
  data.description ??= text(node.description);
  data.body ??= text(node.articleBody);
  if (data.authors.length === 0) data.authors = named(node.author).map((n) => n.trim()).filter(Boolean).slice(0, 5);
  data.publisher ??= named(node.publisher)[0] ?? null;
  data.published ??= text(node.datePublished) ?? text(node.dateCreated);
  data.section ??= text(node.articleSection);
  data.language ??= text(node.inLanguage);
  const image = [node.image].flat()[0];
  data.image ??= text(image) ?? (isRecord(image) ? text(image.url) : null);
  data.url ??= text(node.url) ?? text(node['@id']);
}

function takeSearch(data: StoryData, node: Record<string, unknown>): void {
  for (const action of [node.potentialAction].flat()) {
    if (!isRecord(action) || !types(action).includes('SearchAction')) continue;
    const target = isRecord(action.target) ? text(action.target.urlTemplate) : text(action.target);
    if (target && target.includes('{')) data.searchTemplate ??= target;
  }
}
