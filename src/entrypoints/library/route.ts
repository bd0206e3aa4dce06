/** Which of the library's views the address names: `#list`, `#later`, `#map`, `#map=<article>`. */

export type Route = { view: 'list' } | { view: 'later' } | { view: 'map'; story: string | null };

export function parseRoute(hash: string): Route {
  const [view, story] = hash.replace(/^#/, '').split('=', 2);
  if (view === 'later') return { view };
  if (view === 'map') return { view, story: story ? decode(story) : null };
  return { view: 'list' };
}

/** A story's name out of an address; null when somebody cut it. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The address of a view. A story is named by any of its articles, which is then the selected one. */
export function hashOf(route: Route): string {
  if (route.view === 'map' && route.story !== null) return `#map=${encodeURIComponent(route.story)}`;
  return `#${route.view}`;
}
