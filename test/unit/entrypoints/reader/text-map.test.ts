// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { sentencesToSay } from '../../../../src/entrypoints/reader/listen/sentences.ts';
import { mapText } from '../../../../src/entrypoints/reader/text-map.ts';

/** The page's shape, built without markup strings. */
function build(): HTMLElement {
  const el = (tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const root = el('main', {},
    el('h1', { 'data-block': '-2' }, 'العنوان'),
    el('div', { class: 'block', 'data-block': '0' }, el('p', {}, 'جملة أولى. ', el('a', { href: '#' }, 'جملة ثانية'), ' تمتد.')),
    el('div', { class: 'gap' }, el('button', {}, 'شوف كمان'), el('div', { class: 'opened' }, el('p', {}, 'سطر منقول'))),
    el('div', { class: 'block', 'data-block': '1' }, el('figure', {}, el('figcaption', {}, 'شرح الصورة.'))),
    el('div', { class: 'block', 'data-block': '2' }, el('p', { class: 'verse' }, 'شطر', el('br'), 'شطر ثان')),
    el('div', { class: 'block', 'data-block': '3' }, el('a', { class: 'embed' }, 'بطاقة فيديو')));
  document.body.replaceChildren(root);
  return root;
}

describe('mapText', () => {
  let root: HTMLElement;
  beforeEach(() => { root = build(); });

  it('holds the blocks in order, and no line that was taken out', () => {
    const { text, blocks } = mapText(root);
    expect(text).toBe('العنوان\nجملة أولى. جملة ثانية تمتد.\nشرح الصورة.\nشطر\nشطر ثان\nبطاقة فيديو');
    expect(blocks.map(({ block }) => block)).toEqual([-2, 0, 1, 2, 3]);
  });
  it('gives every stretch as a range and every point as an offset', () => {
    const map = mapText(root);
    const start = map.text.indexOf('أولى. جملة');
    const range = map.rangeOf(start, start + 'أولى. جملة'.length)!;
    expect(range.toString()).toBe('أولى. جملة');
    expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(start + 'أولى. جملة'.length);
    expect(map.rangeOf(5, 5)).toBeNull();
  });
});

describe('sentencesToSay', () => {
  it('leaves out the numbers of notes, and no exponent; every word keeps its place', () => {
    const raised = (number: string): HTMLElement => Object.assign(document.createElement('sup'), { textContent: number });
    const paragraph = document.createElement('p');
    paragraph.append('The hall', raised('1'), ' has 40 m', raised('2'), ' of ice', raised('[12]'), ' and 10', raised('3'), ' fish.', raised('٢'));
    const block = document.createElement('div');
    block.dataset.block = '0';
    block.append(paragraph);
    const root = document.createElement('main');
    root.append(block);
    const map = mapText(root);
    const [sentence] = sentencesToSay(map, { captions: false });
    expect(sentence!.text.trimEnd()).toBe('The hall  has 40 m2 of ice     and 103 fish.');
    expect(sentence!.text).toHaveLength(map.text.slice(sentence!.start, sentence!.end).length);
  });
  it('reads title and text, no captions, no cards, no lines taken out', () => {
    const map = mapText(build());
    const said = sentencesToSay(map, { captions: false });
    expect(said.map(({ text }) => text)).toEqual(['العنوان', 'جملة أولى.', 'جملة ثانية تمتد.', 'شطر', 'شطر ثان']);
    for (const { text, start, end } of said) expect(map.text.slice(start, end)).toBe(text);
  });
  it('reads captions when they are wanted', () => {
    expect(sentencesToSay(mapText(build()), { captions: true }).map(({ text }) => text)).toContain('شرح الصورة.');
  });
  it('cuts what is too long for one utterance, and loses nothing', () => {
    const long = Array.from({ length: 80 }, (_, i) => `كلمة${i}`).join(' ');
    const root = build();
    root.querySelector('[data-block="0"] p')!.textContent = long;
    const map = mapText(root);
    const pieces = sentencesToSay(map, { captions: false }).filter(({ text }) => text.startsWith('كلمة'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text } of pieces) expect(text.length).toBeLessThanOrEqual(280);
  });
});
