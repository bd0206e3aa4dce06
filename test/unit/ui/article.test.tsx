// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../src/core/model.ts';

// Words come from the extension's files; here a key stands for its text.
vi.mock('../../../src/platform/i18n.ts', () => ({ t: (key: string) => key, locale: () => 'ar', direction: () => 'rtl', parts: (key: string) => [{ text: key }] }));
const { BlockView } = await import('../../../src/ui/article/blocks.tsx');
const { repairLevels } = await import('../../../src/ui/article/heading-levels.ts');
const { isVowelled, scriptOf } = await import('../../../src/ui/article/script.ts');

const text = (words: string) => [{ type: 'text' as const, text: words }];
const show = (block: Block): Element => {
  const root = document.createElement('div');
  render(<BlockView block={block} article={{ dir: 'rtl', lang: 'ar' }} />, root);
  return root.firstElementChild!;
};

describe('BlockView', () => {
  beforeEach(() => document.body.replaceChildren());

  it('gives each block the direction of its letters, not of its first one', () => {
    expect(show({ type: 'paragraph', inlines: text('Google هي شركة تعمل في الخرائط') }).getAttribute('dir')).toBe('rtl');
    const english = show({ type: 'paragraph', inlines: text('The harbour master keeps a log.') });
    expect(english.getAttribute('dir')).toBe('ltr');
    expect(english.getAttribute('data-script')).toBe('latin');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://u:p@a.example/', 'blob:x'])('makes no link of %s', (href) => {
    const block = show({ type: 'paragraph', inlines: [{ type: 'link', href, inlines: text('انقر') }] });
    expect(block.querySelector('a')).toBeNull();
    expect(block.textContent).toBe('انقر');
  });
  it('shows markup as the words it is', () => {
    const block = show({ type: 'paragraph', inlines: text('<img src=x onerror=alert(1)>') });
    expect(block.children).toHaveLength(0);
    expect(block.textContent).toBe('<img src=x onerror=alert(1)>');
  });
  it('loads pictures without a referrer, and none of a wrong address', () => {
    const block = show({ type: 'figure', pictures: [{ url: 'https://a.example/p.jpg', alt: 'مركب' }, { url: 'javascript:1', alt: '' }], caption: [] });
    const images = [...block.querySelectorAll('img')];
    expect(images.map((image) => [image.getAttribute('src'), image.getAttribute('referrerpolicy'), image.getAttribute('loading')])).toEqual([['https://a.example/p.jpg', 'no-referrer', 'lazy']]);
  });
  it('does not double the guillemets the author wrote', () => {
    expect(show({ type: 'quote', pull: true, blocks: [{ type: 'paragraph', inlines: text('«قال كذا»') }] }).className).toContain('quoted');
    expect(show({ type: 'quote', pull: true, blocks: [{ type: 'paragraph', inlines: text('قال كذا') }] }).className).not.toContain('quoted');
  });
  it('keeps the lines of verse', () => {
    expect(show({ type: 'paragraph', verse: true, inlines: [...text('شطر'), { type: 'break' }, ...text('شطر')] }).querySelectorAll('br')).toHaveLength(1);
  });
});

describe('repairLevels', () => {
  const levels = (...printed: number[]): number[] => [...repairLevels(printed.map((level): Block => ({ type: 'heading', level: level as 2, inlines: text('x') }))).values()];
  it('begins at 2 and skips no level on the way down', () => {
    expect(levels(4, 6, 4)).toEqual([2, 3, 2]);
    expect(levels(3, 2, 4, 3)).toEqual([2, 2, 3, 3]);
    expect(levels(2, 3, 4)).toEqual([2, 3, 4]);
  });
});

describe('script', () => {
  it('tells the hand a text is set in', () => {
    expect(scriptOf({ dir: 'rtl', lang: 'fa' })).toBe('ar');
    expect(scriptOf({ dir: 'rtl', lang: 'he' })).toBe('he');
    expect(scriptOf({ dir: 'ltr', lang: 'zh-CN' })).toBe('cjk');
    expect(scriptOf({ dir: 'ltr', lang: null })).toBe('latin');
  });
  it('knows a vowelled text', () => {
    expect(isVowelled('يَا رِيحُ هُبِّي عَلَى المَرْسَى')).toBe(true);
    expect(isVowelled('مُعلَّق في الميناء القديم منذ عامين')).toBe(false);
  });
});
