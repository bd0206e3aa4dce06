import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve('.');

/** Every file under a folder of the project, as paths from the root with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(resolve(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const textOf = (path: string): string => readFileSync(resolve(path), 'utf8');
