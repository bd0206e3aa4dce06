// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Cut } from '../../../../src/entrypoints/content/cut.ts';
import { removeReturningTraces, removeTraces } from '../../../../src/entrypoints/content/traces.ts';

beforeEach(() => { document.body.innerHTML = ''; });
const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('what a dead copy left', () => {
  it('goes, and words it had cut stand again where they stood', () => {
    document.body.innerHTML = '<p id="a">Before. <safi-line cut="[[1,6,17]]">See also: a title</safi-line> after.</p><p data-safi="fold">x</p>';
    expect(removeTraces(document)).toBe(true);
    expect(document.body.innerHTML).toBe('<p id="a">Before.  afterSee also: a title.</p><p>x</p>');
    expect(removeTraces(document)).toBe(false);
  });

  it('goes from open shadow roots too', () => {
    const root = document.body.appendChild(document.createElement('news-story')).attachShadow({ mode: 'open' });
    root.innerHTML = '<div></div>';
    const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<safi-line></safi-line><p data-safi="fold">x</p>';
    expect(removeTraces(document)).toBe(true);
    expect(inner.innerHTML).toBe('<p>x</p>');
  });

  it.each(['', 'no json', '{}', '[1]', '[["a",0,3]]', '[[1,-5,3]]', '[[9,0,3]]', '[[1,99,3]]', '[[0,0,3]]', '[[1.5,0,3]]'])('a forged note %j harms nothing', (note) => {
    document.body.innerHTML = '<p>one</p><p>two</p>';
    const marker = document.createElement('safi-line');
    marker.setAttribute('cut', note);
    marker.textContent = 'abc';
    document.querySelector('p')!.before(marker);
    expect(() => removeTraces(document)).not.toThrow();
    expect(document.body.innerHTML).toBe('<p>one</p><p>two</p>');
  });

  it('a page that puts a marker back loses it again, for a moment, and is let be when it insists', async () => {
    document.body.innerHTML = '<p>one</p>';
    removeReturningTraces(document, { moment: 10_000, rounds: 3 });
    for (let i = 0; i < 3; i++) {
      document.body.append(document.createElement('safi-line'));
      await tick();
      expect(document.querySelector('safi-line')).toBeNull();
    }
    document.body.append(document.createElement('safi-line'));
    await tick();
    expect(document.querySelector('safi-line')).not.toBeNull();
  });
});

it('lines that are folded again at once stay folded', async () => {
  document.body.innerHTML = '<p>one</p>';
  const stop = removeReturningTraces(document);
  stop();
  document.querySelector('p')!.setAttribute('data-safi', 'fold');
  await tick();
  expect(document.body.innerHTML).toBe('<p data-safi="fold">one</p>');
});

describe('a cut', () => {
  const cut = (words: string, start: number, end: number): { node: Text; cut: Cut } => {
    const node = document.body.appendChild(document.createTextNode(words));
    return { node, cut: new Cut({ node, start, end }) };
  };

  it('takes words out of a text node and puts them back into the same node', () => {
    const { node, cut: made } = cut('Prose. See also: a title', 7, 24);
    expect([node.data, made.words]).toEqual(['Prose. ', 'See also: a title']);
    expect(made.undo()).toBe(true);
    expect(node.data).toBe('Prose. See also: a title');
    expect(document.body.firstChild).toBe(node);
  });

  it('keeps what the page wrote meanwhile', () => {
    const { node, cut: made } = cut('Prose. See also: a title', 7, 24);
    node.appendData('More of the story.');
    expect(made.undo()).toBe(true);
    expect(node.data).toBe('Prose. See also: a titleMore of the story.');
    const other = cut('Prose. See also: a title', 7, 24);
    other.node.data = 'Something else altogether.';
    expect(other.cut.undo()).toBe(false);
    expect(other.node.data).toBe('Something else altogether.');
  });
});
