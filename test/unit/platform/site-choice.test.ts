import { expect, test } from 'vitest';
import { changeSite, siteChoice } from '../../../src/platform/site-choice.ts';

const lists = { access: 'sites' as const, cleanSites: ['almarfa.example'], neverSites: ['bank.example'], readerSites: ['almarfa.example', 'post.example'] };

test('a domain speaks for the hosts under it, and «never» has the last word', () => {
  expect(siteChoice(lists, 'news.almarfa.example')).toEqual({ never: false, cleaned: true, opened: true });
  expect(siteChoice({ ...lists, access: 'all' }, 'my.bank.example')).toEqual({ never: true, cleaned: false, opened: false });
  expect(siteChoice({ ...lists, access: 'all' }, 'other.example').cleaned).toBe(true);
});

test('a site is taken out by any host it covers', () => {
  expect(changeSite(lists, 'news.almarfa.example', 'stopCleaning')).toEqual({ cleanSites: [] });
  expect(changeSite(lists, 'post.example', 'stopOpening')).toEqual({ readerSites: ['almarfa.example'] });
  expect(changeSite(lists, 'my.bank.example', 'allowAgain')).toEqual({ neverSites: [] });
});

test('where every site is cleaned, stopping one site means never there', () => {
  expect(changeSite({ ...lists, access: 'all' }, 'almarfa.example', 'stopCleaning')).toEqual(changeSite(lists, 'almarfa.example', 'neverHere'));
  expect(changeSite(lists, 'almarfa.example', 'neverHere')).toEqual({ cleanSites: [], readerSites: ['post.example'], neverSites: ['bank.example', 'almarfa.example'] });
});
