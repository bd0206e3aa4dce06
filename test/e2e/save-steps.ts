/** Readings by number, saved as Safi's own pages ask for it: what a test may then hold Safi to. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../src/core/model.ts';

/** A story with one related link; `name` and number make its title and its address. */
export function numberedReading(name: string, number: number, paragraphs = 20): Reading {
  const url = `https://almarfa.example/${name}/${number}`;
  const linked = { label: 'Read also', title: `Another story ${number}`, url: `${url}/next`, where: 'after' as const, position: 1, removal: 'r0' };
  return {
    article: { title: `Story ${name}-${number} from the harbour`, section: null, standfirst: null, byline: null, site: 'Almarfa', host: 'almarfa.example', date: null, lang: 'en', dir: 'ltr', lead: null, url, canonical: url, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: `Paragraph ${number} on timber and tides. `.repeat(paragraphs) }] }], words: 200 },
    related: [linked],
    removed: [{ id: 'r0', rule: 'label-link', kind: 'related', score: 9, evidence: [], label: linked.label, text: `Read also: ${linked.title}`, where: 'after', position: 1, blocks: [] }],
  };
}

/** On a host that nobody answers for. */
export const pictureUrl = 'https://pictures.example/harbour.png';

/** The story with a picture over it. */
export const withPicture = (reading: Reading): Reading => ({ ...reading, article: { ...reading.article, lead: { url: pictureUrl, alt: 'The harbour' } } });

export interface Told { id: string; kept: boolean; reason?: string }

/** What the background answers to a save; undefined when it does not within the patience (ms). */
export async function askToSave(own: Page, reading: Reading, patience = 5_000): Promise<Told | undefined> {
  const answer = own.evaluate(async (text) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<{ id: string; kept: boolean; reason?: string } | undefined> } } }).chrome;
    return runtime.sendMessage({ to: 'background', name: 'article.save', payload: { reading: JSON.parse(text) as unknown } }).catch(() => undefined);
  }, JSON.stringify(reading)).catch(() => undefined);
  return (await Promise.race([answer, pause(patience)])) ?? undefined;
}

/** The id once the background said that it is saved, else null. */
export async function save(own: Page, reading: Reading): Promise<string | null> {
  const told = await askToSave(own, reading);
  return told?.kept ? told.id : null;
}
