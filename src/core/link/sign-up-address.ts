/** Services that keep lists of readers to be written to, and channels that a site writes its news to. */
const SERVICE = /^https?:\/\/(?:(?:[\w-]+\.)*(?:list-manage\.com|mailchi\.mp)\/|(?:www\.)?whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/publications\/)/i;
/** Hosts and paths that are called so. */
const CALLED_SO = /^https?:\/\/(?:(?:subscri(?:be|ptions?)|signup|abo)\.|[^?#]*\/(?:newsletters?|subscri(?:be|ptions?)|sign-?up|nieuwsbrie(?:f|ven)|nyhetsbrev|boletin(?:es)?|suscri(?:bete|pcion(?:es)?)|abonnement[se]?|abonnieren|abonner|abbonati|assine)(?:[/.?#]|$))/i;
/** An issue of a newsletter bears its date, and is read. */
const DATED = /\/[^?#]*(?:19|20)\d\d/;

/** Whether an address leads to where a reader signs up for letters, alerts or a channel. */
export const isSignUpAddress = (url: string): boolean => (SERVICE.test(url) || CALLED_SO.test(url)) && !DATED.test(url.slice('https://'.length));

/** «t.me/almarfa», «youtube.com/@AlmarfaNews»: a page with one name, on a network or in a shop. */
const NAMED = /^https?:\/\/[^/?#]+\/(?:(?:c|s|user|channel|company|pages|groups)\/)?@?([\w.-]+)\/?(?:[?#].*)?$/i;
/** Letters of a name that no other page has by chance. */
const SHORTEST_NAME = 5;
const nameIn = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** Whether an address on another site is a page called as this one is: its own channel or account. */
export function isAccountOf(site: string, url: string): boolean {
  const own = nameIn(site.split('.')[0] ?? ''), name = nameIn(NAMED.exec(url)?.[1] ?? '');
  return Math.min(own.length, name.length) >= SHORTEST_NAME && (name.startsWith(own) || own.startsWith(name));
}

/** Whether it is one of the services that keep such lists for others. */
export const isListAddress = (url: string): boolean => SERVICE.test(url);
