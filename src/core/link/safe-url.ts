/** Addresses longer than this are data, not places; browsers cut at 2 MB, no news site needs 4 KB. */
const LONGEST = 4096;

/**
 * The only door for addresses. Returns the absolute http(s) address of `href`, or null for every other scheme
 * (`javascript:`, `data:`, `blob:`, …), for credentials in the address, for what cannot be parsed and for over-long ones.
 */
export const safeUrl = (href: string, base?: string | null): string | null => parseSafe(href, base)?.href ?? null;

/** `safeUrl`, taken apart: parsing is what an address costs. */
export function parseSafe(href: string, base?: string | null): URL | null {
  if (href.length > LONGEST) return null;
  try {
    const url = new URL(href.trim(), base || undefined);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password || !url.hostname) return null;
    return url.href.length > LONGEST ? null : url;
  } catch { return null; }
}
