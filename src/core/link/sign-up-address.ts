/** Where a reader leaves an address to be written to: services that keep such lists, hosts and paths that are called so, and channels that a site writes its news to. */
const SIGN_UP = /^https?:\/\/(?:(?:subscri(?:be|ptions?)|signup|abo)\.|(?:[\w-]+\.)*(?:list-manage\.com|mailchi\.mp)\/|(?:www\.)?whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/publications\/|[^?#]*\/(?:newsletters?|subscri(?:be|ptions?)|sign-?up|nieuwsbrie(?:f|ven)|nyhetsbrev|boletin(?:es)?|suscri(?:bete|pcion(?:es)?)|abonnement[se]?|abonnieren|abonner|abbonati|assine)(?:[/.?#]|$))/i;
/** An issue of a newsletter bears its date, and is read. */
const DATED = /\/[^?#]*(?:19|20)\d\d/;

/** Whether an address leads to where a reader signs up for letters, alerts or a channel. */
export const isSignUpAddress = (url: string): boolean => SIGN_UP.test(url) && !DATED.test(url.slice('https://'.length));
