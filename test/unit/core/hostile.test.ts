import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read, toMarkdown, toText } from '../../../src/core/pipeline.ts';
import { payloads } from '../../hostile/payloads.ts';

const url = 'https://almarfa.example/2026/11/22/council-vote';

/** Every string value of plain data under a key that names an address. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(url|href|canonical|searchUrl)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, key));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([name, item]) => addressesIn(item, name));
  return [];
}

// Shapes and giants are a matter of time and memory: they run in the real browsers, where the parser is the real one.
const quick = payloads.filter((payload) => payload.kind !== 'shape' && payload.html.length < 200_000);

test('there are at least 300 payloads with names of their own', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  expect(new Set(payloads.map((payload) => payload.id)).size).toBe(payloads.length);
});

describe('hostile pages through read()', () => {
  test.each(quick.map((payload) => [payload.id, payload] as const))('%s', (_, payload) => {
    const { document } = new JSDOM(payload.html, { url, virtualConsole: new VirtualConsole() }).window;
    const before = document.documentElement.childNodes.length;
    const reading = read(document, { url });
    expect(document.documentElement.childNodes.length).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    if (!reading) return;
    for (const address of addressesIn(reading)) {
      const parsed = new URL(address);
      expect(['http:', 'https:'], address.slice(0, 80)).toContain(parsed.protocol);
      expect(parsed.username + parsed.password, address.slice(0, 80)).toBe('');
    }
    expect(reading.article.canonical && new URL(reading.article.canonical).host).toBe('almarfa.example');
    expect(structuredClone(reading)).toEqual(reading);
    expect(typeof toText(reading.article)).toBe('string');
    // «[x](javascript:…)» may stand there as words, escaped; never as a link.
    expect(toMarkdown(reading)).not.toMatch(/(?<!\\)\]\((?!https?:|#)/);
  });
});
