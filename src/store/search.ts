/** Full-text search: everything that other rooms call. */
export { search, searchIds, type SearchHit, type SearchOptions, type SearchResult } from './search/search.ts';
export type { Marked } from './search/marks.ts';
export { dropIndex, indexState, maintainIndex, type IndexProgress, type MaintainOptions } from './search/maintain.ts';
export { groupStories, similarTo, type Similar } from './search/similar.ts';
