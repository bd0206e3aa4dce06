/** Addresses longer than this are data, not places; browsers cut at 2 MB, no news site needs 4 KB. */
const LONGEST = 4096;

/**
 * The only door for addresses. Returns the absolute http(s) address of `href`, or null for every other scheme
 * (`javascript:`, `data:`, `blob:`, …), for credentials in the address, for what cannot be parsed and for over-long ones.
 */
export function safeUrl(href: string, base?: string | null): string | null {
  if (href.length > LONGEST) return null;
  try {
    const url = new URL(href.trim(), base || undefined);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password || !url.hostname) return null;
    return url.href.length > LONGEST ? null : url.href;
  } catch { return null; }
}
