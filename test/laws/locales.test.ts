import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from './source-files.ts';

type Words = Record<string, string | Record<string, string>>;
const languages = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'id', 'ru', 'tr', 'ur'];
const surfaces = readdirSync('src/_locales/en').toSorted();
const read = (language: string, surface: string): Words => JSON.parse(textOf(`src/_locales/${language}/${surface}`)) as Words;
const placesIn = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].toSorted();

describe('interface languages', () => {
  test('are these eleven', () => {
    expect(readdirSync('src/_locales').toSorted()).toEqual(languages);
  });

  describe.each(languages)('%s', (language) => {
    test.each(surfaces)('%s', (surface) => {
      const english = read('en', surface);
      const words = read(language, surface);
      expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted());
      for (const [key, message] of Object.entries(words)) {
        const original = english[key];
        if (typeof message === 'string') {
          expect(typeof original, key).toBe('string');
          expect(message.trim(), key).not.toBe('');
          expect(placesIn(message), key).toEqual(placesIn(original as string));
          continue;
        }
        // A plural form may leave the number out («سطران»), but no form invents a place.
        const needed = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories];
        expect(Object.keys(message), key).toEqual(expect.arrayContaining(needed));
        const known = placesIn(Object.values(original as Record<string, string>).join(' '));
        for (const form of Object.values(message)) for (const place of placesIn(form)) expect(known, key).toContain(place);
      }
    });
  });
});

test('every key that the code asks for exists', () => {
  const known = new Set(surfaces.flatMap((surface) => Object.keys(read('en', surface))));
  const used = new Set<string>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const [, key] of textOf(`src/${path}`).matchAll(/\b(?:t|parts|tNodes)\(\s*'([\w.-]+)'/g)) if (key) used.add(key);
  }
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((key) => !known.has(key))).toEqual([]);
});
