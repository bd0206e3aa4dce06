/** What a page may say to a terminal: words, and nothing that the terminal would obey. */

/** Text without control characters but line ends and tabs: a page's text could move the cursor, set the title, or worse. */
// oxlint-disable-next-line no-control-regex
export const forTerminal = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
