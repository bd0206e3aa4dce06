#!/usr/bin/env node
// `npm run permission-table`: writes the table of permissions into README.md and the store texts, from the one place
// where each reason stands (src/platform/permission-reasons.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from '../setup/set-up.mjs';

const source = readFileSync(join(root, 'src', 'platform', 'permission-reasons.ts'), 'utf8');
const { permissionReasons } = await import(`data:text/javascript,${encodeURIComponent(transformSync(source, { loader: 'ts' }).code)}`);
const rows = Object.entries(permissionReasons).map(([permission, reason]) => `| \`${permission}\` | ${reason} |`);
const table = ['| permission | why |', '|---|---|', ...rows].join('\n');
const place = /(<!-- permissions: written by npm run permission-table -->\n)[\s\S]*?(\n<!-- \/permissions -->)/;

for (const name of ['README.md', '.github/store/STORE.md']) {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  if (!place.test(text)) throw new Error(`${name} has no place for the table of permissions`);
  writeFileSync(file, text.replace(place, (_, before, after) => `${before}${table}${after}`));
}
