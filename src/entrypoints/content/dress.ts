/** The font of a line, and whether its colour at 78 % could still be read. Asked when styles are known, or on a click. */
import type { Fold } from './fold.ts';

/** Reads now; the function it returns writes. */
export function dressLike(element: Element): (fold: Fold) => void {
  const { fontFamily, fontSize, color } = getComputedStyle(element);
  const ground = groundOf(element);
  const ink = parseColour(color);
  const isFaint = ink !== null && contrast(mix(ink, ground, .78), ground) < 4.5;
  return (fold) => fold.wear({ family: fontFamily, size: fontSize }, isFaint);
}

type Rgb = readonly [number, number, number];
const WHITE: Rgb = [255, 255, 255];

/** The nearest opaque background around the element; white when there is none. */
function groundOf(element: Element): Rgb {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (colour && !/,\s*0\)$/.test(backgroundColor)) return colour;
  }
  return WHITE;
}

function parseColour(css: string): Rgb | null {
  const found = /^rgba?\((\d+(?:\.\d+)?),\s*(\d+(?:\.\d+)?),\s*(\d+(?:\.\d+)?)/.exec(css);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [0, 1, 2].map((i) => a[i]! * share + b[i]! * (1 - share)) as unknown as Rgb;

/** WCAG 2 contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + .05) / (dark + .05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((v) => (v / 255 <= .03928 ? v / 255 / 12.92 : ((v / 255 + .055) / 1.055) ** 2.4)) as [number, number, number];
  return .2126 * r + .7152 * g + .0722 * b;
}

/** Dresses every fold like the text around it; asks for styles, so only after a click. */
export function dressAll(folds: readonly Fold[]): void {
  const dresses = folds.map((fold) => ({ fold, dress: fold.box?.isConnected ? dressLike(fold.box) : null }));
  for (const { fold, dress } of dresses) dress?.(fold);
}
