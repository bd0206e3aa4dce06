/** Addresses that pass a page on to a network, as share bars have them. */
const SHARE = /^https?:\/\/(?:[\w.-]+\.)?(?:facebook\.com\/(?:share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me\/|(?:api|web)\.whatsapp\.com\/|t\.me\/share|telegram\.me\/share|linkedin\.com\/share|pinterest\.\w+\/pin\/create)/;

export const isShareAddress = (url: string): boolean => SHARE.test(url);
