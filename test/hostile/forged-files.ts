/** Files that a stranger may hand to a reader: backups, rules and settings that no Safi wrote. */
import { gzipSync } from 'node:zlib';
import { CANARY, addresses } from './payloads.ts';

/** `refused`: nothing of it may come in. `taken`: it comes in, and does no harm. */
export interface ForgedBackup { id: string; outcome: 'refused' | 'taken'; bytes: Buffer }

const run = `<img src=x onerror=${CANARY}()><script>${CANARY}()</script>`;
const bidi = '\u202Eelpmaxe.knab\u202C';
type Json = Record<string, unknown>;

const reading = (number: number, article: Json = {}, more: Json = {}): Json => ({
  article: {
    title: `A story from a file ${number}`, section: null, standfirst: null, byline: null, site: 'Almarfa', host: 'almarfa.example', date: null, lang: 'en', dir: 'ltr', lead: null,
    url: `https://almarfa.example/f/${number}`, canonical: `https://almarfa.example/f/${number}`, words: 9, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'The harbour council met and heard twelve speakers.' }] }], ...article,
  },
  related: [], removed: [], ...more,
});
const line = (number: number, article: Json = {}, more: Json = {}, state: Json = {}): Json => ({
  article: { id: `forged-${number}-abcdef`, reading: reading(number, article, more), key: '', host: '', savedAt: number, readAt: null, finishedAt: null, place: null, pinned: false, tags: [], highlights: [], putBack: [], ...state },
  kept: [],
});
const header = { safi: 'backup', version: 1, createdAt: 1 };
const text = (lines: (Json | string)[]): string => lines.map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('');
const whole = (...articles: Json[]): Buffer => gzipSync(text([header, ...articles, { end: { articles: articles.length, links: 0 } }]));

/** Where an address stands in an article. */
const places: Record<string, (address: string) => [Json, Json?]> = {
  link: (href) => [{ blocks: [{ type: 'paragraph', inlines: [{ type: 'link', href, inlines: [{ type: 'text', text: 'x' }] }] }] }],
  'nested link': (href) => [{ blocks: [{ type: 'quote', blocks: [{ type: 'list', ordered: false, items: [{ inlines: [{ type: 'strong', inlines: [{ type: 'link', href, inlines: [] }] }] }] }] }] }],
  picture: (url) => [{ blocks: [{ type: 'figure', pictures: [{ url, alt: '' }], caption: [] }] }],
  lead: (url) => [{ lead: { url, alt: '' } }],
  embed: (url) => [{ blocks: [{ type: 'embed', url, title: 'x', provider: 'y' }] }],
  url: (url) => [{ url }],
  canonical: (canonical) => [{ canonical }],
  related: (url) => [{}, { related: [{ label: 'Read also', title: 'Another story', url, where: 'after', position: 0, removal: 'r0' }] }],
  search: (searchUrl) => [{}, { related: [{ label: 'Read also', title: 'Another story', url: null, searchUrl, where: 'after', position: 0, removal: 'r0' }] }],
  removed: (href) => [{}, { removed: [{ id: 'r0', rule: 'x', kind: 'junk', score: 1, evidence: [], label: null, text: 'x', where: 'after', position: 0, blocks: [{ type: 'paragraph', inlines: [{ type: 'link', href, inlines: [] }] }] }] }],
};
/** Read from a file they are no more than their text: entities are not decoded. */
const noAddresses = Object.entries(addresses).filter(([, address]) => {
  try {
    const { protocol, username, password } = new URL(address);
    return !/^https?:$/.test(protocol) || username !== '' || password !== '' || address.length > 8192;
  } catch { return true; }
});

const nested = (depth: number): Json => {
  let block: Json = { type: 'rule' };
  for (let i = 0; i < depth; i++) block = { type: 'quote', blocks: [block] };
  return block;
};

const refused: Record<string, Buffer> = {
  'no gzip': Buffer.from(text([header, line(1)])),
  'random bytes': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
  empty: Buffer.alloc(0),
  'half a file': whole(line(1), line(2)).subarray(0, 120),
  'no end': gzipSync(text([header, line(1)])),
  'wrong count': gzipSync(text([header, line(1), { end: { articles: 2, links: 0 } }])),
  'goes on after its end': gzipSync(text([header, { end: { articles: 0, links: 0 } }, line(1)])),
  'no header': gzipSync(text([line(1), { end: { articles: 1, links: 0 } }])),
  'a newer version': gzipSync(text([{ ...header, version: 99 }, line(1), { end: { articles: 1, links: 0 } }])),
  'a version that is text': gzipSync(text([{ ...header, version: '1' }, { end: { articles: 0, links: 0 } }])),
  'an archive bomb': gzipSync(text([header, `{"article":{"id":"${'a'.repeat(20_000_000)}`.padEnd(30_000_000, ' ')])),
  'a bomb of lines': gzipSync(Buffer.alloc(120_000_000, '\n')),
  'a prototype key': gzipSync(text([header, JSON.stringify(line(1)).replace('"kept"', '"__proto__":{"polluted":1},"kept"'), { end: { articles: 1, links: 0 } }])),
  'a prototype in the settings': gzipSync(text([header, '{"settings":{"__proto__":{"polluted":1},"lineStyle":"fold"}}', { end: { articles: 0, links: 0 } }])),
  'very deep': whole(line(1, { blocks: [nested(1000)] })),
  'deep json': gzipSync(text([header, `{"settings":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, { end: { articles: 0, links: 0 } }])),
  'an unknown block': whole(line(1, { blocks: [{ type: 'html', html: run }] })),
  'an unknown inline': whole(line(1, { blocks: [{ type: 'paragraph', inlines: [{ type: 'html', html: run }] }] })),
  'a heading of level 9': whole(line(1, { blocks: [{ type: 'heading', level: 9, inlines: [] }] })),
  'a level that is markup': whole(line(1, { blocks: [{ type: 'heading', level: `1 onclick=${CANARY}()`, inlines: [] }] })),
  'a direction that is none': whole(line(1, { dir: `rtl" onload="${CANARY}()` })),
  'a table of a billion columns': whole(line(1, { blocks: [{ type: 'table', caption: [], rows: [[{ inlines: [], header: false, columns: 1e9, rows: 1 }]] }] })),
  'a table of a hundred million cells': whole(line(1, { blocks: [{ type: 'table', caption: [], rows: [[{ inlines: [], header: false, columns: 1000, rows: 65534 }]] }] })),
  'text that is an object': whole(line(1, { title: { toString: run } })),
  'vnode for text': whole(line(1, { blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: { type: 'script', props: { dangerouslySetInnerHTML: { __html: run } } } }] }] })),
  'a time out of time': whole(line(1, {}, {}, { savedAt: 1e300 })),
  'a place of nowhere': whole(line(1, {}, {}, { place: { block: -1, within: 7, share: 9 } })),
};

const taken: Record<string, Buffer> = {
  'markup in every text': whole(line(1000, { title: run, section: run, standfirst: run, byline: run, site: run, host: run, date: run, lang: run, blocks: [
    { type: 'paragraph', inlines: [{ type: 'text', text: run }, { type: 'code', text: `\`\`\`${run}` }] }, { type: 'code', text: `~~~~\n\`\`\`\`\n${run}` }, { type: 'embed', url: 'https://almarfa.example/v', title: run, provider: run },
    { type: 'figure', pictures: [{ url: 'https://almarfa.example/a.png', alt: run }], caption: [{ type: 'text', text: run }], credit: run }, { type: 'table', caption: [{ type: 'text', text: run }], rows: [[{ inlines: [{ type: 'text', text: run }], header: true, columns: 1000, rows: 1000 }], []] },
  ] }, {
    related: [{ label: run, title: run, url: 'https://almarfa.example/r', where: 'inline', position: 1e6, removal: run }],
    removed: [{ id: run, rule: `widget:${run}`, kind: 'related', score: 1, evidence: [{ name: run, weight: 1 }], label: run, text: run, where: 'inline', position: 1e6, blocks: [{ type: 'code', text: run }] }],
  }, { tags: [run, bidi, ''], highlights: [{ id: run, colour: 1, quote: run, before: run, after: run, block: 1e6, offset: 1e6, note: run, madeAt: 1 }], putBack: [run, 'r0', '__proto__'] })),
  'bidi in every text': whole(line(1001, { title: bidi, section: bidi, byline: bidi, site: bidi, host: bidi, date: bidi, lang: bidi })),
  'a language tag that is cut off': whole(line(1010, { title: '鱼市重新开门', lang: 'zh-x' })),
  'a language that every object has': whole(line(1011, { lang: 'constructor' })),
  'half a character to search for': whole(line(1012, {}, { related: [{ label: null, title: 'The basin \uD83D', url: null, where: 'inline', position: 1, removal: 'r0' }] })),
  'names of what every object has': whole(line(1002, { title: '__proto__', byline: 'constructor', lang: 'toString', host: '__proto__' }, {}, { tags: ['__proto__', 'constructor'] })),
  'an id that climbs': whole(line(1003, {}, {}, { id: '../../reader' })),
  'an id that is a query': whole(line(1004, {}, {}, { id: 'x&id=y#z' })),
  'nothing in it': whole(line(1005, { title: '', blocks: [], words: 0 })),
  'twenty thousand blocks': whole(line(1006, { blocks: Array.from({ length: 20_000 }, (_, i) => ({ type: 'paragraph', inlines: [{ type: 'text', text: `words ${i}` }] })) })),
  'lone surrogates and nulls': whole(line(1007, { title: '\uD800 \u0000 \uDFFF', blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: '\u0000\uD800\u001B[2J \uFFFE' }] }] })),
  'empty lists and verse': whole(line(1008, { blocks: [{ type: 'list', ordered: true, items: [] }, { type: 'figure', pictures: [], caption: [] }, { type: 'table', caption: [], rows: [] }, { type: 'quote', blocks: [] }, { type: 'paragraph', inlines: [] }] })),
  'another host than its address': whole(line(1009, { host: 'bank.example', site: 'bank.example' })),
};

export const forgedBackups: ForgedBackup[] = [
  ...Object.entries(places).flatMap(([place, put]) => noAddresses.map(([id, address]): ForgedBackup => ({ id: `${place}: ${id}`, outcome: 'refused', bytes: whole(line(1, ...put(address))) }))),
  ...Object.entries(refused).map(([id, bytes]): ForgedBackup => ({ id, outcome: 'refused', bytes })),
  ...Object.entries(taken).map(([id, bytes]): ForgedBackup => ({ id, outcome: 'taken', bytes })),
];

/** Settings, as a backup carries them or as they may lie in the storage of a broken profile. */
export const forgedSettings: Record<string, unknown> = {
  'markup everywhere': { appearance: { theme: run, font: run, size: run, interfaceLanguage: run }, lineStyle: run, languages: [run], rules: [{ type: 'label', phrase: run, host: run }], cleanSites: [run], neverSites: [run], readerSites: [run], history: { neverSaveSites: [run] }, speech: { voiceByLanguage: { [run]: run } } },
  'numbers out of range': { appearance: { size: 1e9, line: -5, measure: 1e9, weight: 1e9 }, history: { keepDays: -1, keepCount: 0 }, speech: { rate: 1e9 } },
  'nothing keeps': { history: { keepDays: 0.0001, keepCount: 0.5 } },
  'a language that climbs': { appearance: { interfaceLanguage: '../../manifest' } },
  'a language of another origin': { appearance: { interfaceLanguage: '//evil.example/x' } },
  'sites that are patterns': { neverSites: ['*', '<all_urls>', 'a b', '*://x/*', '', '..', '[', 'user@host', 'a/b'], cleanSites: ['*', '<all_urls>'], readerSites: ['*'] },
  'ten thousand rules': { rules: Array.from({ length: 10_000 }, (_, i) => ({ type: 'box', box: `div:nth-child(${i}) > *`, host: '127.0.0.1' })) },
  'rules that take everything': { rules: [{ type: 'box', box: '*', host: '127.0.0.1' }, { type: 'box', box: 'html', host: '127.0.0.1' }, { type: 'box', box: ':has(:has(*))', host: '127.0.0.1' }, { type: 'label', phrase: 'The', host: null }, { type: 'label', phrase: '.*', host: null }] },
  'wrong types': { appearance: [], lineStyle: {}, languages: 'all', rules: {}, cleanSites: 'x', history: null, speech: 7, sync: 'yes', access: ['all'] },
  'a list': [1, 2, 3],
  'a word': 'settings',
  nothing: null,
  'voices that send the text away, and syncing': { speech: { remoteVoices: true }, sync: true, access: 'all' },
};
export const settingsBackup = (settings: unknown): Buffer => gzipSync(text([header, { settings } as Json, { end: { articles: 0, links: 0 } }]));

/** Texts for the import of own rules. */
export const forgedRules: Record<string, string> = {
  markup: `# Safi rules 1\n[everywhere]\nlabel: ${run}\nkeep: ${run}\n[${run}]\nlabel: x\nbox: ${run}\n`,
  'a label of every letter': `# Safi rules 1\n[everywhere]\n${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `label: ${letter}`).join('\n')}\nlabel: The\n`,
  'boxes that take everything': '# Safi rules 1\n[127.0.0.1]\nbox: *\nbox: html\nbox: body\nbox: article\nbox: p\nbox: :has(*)\nbox: ::before\nbox: [\nbox: a,b,,c\nbox: :is(:is(:is(*)))\n',
  'names of what every object has': '# Safi rules 1\n[__proto__]\nlabel: constructor\n[everywhere]\n__proto__: x\nconstructor: x\nlabel: __proto__\nsite: toString\n',
  'bidi and invisible': `# Safi rules 1\n[${bidi}]\nlabel: \u200B\u200F\nlabel: ${bidi}\nkeep: \u2066x\n`,
  'quotes that lie': '# Safi rules 1\n[everywhere]\nlabel: "\\u0000\\ud800 x"\nlabel: "a\nlabel: "a" b\nlabel: ""\n',
  'a newer version': '# Safi rules 99\n[everywhere]\nlabel: x\n',
  'hundred thousand lines': `# Safi rules 1\n[everywhere]\n${Array.from({ length: 100_000 }, (_, i) => `nonsense ${i}`).join('\n')}`,
  'twenty thousand labels': `# Safi rules 1\n[everywhere]\n${Array.from({ length: 20_000 }, (_, i) => `label: word ${i}`).join('\n')}`,
  'too large': 'x'.repeat(3_000_000),
  binary: Buffer.from(Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 256)).toString('latin1'),
  empty: '',
};
