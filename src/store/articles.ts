/** The history's articles: everything that other rooms call. */
export { saveReading } from './articles/save.ts';
export { getArticle } from './articles/get.ts';
export { countArticles, getByKey, getSummaries, listArticles, listIds, type ListOptions, type ListPlace } from './articles/read.ts';
export { updateArticle, type ArticleChange, type ArticlePatch } from './articles/update.ts';
export { deleteArticles, deleteRange, emptyTrash, type Undo } from './articles/remove.ts';
export { putBackIn } from './articles/put-back.ts';
export type { ArticleFilter } from './articles/facets.ts';
export { listFacets, type FacetCount } from './articles/facet-names.ts';
