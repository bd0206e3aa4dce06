/**
 * Hostile pages of our own: every class of attack a reading view must survive, each as one page with the attack between
 * paragraphs of prose. `CANARY` is what a payload calls or loads when it gets to run: nothing of Safi may ever reach it.
 */

export interface Payload {
  id: string;
  kind: 'address' | 'markup' | 'metadata' | 'clobbering' | 'script' | 'document' | 'shape';
  html: string;
  /** As the server names it; default text/html. */
  type?: string;
}

export const CANARY = 'safi_canary';
const run = `window.${CANARY}=1;fetch('/${CANARY}')`;
const image = `/${CANARY}.png`;

const sentence = (n: number): string => `The harbour council met on day ${n} and heard twelve speakers on the price of timber, the depth of the basin and the hours of the auction, before it put the question to a vote.`;
const prose = [1, 2, 3, 4, 5, 6].map((n) => `<p>${sentence(n)}</p>`);

interface Parts { head?: string; title?: string; body?: string; bodyAttributes?: string; htmlAttributes?: string; byline?: string }

function page({ head = '', title = 'The council votes on timber', body = '', bodyAttributes = '', htmlAttributes = ' lang="en"', byline = 'By A. Writer' }: Parts): string {
  return `<!doctype html><html${htmlAttributes}><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}</head><body${bodyAttributes}><article><h1>${title}</h1><p class="byline">${byline}</p>${prose.slice(0, 3).join('')}${body}${prose.slice(3).join('')}</article></body></html>`;
}

/** Addresses that are no addresses, in the disguises browsers accept. */
export const addresses: Record<string, string> = {
  javascript: `javascript:${run}`,
  'javascript-case': `JaVaScRiPt:${run}`,
  'javascript-tab': `java&#9;script:${run}`,
  'javascript-newline': `java&#10;script:${run}`,
  'javascript-return': `java&#13;script:${run}`,
  'javascript-leading-space': `  javascript:${run}`,
  'javascript-leading-control': `&#1;javascript:${run}`,
  'javascript-entity-colon': `javascript&colon;${run}`,
  'javascript-entities': `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${run}`,
  'javascript-comment': `javascript:/*https://almarfa.example/*/${run}`,
  'javascript-url-like': `javascript://almarfa.example/%0a${run}`,
  'data-html': `data:text/html,<script>${run}</script>`,
  'data-html-base64': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data-svg': `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CANARY}()'/>`,
  vbscript: 'vbscript:msgbox(1)',
  blob: 'blob:https://almarfa.example/0f0e0d0c-0000-0000-0000-000000000000',
  intent: 'intent://scan/#Intent;scheme=zxing;package=com.example;end',
  'view-source': 'view-source:https://almarfa.example/',
  'chrome-extension': 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
  'moz-extension': 'moz-extension://00000000-0000-0000-0000-000000000000/options.html',
  file: 'file:///etc/passwd',
  about: 'about:config',
  filesystem: 'filesystem:https://almarfa.example/temporary/x.html',
  ftp: 'ftp://almarfa.example/x',
  mailto: 'mailto:a@almarfa.example?body=x',
  credentials: 'https://almarfa.example@evil.example/',
  'credentials-password': 'https://user:pass@evil.example/',
  backslashes: '\\\\evil.example\\x',
  'scheme-relative': `//evil.example/${CANARY}`,
  'bidi-host': 'https://evil\u202Egro.elpmaxe/x',
  'two-megabytes': `https://almarfa.example/${'a'.repeat(2_000_000)}`,
  'broken-percent': 'https://almarfa.example/%E0%A4%A',
  'broken-port': 'https://almarfa.example:99999/x',
  'ipv6-broken': 'https://[::1/x',
};

/** Places where an address of the page could get through. */
const places: Record<string, (address: string) => Parts> = {
  link: (u) => ({ body: `<p>${sentence(7)} <a href="${u}">the minutes of the meeting</a> were read aloud afterwards.</p>` }),
  related: (u) => ({ body: `<p>Read also: <a href="${u}">The basin is to be dredged before the spring tides</a></p>` }),
  picture: (u) => ({ body: `<figure><img src="${u}" alt="x" width="900" height="600"><figcaption>The hall</figcaption></figure>` }),
  'lazy-picture': (u) => ({ body: `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${u}" srcset="${u} 2x" alt="x" width="900" height="600"></figure>` }),
  frame: (u) => ({ body: `<iframe src="${u}" title="video"></iframe>` }),
  canonical: (u) => ({ head: `<link rel="canonical" href="${u}"><meta property="og:url" content="${u}">` }),
  'lead-picture': (u) => ({ head: `<meta property="og:image" content="${u}">` }),
  base: (u) => ({ head: `<base href="${u}">`, body: '<p>Read also: <a href="next">The basin is to be dredged before the spring tides</a></p>' }),
  'json-ld': (u) => ({ head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The council votes on timber', image: u, url: u, author: { name: 'A', url: u }, potentialAction: { '@type': 'SearchAction', target: `${u}{search_term_string}` } }).replaceAll('<', '\\u003c')}</script>`, body: '<p>Read also: A title that has no link at all but is long enough</p>' }),
};

/** Markup that runs, loads or leaks when it is kept as markup. */
const markup: Record<string, string> = {
  script: `<script>${run}</script>`,
  'script-src': `<script src="/${CANARY}.js"></script>`,
  'script-module': `<script type="module">${run}</script>`,
  'img-onerror': `<img src="x" onerror="${run}" width="900" height="600">`,
  'svg-onload': `<svg onload="${run}"><text>words</text></svg>`,
  'svg-script': `<svg><script>${run}</script></svg>`,
  'svg-use': `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='${CANARY}()'/></svg>#x"/></svg>`,
  'svg-animate': `<svg><a><animate attributeName="href" values="javascript:${run}"/><text>a</text></a></svg>`,
  'svg-foreign': `<svg><foreignObject><body onload="${run}"><p>${sentence(8)}</p></body></foreignObject></svg>`,
  'player-broken-escapes': '<iframe src="https://w.soundcloud.com/player/?url=%E0%A4%A"></iframe><iframe src="https://www.facebook.com/plugins/video.php?href=%ZZ"></iframe>',
  'svg-image': `<svg><image href="${image}"/></svg>`,
  'math-annotation': `<math><annotation-xml encoding="text/html"><p onclick="${run}">x</p><img src=x onerror="${run}"></annotation-xml></math>`,
  'math-link': `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  'iframe-srcdoc': `<iframe srcdoc="&lt;script&gt;parent.${CANARY}=1&lt;/script&gt;"></iframe>`,
  'iframe-javascript': `<iframe src="javascript:parent.${CANARY}=1"></iframe>`,
  object: `<object data="data:text/html,<script>${run}</script>"></object>`,
  embed: `<embed src="javascript:${run}">`,
  'meta-refresh': '<meta http-equiv="refresh" content="0;url=/safi_canary">',
  'meta-csp': '<meta http-equiv="content-security-policy" content="default-src *">',
  'link-stylesheet': `<link rel="stylesheet" href="/${CANARY}.css">`,
  'link-prefetch': `<link rel="prefetch" href="/${CANARY}">`,
  'link-import': `<link rel="import" href="/${CANARY}">`,
  'style-url': `<style>p{background:url(${image})}</style>`,
  'style-import': `<style>@import "/${CANARY}.css";</style>`,
  'style-attribute': `<p style="background:url(${image})">${sentence(9)}</p>`,
  'style-leak': `<p style="position:fixed;inset:0;z-index:99999">${sentence(9)}</p>`,
  'form-action': `<form action="/${CANARY}"><button>Go</button></form>`,
  formaction: `<button formaction="javascript:${run}">Go</button>`,
  'nested-forms': `<form><form action="/${CANARY}"><input name="x"></form></form>`,
  'a-ping': `<p>${sentence(10)} <a href="/x" ping="/${CANARY}">here</a></p>`,
  'a-download': `<a href="/${CANARY}" download>${sentence(10)}</a>`,
  'a-target': `<a href="/x" target="_top" onclick="${run}">x</a>`,
  'img-srcset': `<img srcset="javascript:${run} 1x, ${image} 2x" width="900" height="600">`,
  'img-usemap': `<img usemap="#m" src="/a.png"><map name="m"><area href="javascript:${run}"></map>`,
  'picture-source': `<picture><source srcset="javascript:${run}"><img src="/a.png" width="900" height="600"></picture>`,
  'video-poster': `<video poster="javascript:${run}" src="javascript:${run}" onerror="${run}"></video>`,
  'audio-onerror': `<audio src="x" onerror="${run}"></audio>`,
  'details-ontoggle': `<details open ontoggle="${run}"><summary>s</summary><p>${sentence(11)}</p></details>`,
  'input-autofocus': `<input autofocus onfocus="${run}">`,
  'body-onload': `<body onload="${run}">`,
  marquee: `<marquee onstart="${run}">x</marquee>`,
  'template-content': `<template><img src=x onerror="${run}"><p>${sentence(12)}</p></template>`,
  'template-shadow': `<div><template shadowrootmode="open"><img src=x onerror="${run}"><slot></slot></template><p>${sentence(12)}</p></div>`,
  noscript: `<noscript><img src=x onerror="${run}"></noscript>`,
  'noscript-break': `<noscript><p title="</noscript><img src=x onerror=${CANARY}()>"></noscript>`,
  'noscript-picture': `<noscript><img src="javascript:${run}" width="900" height="600"></noscript>`,
  'comment-break': `<!--><img src=x onerror="${run}">-->`,
  'cdata-break': `<svg><![CDATA[><img src=x onerror="${run}">]]></svg>`,
  'title-break': `<title><img src=x onerror="${run}"></title>`,
  textarea: `<textarea></textarea><img src=x onerror="${run}">`,
  xmp: `<xmp><img src=x onerror="${run}"></xmp>`,
  plaintext: `<p>${sentence(13)}</p><plaintext><img src=x onerror="${run}">`,
  'mutation-mathml': `<math><mtext><table><mglyph><style><img src=x onerror="${run}"></style></mglyph></table></mtext></math>`,
  'mutation-select': `<select><template><img src=x onerror="${run}"></template></select>`,
  'custom-element': `<x-evil onclick="${run}"><p>${sentence(14)}</p></x-evil>`,
  portal: `<portal src="/${CANARY}"></portal>`,
  'is-attribute': `<p is="x-evil">${sentence(14)}</p>`,
  'text-as-markup': `<p>&lt;img src=x onerror="${run}"&gt; ${sentence(15)}</p>`,
  'related-title-markup': `<p>Read also: <a href="/2026/11/20/x">&lt;script&gt;${run}&lt;/script&gt; and a title that goes on</a></p>`,
  'caption-markup': `<figure><img src="/a.png" alt="&lt;script&gt;${run}&lt;/script&gt;" width="900" height="600"><figcaption>&lt;img onerror=${CANARY}()&gt;</figcaption></figure>`,
  'code-markup': `<pre><code>&lt;script&gt;${run}&lt;/script&gt;</code></pre>`,
  'fence-break': `<pre><code>~~~~\n\`\`\`\n&lt;img src=x onerror=${CANARY}()&gt;\n~~~~~~~~\n</code></pre>`,
  'inline-code-break': `<p>${sentence(16)} <code>\`&lt;img src=x onerror=${CANARY}()&gt;\`</code></p>`,
  'markdown-link': `<p>[x](javascript:${CANARY}()) ![y](javascript:1) [z]: javascript:1 ${sentence(16)}</p>`,
  'markdown-caption': `<figure><img src="/a.png" alt="](javascript:1) &lt;b&gt;" width="900" height="600"><figcaption>](javascript:1) &lt;b&gt; [x](javascript:1)</figcaption></figure>`,
  'markdown-embed': '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="](javascript:1) &lt;b onclick=1&gt;"></iframe>',
  'front-matter-break': `<p>---</p><p>${sentence(17)}</p>`,
  'terminal-escapes': `<p>\u001B]0;owned\u0007\u001B[2J\u001B[31m\u009B1m\u0008 ${sentence(18)}</p>`,
  'xml-breakers': `<p>\u000B\u000C\u0001\uFFFE\uFFFF ]]&gt; &lt;!-- &lt;?xml ${sentence(18)}</p>`,
  'table-cells': `<table><tr><td onclick="${run}" colspan="999999999" rowspan="-5">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
};

const strange = '"><script>window.safi_canary=1</script>';
const metadata: Record<string, Parts> = {
  'title-markup': { title: '&lt;img src=x onerror=safi_canary()&gt; a vote' },
  'title-template': { title: '${7*7} {{7*7}} <%= 7 %> a vote' },
  'title-bidi': { title: 'A vote \u202Eetov a si siht\u202C on timber' },
  'title-isolates': { title: '\u2066\u2067\u2068 A vote on timber without an end' },
  'title-long': { title: `A vote ${'on timber '.repeat(50_000)}` },
  'title-nul': { title: 'A vote &#0; on \uFFFD timber' },
  'title-lines': { title: 'A vote\n\n\n# on timber\n[x](javascript:1)' },
  'byline-markup': { byline: 'By &lt;script&gt;safi_canary()&lt;/script&gt;' },
  'byline-bidi': { byline: 'By \u202Enitram' },
  'byline-markdown': { byline: 'By [A. Writer](javascript:safi_canary()) and &lt;b onclick=1&gt;B&lt;/b&gt;' },
  'site-markdown': { head: '<meta property="og:site_name" content="[The Post](javascript:safi_canary()) &lt;b onclick=1&gt;">' },
  'lang-none': { title: '旧港の魚市場、二年の改修を経て再開', htmlAttributes: ' lang="ja-x-"' },
  'lang-long': { title: '修缮两年之后，老港口的鱼市重新开门', htmlAttributes: ' lang="zh-zweitausend"' },
  'search-half-character': { head: `<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction","target":"/?q={search_term_string}"}}</script>`, body: '<p>Read also: The basin is to be dredged before the spring tides \uD83D</p>' },
  'title-front-matter': { title: 'A vote: "on" timber\u2028--- \u0085 tags: [x]' },
  'author-meta': { head: `<meta name="author" content='${strange}'>` },
  'site-markup': { head: `<meta property="og:site_name" content='${strange}'>` },
  'site-spoof': { head: '<meta property="og:site_name" content="accounts.google.com \u202E">' },
  'date-nonsense': { head: '<meta property="article:published_time" content="9999999999999-99-99T99:99:99Z">' },
  'date-markup': { head: `<meta property="article:published_time" content='${strange}'>` },
  'lang-nonsense': { htmlAttributes: ` lang='${'x-'.repeat(4000)}' dir="javascript:1"` },
  'canonical-other-host': { head: '<link rel="canonical" href="https://bank.example/login">' },
  'og-url-other-host': { head: '<meta property="og:url" content="https://bank.example/login">' },
  'json-ld-broken': { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>' },
  'json-ld-types': { head: '<script type="application/ld+json">{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":[[[]]],"image":[{"url":{}}],"datePublished":[],"articleBody":42}</script>' },
  'json-ld-proto': { head: '<script type="application/ld+json">{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"NewsArticle","headline":"x"}</script>' },
  'json-ld-cycle': { head: '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"NewsArticle","isPartOf":{"@id":"#b"}},{"@id":"#b","@type":"WebPage","mainEntity":{"@id":"#a"}}]}</script>' },
  'json-ld-deep': { head: `<script type="application/ld+json">${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}</script>` },
  'json-ld-huge': { head: `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(400_000)}"}</script>` },
  'json-ld-array': { head: `<script type="application/ld+json">[${Array.from({ length: 5000 }, () => '{"@type":"NewsArticle","headline":"x"}').join(',')}]</script>` },
  'json-ld-markup': { head: '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"<img src=x onerror=safi_canary()>","headline":"<script>"}</script>' },
  'search-action-script': { head: '<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction","target":"javascript:safi_canary()//{search_term_string}"}}</script>', body: '<p>Read also: A title that has no link at all but is long enough</p>' },
  'search-action-host': { head: '<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction","target":"https://evil.example/?q={search_term_string}"}}</script>', body: '<p>Read also: A title that has no link at all but is long enough</p>' },
};

/** Names that shadow what scripts rely on. */
const clobbered = ['getElementById', 'querySelector', 'querySelectorAll', 'createTreeWalker', 'documentElement', 'body', 'head', 'title', 'childNodes', 'children', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'attributes', 'getAttribute', 'nodeName', 'tagName', 'textContent', 'classList', 'className', 'location', 'URL', 'baseURI', 'defaultView', 'implementation', 'links', 'forms', 'images', 'ownerDocument', '__proto__', 'constructor', 'toString'];

/** Pages whose own scripts lie to whoever reads them, or fight back. */
const scripts: Record<string, string> = {
  'patched-arrays': "for (const name of ['map', 'push', 'filter', 'forEach', 'some', 'slice', 'join']) Array.prototype[name] = function () { throw new Error('patched'); };",
  'patched-nodes': "for (const name of ['childNodes', 'firstChild', 'nextSibling', 'textContent', 'parentNode']) Object.defineProperty(Node.prototype, name, { get() { throw new Error('patched'); } });",
  'patched-elements': "Element.prototype.getAttribute = () => 'javascript:1'; Element.prototype.closest = () => { throw 1; }; Object.defineProperty(HTMLAnchorElement.prototype, 'href', { get: () => 'javascript:1' });",
  'patched-document': "Document.prototype.createTreeWalker = Document.prototype.createElement = Document.prototype.querySelectorAll = () => { throw new Error('patched'); };",
  'patched-json': "JSON.stringify = () => '{}'; JSON.parse = () => ({ polluted: true }); URL = class { get href() { return 'javascript:1'; } };",
  'patched-objects': "Object.defineProperty(Object.prototype, 'rules', { value: [{ type: 'box', box: '*' }], writable: true }); Object.defineProperty(Object.prototype, 'url', { get: () => 'javascript:1', set() {} });",
  'patched-messages': "window.chrome = { runtime: { sendMessage: () => Promise.resolve({ kept: true }), onMessage: { addListener() {} } } }; window.browser = window.chrome;",
  'patched-promise': 'Promise.prototype.then = function () { return this; }; MutationObserver = class { observe() {} disconnect() {} };',
  'elements-that-throw': "customElements.define('x-bomb', class extends HTMLElement { constructor() { super(); } get textContent() { throw new Error('bomb'); } get childNodes() { throw new Error('bomb'); } }); document.querySelector('article').append(document.createElement('x-bomb'));",
  'elements-that-move': "customElements.define('x-mover', class extends HTMLElement { attributeChangedCallback() { this.parentNode?.prepend(this); } static observedAttributes = ['data-safi', 'hidden', 'style', 'class']; }); for (const p of document.querySelectorAll('p')) { const m = document.createElement('x-mover'); p.replaceWith(m); m.append(p); }",
  'undoes-what-is-done': "let left = 500; addEventListener('load', () => new MutationObserver((records) => { for (const { addedNodes, target } of records) for (const node of addedNodes) if (left-- > 0) { node.remove?.(); target.append('again'); } }).observe(document.body, { childList: true, subtree: true }));",
  'endless-paragraphs': `let n = 0; const more = setInterval(() => { if (n++ > 2000) clearInterval(more); document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: 'Read also: A title number ' + n + ' that is long enough to be one' })); }, 1);`,
  'moving-address': "let n = 0; const more = setInterval(() => { if (n++ > 300) clearInterval(more); history.replaceState(null, '', location.pathname + '?' + n); }, 2);",
  'false-markers': `for (const p of document.querySelectorAll('article p')) { const line = document.createElement('safi-line'); line.setAttribute('data-safi', 'fold'); line.setAttribute('data-safi-cut', '0,1,2,x'); line.attachShadow({ mode: 'open' }).innerHTML = '<button onclick="${CANARY}=1">x</button>'; p.before(line); p.setAttribute('data-safi', 'fold'); }`,
  'shadow-story': "const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><p onclick=1><a href=\"javascript:1\">Read also: a title in the shadow that is long enough</a></p>'; document.querySelector('article').append(host);",
  'empties-itself': "addEventListener('DOMContentLoaded', () => setTimeout(() => document.documentElement.replaceChildren(), 0));",
  'no-document-element': "setTimeout(() => document.documentElement.remove(), 0);",
  'opens-itself-anew': `setTimeout(() => { document.open(); document.write('<!doctype html><title>new</title><article><h1>New</h1>' + '<p>${sentence(1)}</p>'.repeat(5)); document.close(); }, 0);`,
  'asks-before-leaving': "addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; });",
  'listens-to-messages': `addEventListener('message', () => { ${CANARY} = 1; }); for (let i = 0; i < 1000; i++) postMessage({ to: 'content', name: 'clean', payload: {} }, '*');`,
};

/** What is no HTML page at all. */
const documents: Record<string, { type: string; body: string }> = {
  xhtml: { type: 'application/xhtml+xml', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The council votes</title></head><body><article><h1>The council votes</h1>${prose.join('')}<p>Read also: <a href="javascript:1">The basin is to be dredged before spring</a></p><script>window.${CANARY}=1</script></article></body></html>` },
  'xhtml-broken': { type: 'application/xhtml+xml', body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence(1)}<p>` },
  svg: { type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg" onload="${CANARY}=1"><title>t</title><text>${sentence(1)}</text><script>window.${CANARY}=1</script><a href="javascript:1"><text>Read also</text></a></svg>` },
  xml: { type: 'application/xml', body: `<rss><channel><title>t</title>${prose.map((p) => `<item><description>${p}</description></item>`).join('')}</channel></rss>` },
  'xml-entities': { type: 'application/xml', body: `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 8 }, (_, i) => `<!ENTITY a${i} "${(i ? `&a${i - 1};` : '&a;').repeat(10)}">`).join('')}]><a>&a7;</a>` },
  text: { type: 'text/plain', body: Array.from({ length: 40 }, (_, i) => `${sentence(i)}\n\n<script>window.${CANARY}=1</script>`).join('\n') },
  json: { type: 'application/json', body: JSON.stringify({ __proto__: null, html: `<script>window.${CANARY}=1</script>`, text: Array.from({ length: 20 }, (_, i) => sentence(i)) }) },
  'html-as-latin': { type: 'text/html; charset=iso-8859-6', body: page({ head: '<meta charset="utf-7">', body: '+ADw-script+AD4-alert(1)+ADw-/script+AD4-' }) },
  empty: { type: 'text/html', body: '' },
  frameset: { type: 'text/html', body: `<frameset><frame src="javascript:parent.${CANARY}=1"><noframes>${prose.join('')}</noframes></frameset>` },
};

const shapes: Record<string, string> = {
  'deep-divs': `${'<div>'.repeat(20_000)}<p>${sentence(20)}</p>${'</div>'.repeat(20_000)}`,
  'deep-inline': `<p>${'<b><i>'.repeat(5_000)}${sentence(21)}</p>`,
  'deep-lists': `${'<ul><li>'.repeat(3_000)}x`,
  'deep-quotes': `${'<blockquote>'.repeat(3_000)}<p>${sentence(22)}</p>`,
  'deep-tables': `${'<table><tr><td>'.repeat(1_000)}x`,
  'many-siblings': '<p>word</p>'.repeat(50_000),
  'many-links': '<a href="/2026/11/20/x">word</a> '.repeat(20_000),
  'many-lines': `<p>${Array.from({ length: 3_000 }, (_, i) => `Read also: <a href="/2026/11/20/${i}">The council of town ${i} puts off its vote</a><br>`).join('')}</p>`,
  'many-boxes': Array.from({ length: 3_000 }, (_, i) => `<p>${sentence(i)}</p><div><h3>Read also</h3><ul><li><a href="/2026/11/20/${i}">The council of town ${i} puts off its vote</a></li></ul></div>`).join(''),
  'many-breaks': `<p>${sentence(23)}${'<br>'.repeat(100_000)}</p>`,
  'many-attributes': `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}>${sentence(24)}</p>`,
  'many-classes': `<p class="${Array.from({ length: 50_000 }, (_, i) => `c${i}`).join(' ')}">${sentence(25)}</p>`,
  'one-long-word': `<p>${'ا'.repeat(2_000_000)}</p>`,
  'label-storm': `<p>${'Read also: '.repeat(50_000)}</p>`,
  'separator-storm': `<p>Read also${':|–—»›'.repeat(50_000)}</p>`,
  'bidi-storm': `<p>Read also: ${'\u202E\u2066\u200F'.repeat(50_000)}</p>`,
  'combining-storm': `<p>اقرأ أيضًا: ${'ا\u064B\u064C\u064D'.repeat(50_000)}</p>`,
  'lone-surrogates': `<p>Read also: ${'\uD800'.repeat(1_000)} x</p>`,
};

const pages = (kind: Payload['kind'], from: Record<string, Parts>): Payload[] => Object.entries(from).map(([id, parts]) => ({ id: `${kind}:${id}`, kind, html: page(parts) }));

/** Every payload, in a fixed order. The costly ones ('shape') come last. */
export const payloads: Payload[] = [
  ...Object.entries(places).flatMap(([place, put]) => Object.entries(addresses).map(([id, address]): Payload => ({ id: `address:${place}:${id}`, kind: 'address', html: page(put(address.replaceAll('"', '&quot;'))) }))),
  ...Object.entries(markup).map(([id, body]): Payload => ({ id: `markup:${id}`, kind: 'markup', html: page({ body }) })),
  ...pages('metadata', metadata),
  ...clobbered.flatMap((name): Payload[] => [
    { id: `clobbering:form:${name}`, kind: 'clobbering', html: page({ body: `<form name="${name}"><input name="${name}"><input id="${name}" name="attributes"></form>` }) },
    { id: `clobbering:image:${name}`, kind: 'clobbering', html: page({ body: `<img name="${name}" id="${name}"><form id="f"><input name="parentNode"><input name="nodeType"><p>${sentence(30)}</p></form>` }) },
  ]),
  ...Object.entries(scripts).map(([id, body]): Payload => ({ id: `script:${id}`, kind: 'script', html: page({ body: `<p>Read also: <a href="/2026/11/20/basin">The basin is to be dredged before the spring tides</a></p><script>${body}</script>` }) })),
  ...Object.entries(documents).map(([id, { type, body }]): Payload => ({ id: `document:${id}`, kind: 'document', html: body, type })),
  ...Object.entries(shapes).map(([id, body]): Payload => ({ id: `shape:${id}`, kind: 'shape', html: page({ body }) })),
];
