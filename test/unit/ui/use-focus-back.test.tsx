// @vitest-environment jsdom
import { render } from 'preact';
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { useFocusBack } from '../../../src/ui/use-focus-back.ts';

function Part({ place }: { place?: () => HTMLElement | null }): JSX.Element {
  return <div ref={useFocusBack<HTMLDivElement>(place)}><button id="first" /><button id="second" /></div>;
}

const focus = (id: string): void => document.getElementById(id)!.focus();
const show = (part: JSX.Element | null): void => act(() => render(<><button id="before" /><button id="other" />{part}</>, document.body)) as unknown as void;

describe('useFocusBack', () => {
  beforeEach(() => {
    show(null);
    focus('before');
    show(<Part />);
  });
  it('gives the focus back to what had it before the part', () => {
    focus('first');
    focus('second');
    show(null);
    expect(document.activeElement?.id).toBe('before');
  });
  it('leaves a focus that is elsewhere', () => {
    focus('first');
    focus('other');
    show(null);
    expect(document.activeElement?.id).toBe('other');
  });
  it('prefers the place that the part knows when it goes', () => {
    show(<Part place={() => document.getElementById('other')} />);
    focus('first');
    show(null);
    expect(document.activeElement?.id).toBe('other');
  });
});
