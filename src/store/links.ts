/** Links between stories: everything that other rooms call. */
export { linksFrom, mentionedIn, readBefore, type Known, type Named } from './links/read.ts';
export { dropPending, keepForLater, pendingLinks, type KeepableLink } from './links/keep.ts';
