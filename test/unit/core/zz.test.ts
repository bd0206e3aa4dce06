import { JSDOM } from 'jsdom';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { test } from 'vitest';
import { read, toText } from '../../../src/core/pipeline.ts';
type D = Document;
const V: Record<string, (d: D) => void> = {
  pdiv: (d) => { for (const p of [...d.querySelectorAll('p')]) { const n = d.createElement('div'); for (const a of p.attributes) n.setAttribute(a.name, a.value); n.append(...p.childNodes); p.replaceWith(n); } },
  wrap: (d) => { for (const p of [...d.querySelectorAll('p')]) { const n = d.createElement('div'); n.className = 'css-1x2'; p.replaceWith(n); n.append(p); } },
  span: (d) => { for (const p of [...d.querySelectorAll('p')]) { const n = d.createElement('span'); n.append(...p.childNodes); p.append(n); } },
  br: (d) => { for (const p of [...d.querySelectorAll('p')]) { if (!p.isConnected) continue; const run = [p]; let n = p.nextSibling; for (;;) { while (n && n.nodeType === 3 && !n.textContent!.trim()) n = n.nextSibling; if (n?.nodeName === 'P') { run.push(n as HTMLParagraphElement); n = n.nextSibling; } else break; } if (run.length < 2) continue; const b = d.createElement('div'); p.before(b); run.forEach((q, i) => { if (i) b.append(d.createElement('br'), d.createElement('br')); b.append(...q.childNodes); q.remove(); }); } },
  oneline: (d) => { const w = d.createTreeWalker(d.body, 4); const t: Text[] = []; while (w.nextNode()) t.push(w.currentNode as Text); for (const x of t) if (!x.data.trim()) x.remove(); },
  nested: (d) => { for (const p of [...d.querySelectorAll('p')]) { const n = d.createElement('div'), m = d.createElement('div'); n.append(m); p.replaceWith(n); m.append(p); } },
};
const only = process.env.V?.split(',') ?? Object.keys(V);
test('x', () => {
  for (const name of only) { let bad = 0; const out: string[] = [];
    for (const slug of readdirSync('test/pages')) { const dir = `test/pages/${slug}`; if (!existsSync(`${dir}/source.html`)) continue;
      const e = JSON.parse(readFileSync(`${dir}/expected.json`, 'utf8')); const html = readFileSync(`${dir}/source.html`, 'utf8');
      const d = new JSDOM(html).window.document; V[name]!(d); const r = read(d, { url: e.url });
      if (!e.article) { if (r) { bad++; out.push(`${slug} READ`); } continue; }
      if (!r) { bad++; out.push(`${slug} NULL`); continue; }
      const lines = toText(r.article).split('\n').filter(Boolean); const lost = e.text.filter((t: string) => !lines.includes(t)), more = lines.filter((t) => !e.text.includes(t));
      const rel = (x: { title: string; where: string }[]) => x.map((l) => l.where + ' ' + l.title); const a = rel(e.related), b = rel(r.related); const lm = a.filter((x) => !b.includes(x)), lp = b.filter((x) => !a.includes(x));
      if (lost.length + more.length + lm.length + lp.length) { bad++; out.push(slug, ...lost.map((t: string) => '   - ' + t.slice(0, 110)), ...more.map((t) => '   + ' + t.slice(0, 110)), ...lm.map((t) => '   -R ' + t.slice(0, 90)), ...lp.map((t) => '   +R ' + t.slice(0, 90))); } }
    console.log(`==== ${name}: ${bad} differ\n` + out.join('\n')); }
}, 300000);
