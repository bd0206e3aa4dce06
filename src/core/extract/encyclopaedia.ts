/** Hosts whose "See also" and link lists are the content. */
const HOSTS = /(?:^|\.)(?:wikipedia|wiktionary|wikibooks|wikivoyage|fandom|wikia|miraheze)\.\w+$|(?:^|\.)marefa\.org$|^wiki\./;
export const isEncyclopaedia = (host: string): boolean => HOSTS.test(host);
