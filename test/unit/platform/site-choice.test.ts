import { expect, test } from 'vitest';
import { allowAgain, neverHere, siteChoice, stopCleaning, stopOpening } from '../../../src/platform/site-choice.ts';

const lists = { access: 'sites' as const, cleanSites: ['almarfa.example'], neverSites: ['bank.example'], readerSites: ['almarfa.example', 'post.example'] };

test('a domain speaks for the hosts under it, and «never» has the last word', () => {
  expect(siteChoice(lists, 'news.almarfa.example')).toEqual({ never: false, cleaned: true, opened: true });
  expect(siteChoice({ ...lists, access: 'all' }, 'my.bank.example')).toEqual({ never: true, cleaned: false, opened: false });
  expect(siteChoice({ ...lists, access: 'all' }, 'other.example').cleaned).toBe(true);
});

test('a site is taken out by any host it covers', () => {
  expect(stopCleaning(lists, 'news.almarfa.example')).toEqual({ cleanSites: [] });
  expect(stopOpening(lists, 'post.example')).toEqual({ readerSites: ['almarfa.example'] });
  expect(allowAgain(lists, 'my.bank.example')).toEqual({ neverSites: [] });
});

test('where every site is cleaned, stopping one site means never there', () => {
  expect(stopCleaning({ ...lists, access: 'all' }, 'almarfa.example')).toEqual(neverHere(lists, 'almarfa.example'));
  expect(neverHere(lists, 'almarfa.example')).toEqual({ cleanSites: [], readerSites: ['post.example'], neverSites: ['bank.example', 'almarfa.example'] });
});
