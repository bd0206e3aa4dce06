/** The pages of test/pages, and what a careful reader says of each. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));

export const pageSlugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** `expected.json` (see test/pages/README.md). */
export interface Expected {
  case: string;
  url: string;
  article: boolean;
  title: string;
  standfirst?: string | null;
  text: string[];
  related: { label: string | null; title: string; url: string | null; where: string }[];
}

export const expectedOf = (slug: string): Expected => JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')) as Expected;

export const sourceOf = (slug: string): string => readFileSync(`${folder}${slug}/source.html`, 'utf8');
