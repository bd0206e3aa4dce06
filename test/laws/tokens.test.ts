/** tokens.css says what tokens.json says, and every text has its contrast on every ground of every theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Record<string, string>;
const tokens = JSON.parse(readFileSync('src/ui/tokens.json', 'utf8')) as {
  color: Record<string, Colours & { contrast: unknown }>;
  type: Record<string, TypeToken | Record<string, TypeToken>>;
  space: Record<string, number>;
};
interface TypeToken { family: string; size: number; line: number; weight: number }
const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The properties that a selector sets, inside a media query when one is given. */
function propertiesOf(selector: string, media: string | null): Record<string, string> {
  const scope = media === null ? css.replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '') : css.split(`@media ${media} {`)[1]!;
  const body = scope.slice(scope.indexOf(`${selector} {`)).replace(/^[^{]*\{/, '').split('}')[0]!;
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

const THEMES: [name: string, selector: string, media: string | null][] = [
  ['light', "[data-theme='light']", null],
  ['sepia', "[data-theme='sepia']", null],
  ['dark', "[data-theme='dark']", null],
  ['black', "[data-theme='black']", null],
  ['more-contrast-light', "[data-theme='contrast']", null],
  ['dark', "[data-theme='system']", '(prefers-color-scheme: dark)'],
  ['more-contrast-dark', "[data-theme='contrast']", '(prefers-color-scheme: dark)'],
  ['more-contrast-light', "[data-theme='system']", '(prefers-contrast: more)'],
  ['more-contrast-dark', "[data-theme='system']", '(prefers-contrast: more) and (prefers-color-scheme: dark)'],
  ['paper', '[data-theme]', 'print'],
];

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('themes', () => {
  it.each(THEMES)('%s is set by %s in %s', (name, selector, media) => {
    const set = propertiesOf(selector, media);
    const { contrast: _measured, ...colours } = tokens.color[name]!;
    for (const [token, value] of Object.entries(colours)) expect(set[token], token).toBe(value);
  });

  it.each(THEMES)('%s (%s, %s) can be read', (_name, selector, media) => {
    const set = propertiesOf(selector, media);
    const grounds = ['bg', 'surface', 'sunken', 'tint'];
    for (const ground of grounds) {
      for (const text of ['ink', 'ink-2', 'ink-3', 'accent']) expect(contrast(set[text]!, set[ground]!), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const mark of ['mark-1', 'mark-2', 'mark-3', 'mark-4']) {
      expect(contrast(set.ink!, set[mark]!), `ink on ${mark}`).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(set['on-accent']!, set.accent!)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['bg', 'surface']) expect(contrast(set.edge!, set[ground]!), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('type and space', () => {
  const root = propertiesOf(':root', null);
  const rem = (px: number): string => `${px / 16}rem`;
  const flat = Object.entries(tokens.type).flatMap(([name, value]): [string, TypeToken][] => {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if ('size' in value) return [[kebab, value as TypeToken]];
    const suffixes: Record<string, string> = { ar: '', 'ar@600': '-narrow', latin: '-latin' };
    return Object.entries(value).filter(([key]) => key in suffixes).map(([key, each]) => [kebab + suffixes[key]!, each as TypeToken]);
  });

  it.each(flat)('%s', (name, { family, size, line, weight }) => {
    expect(root[`type-${name}`]).toBe(`${weight} ${rem(size)}/${rem(line)} var(--font-${family})`);
  });

  it('space', () => {
    for (const [name, px] of Object.entries(tokens.space)) expect(root[`space-${name.replace('@600', '-narrow')}`]).toBe(rem(px));
  });
});

describe('styles', () => {
  const files = ['src/ui/base.css', 'src/ui/parts.css', 'src/ui/article/article.css', ...['reader', 'gloss', 'controls', 'dock', 'paint'].map((name) => `src/entrypoints/reader/${name}.css`)];
  it.each(files)('%s uses no colour of its own, no physical side, no shadow', (file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    expect(text).not.toMatch(/[\s;{](margin|padding|border)-(left|right)\b|[\s;{](left|right):/);
    expect(text).not.toMatch(/box-shadow:(?! inset 0 0 0 1px)|text-shadow|gradient\(|blur\(|outline:\s*(none|0)/);
    expect(text).not.toMatch(/letter-spacing:(?!\s*(?:0|inherit)\b)|text-transform|justify;/);
  });
});
