/** Documents no author would write: made from a seed, or a page of ours with pieces cut out, doubled, moved and flipped. */
import { randomFrom } from './scale.ts';

const tags = 'div p span a b i em strong ul ol li table tbody tr td th caption blockquote figure figcaption h1 h2 h3 h4 article main section aside nav header footer form button select option textarea pre code svg g use math mi annotation-xml template noscript iframe img br hr video details summary dl dt dd ruby rt slot custom-element font center marquee plaintext body html head title base meta link style script'.split(' ');
const attributes = ['class="related-posts"', 'class="', 'id=a id=b', 'href="/a"', 'href="javascript:1"', 'href="http://[::1"', 'href=%ZZ', 'style="display:none"', 'hidden', 'lang="ar"', 'lang="xx-invalid-"', 'dir=rtl', 'dir=sideways', 'contenteditable', 'itemprop=articleBody', 'itemscope', 'role=article', 'data-x=\'"', 'src=x', 'srcset=",,, 1x"', 'colspan=99999999', 'width=1e9', '<', '=', 'xmlns="q"', 'name=attributes', 'is=""', 'aria-hidden=true'];
const words = ['اقرأ أيضًا:', 'شوف كمان |', 'مواضيع مشابهة', 'Read also:', 'Related', 'بیشتر بخوانید', 'المدينة', 'البحر', 'وقالت', 'harbour', 'the', 'Straße', '漁港', 'קרא עוד', '\u202e', '\u200f', '\u200b', '\u0640\u0640', '\u064b\u064c', '&amp;', '&#x202e;', '&#0;', '&nbsp;', '&', '<', '>', ']]>', '<!--', '-->', '<![CDATA[', '\u0000', '\ud800', '\u{1f6a8}', '...', '؟', '.', '،', '«', '»', '"', '12', '٣٤', 'https://example.test/أ/%D8%A8?utm_source=x#y'];
const jsonLd = ['{"@type":"NewsArticle","articleBody":5}', '{"@type":["NewsArticle",null],"headline":{"a":[]}}', '[[[[[]]]]]', '{"@graph":[{"@type":"Article","author":{"name":{"name":{}}}}]}', '{broken', 'null', '"text"', '{"@type":"Article","datePublished":"99999999999999","image":[[]]}'];

/** One document of up to some thousand pieces. */
export function brokenDocument(seed: number): string {
  const next = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const text = (): string => Array.from({ length: 1 + Math.floor(next() * 24) }, () => pick(words)).join(next() < 0.9 ? ' ' : '');
  const pieces: string[] = next() < 0.5 ? ['<!doctype html>'] : [];
  const size = Math.floor(10 ** (1 + next() * 2.4));
  for (let i = 0; i < size; i++) {
    const chance = next();
    if (chance < 0.42) pieces.push(`<${pick(tags)}${next() < 0.4 ? ` ${pick(attributes)}` : ''}${next() < 0.03 ? '' : '>'}`);
    else if (chance < 0.62) pieces.push(`</${pick(tags)}>`);
    else if (chance < 0.93) pieces.push(text());
    else if (chance < 0.96) pieces.push(`<p>${text()} ${text()}</p>`);
    else if (chance < 0.98) pieces.push(`<script type="application/ld+json">${pick(jsonLd)}</script>`);
    else pieces.push(`<a href="/${Math.floor(next() * 99)}">${pick(words)} ${text()}</a>`);
  }
  return pieces.join('');
}

/** A page with 1 to 40 injuries. */
export function mutate(page: string, seed: number): string {
  const next = randomFrom(seed);
  let html = page;
  for (let i = 1 + Math.floor(next() * 40); i > 0; i--) {
    const from = Math.floor(next() * html.length);
    const to = Math.min(html.length, from + Math.floor(next() ** 3 * 2000));
    const piece = html.slice(from, to);
    const at = Math.floor(next() * html.length);
    const kind = next();
    if (kind < 0.25) html = html.slice(0, from) + html.slice(to);
    else if (kind < 0.45) html = html.slice(0, at) + piece + html.slice(at);
    else if (kind < 0.6) html = html.slice(0, from) + [...piece].toReversed().join('') + html.slice(to);
    else if (kind < 0.8) html = html.slice(0, at) + brokenDocument(seed + i).slice(0, 200) + html.slice(at);
    else html = `${html.slice(0, at)}${'<>"\'&/=\u202e \ud83d'[Math.floor(next() * 10)]}${html.slice(at + 1)}`;
  }
  return html;
}
