// Generated Arabic articles: words by Zipf's law, fixed seed, the same ones at every run.

/** Mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const patterns = [([a, b, c]) => a + b + c, ([a, b, c]) => `${a}ا${b}${c}`, ([a, b, c]) => `م${a}${b}و${c}`, ([a, b, c]) => `ت${a}${b}ي${c}`, ([a, b, c]) => `${a}${b}ا${c}ة`, ([a, b, c]) => `ا${a}ت${b}ا${c}`, ([a, b, c]) => `م${a}ا${b}${c}ات`, ([a, b, c]) => `است${a}${b}ا${c}`];
const before = ['', '', '', 'ال', 'ال', 'ال', 'و', 'وال', 'بال', 'لل', 'ب', 'ل'];
const after = ['', '', '', '', 'ة', 'ها', 'ه', 'ين', 'ون', 'ات', 'ية'];

/** `count` different words; the one at place n is met in proportion to 1 / n. */
export function makeVocabulary(count, seed) {
  const next = random(seed);
  const words = new Set();
  while (words.size < count) {
    const root = [0, 0, 0].map(() => letters[Math.floor(next() * letters.length)]);
    words.add(before[Math.floor(next() * before.length)] + patterns[Math.floor(next() * patterns.length)](root) + after[Math.floor(next() * after.length)]);
  }
  return [...words];
}

/** Draws words by Zipf's law. */
export function makeWriter(vocabulary, next) {
  const sums = new Float64Array(vocabulary.length);
  let sum = 0;
  for (let i = 0; i < vocabulary.length; i++) sums[i] = sum += 1 / (i + 2.7);
  return () => {
    const wanted = next() * sum;
    let low = 0, high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low];
  };
}

const sites = Array.from({ length: 40 }, (_, i) => `akhbar${i}.example`);

/** The reading of article `i`: a title of nine words, five paragraphs, about `length` words, three related links; of its links to others the share `ties` leads into a story of `story` articles. */
export function makeArticle(i, write, next, { length = 200, story: size = 12, ties = 0.3 } = {}) {
  const words = (count) => Array.from({ length: count }, write).join(' ');
  const url = (n) => `https://${sites[n % sites.length]}/news/${n}`;
  const own = url(i);
  const host = sites[i % sites.length];
  const story = i - (i % size);
  const paragraphs = Array.from({ length: 5 }, () => ({ type: 'paragraph', inlines: [{ type: 'text', text: `${words(length / 5)}.` }] }));
  const related = [0, 1, 2].map((k) => ({ label: 'اقرأ أيضًا', title: words(8), url: k === 2 ? null : next() < ties ? url(story + Math.floor(next() * size)) : url(1e7 + Math.floor(next() * 1e6)), where: 'inline', position: k + 1, removal: `r${k}` }));
  return {
    article: { title: words(9), section: null, standfirst: null, byline: null, site: host, host, date: null, lang: 'ar', dir: 'rtl', lead: null, url: own, canonical: own, blocks: paragraphs, words: length },
    related,
    removed: related.map(({ label, title, position }, k) => ({ id: `r${k}`, rule: 'label-link', kind: 'related', score: 1, evidence: [], label, text: `${label}: ${title}`, where: 'inline', position, blocks: [] })),
  };
}
