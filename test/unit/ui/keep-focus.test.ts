// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../src/ui/keep-focus.ts';

const at = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
/** The observer hears what was done. */
const heard = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
const focused = (): string | undefined => (document.activeElement === document.body ? 'nothing' : document.activeElement?.id);

describe('keepFocus', () => {
  let end: () => void;
  beforeEach(() => {
    document.body.innerHTML = `
      <main><section><h2 id="heading">Labels</h2>
        <ul><li id="one"><button id="edit-one"></button><button id="drop-one"></button></li><li id="two"><button id="edit-two"></button><button id="drop-two"></button></li></ul>
        <input id="field">
      </section></main>`;
    end = keepFocus();
  });
  afterEach(() => end());

  it('goes from a row that is taken out to the same control of the next, then of the one before, then to the heading', async () => {
    at('ul').insertAdjacentHTML('afterbegin', '<li id="zero"><button id="edit-zero"></button><button id="drop-zero"></button></li>');
    await heard();
    at('#drop-one').focus();
    at('#one').remove();
    await heard();
    expect(focused()).toBe('drop-two');
    at('#two').remove();
    await heard();
    expect(focused()).toBe('drop-zero');
    at('#zero').remove();
    await heard();
    expect(focused()).toBe('heading');
  });

  it('goes into what comes in the place of a control', async () => {
    at('#edit-one').focus();
    const form = document.createElement('form');
    form.innerHTML = '<input id="words">';
    at('#one').replaceChildren(form);
    await heard();
    expect(focused()).toBe('words');
  });

  it('comes back to a control that could not be pressed for a while', async () => {
    const button = at('#drop-one') as HTMLButtonElement;
    button.focus();
    button.blur(); // As browsers do when it is disabled, sooner or later.
    button.disabled = true;
    await heard();
    expect(focused()).toBe('nothing');
    button.disabled = false;
    await heard();
    expect(focused()).toBe('drop-one');
  });

  it('leaves a part to itself that says so', async () => {
    at('section').dataset.ownFocus = '';
    at('#drop-one').focus();
    at('#one').remove();
    await heard();
    expect(focused()).toBe('nothing');
  });

  it('stays nowhere when the reader put it there, and where another put it', async () => {
    at('#drop-one').focus();
    at('#drop-one').blur();
    await heard();
    at('#one').remove();
    await heard();
    expect(focused()).toBe('nothing');
    at('#drop-two').focus();
    at('#two').remove();
    at('#field').focus();
    await heard();
    expect(focused()).toBe('field');
  });
});
