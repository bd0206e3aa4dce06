/** Hosts as the reader means them: a site's name covers its subdomains. */

/** Host of an address without `www.`; '' for what is no web address. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : '';
  } catch {
    return '';
  }
}

export function isSameOrSubHost(host: string, site: string): boolean {
  const bare = site.replace(/^www\./, '');
  return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}

/** Whether the list names the host or a domain above it. */
export const isListed = (host: string, sites: readonly string[]): boolean => sites.some((site) => isSameOrSubHost(host, site));
