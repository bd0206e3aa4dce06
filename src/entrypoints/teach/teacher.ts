/** «Something was missed»: the reader points at a line, chooses what to learn from it, sees what else it takes, and Safi remembers. */
import { parts, t } from '../../platform/i18n.ts';
import type { Lesson } from '../../platform/lesson.ts';
import { fragmentFor } from './fragment.ts';
import { button, make, Panel } from './panel.ts';
import { Pointer, rectOf } from './pointer.ts';
import type { PrintedLine } from './printed-lines.ts';
import { proposalsFor, type Proposal } from './proposals.ts';

/** Lines named of what a rule takes besides. */
const NAMED = 4;
/** ms that the last word stays. */
const FAREWELL = 4000;

export class Teacher {
  #panel: Panel | null = null;
  #pointer: Pointer | null = null;

  constructor(private readonly lesson: Lesson) {
    lesson.over.addEventListener('abort', () => this.stop());
  }

  /** About the line that was selected; else the reader points. */
  start(): void {
    const panel = new Panel((event) => {
      // Enter on a button of the panel presses it, though a line may be framed.
      const isPress = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
      if (this.#pointer && !isPress) this.#pointer.hearKey(event);
      else this.#leaveOnEscape(event);
    });
    this.#panel = panel;
    this.#point(panel, this.lesson.start);
  }

  stop(): void {
    this.#pointer?.stop();
    this.#pointer = null;
    this.#panel?.close();
    this.#panel = null;
  }

  #point(panel: Panel, start: Node | null): void {
    this.#pointer = new Pointer({
      onMove: (line) => panel.frame(line && rectOf(line)),
      onChoose: (line) => this.#propose(panel, line),
      onLeave: () => this.stop(),
      isOwn: (target) => panel.isOwn(target),
      besides: this.lesson.marker,
    });
    panel.show(make('p', {}, t('page.teach-point')), make('p', { className: 'quiet' }, t('page.teach-keys')), make('div', { className: 'row' }, button(t('page.teach-cancel'), () => this.stop())));
    const line = start && this.#pointer.startAt(start);
    if (line) this.#propose(panel, line);
  }

  #propose(panel: Panel, line: PrintedLine): void {
    this.#pointer?.stop();
    this.#pointer = null;
    panel.frame(rectOf(line));
    const proposals = proposalsFor(line, location.href);
    let chosen = proposals[0];
    const takes = make('div');
    const say = (): void => takes.replaceChildren(...(chosen ? this.#whatItTakes(chosen, line) : []));
    const choices = proposals.map((proposal) => make('label', {}, make('input', {
      type: 'radio', name: 'rule', checked: proposal === chosen,
      onchange: () => { chosen = proposal; say(); },
    }), make('span', {}, ...inWords(proposal))));
    say();
    panel.show(
      make('p', { className: 'site' }, make('bdi', {}, line.text.length > 160 ? `${line.text.slice(0, 160)}…` : line.text)),
      ...(proposals.length ? choices : [make('p', {}, t('page.teach-nothing'))]),
      takes,
      make('div', { className: 'row' },
        ...(chosen ? [button(t('page.teach-remember'), () => void this.#remember(panel, chosen!), 'first')] : []),
        button(t('page.teach-other'), () => { panel.frame(null); this.#point(panel, null); }),
        button(t('page.teach-report'), () => void this.#copy(panel, line)),
        button(t('page.teach-cancel'), () => this.stop())),
    );
    panel.focus();
  }

  /** Tried on this page, before anything is remembered. */
  #whatItTakes({ rule }: Proposal, line: PrintedLine): Node[] {
    const taken = this.lesson.wouldTake(rule);
    const others = taken.filter(({ nodes }) => !nodes.some((node) => line.nodes.some((own) => node.contains(own))));
    const hitsLine = others.length < taken.length;
    const names = [...new Set(others.map(({ text }) => text.replace(/\s+/g, ' ').slice(0, 100)))];
    return [
      make('p', { className: 'quiet' }, !hitsLine ? t('page.teach-misses') : names.length ? t('page.teach-also', { n: names.length }) : t('page.teach-only')),
      ...(names.length ? [make('ul', { className: 'site' }, ...names.slice(0, NAMED).map((name) => make('li', {}, make('bdi', {}, name))))] : []),
    ];
  }

  async #remember(panel: Panel, { rule }: Proposal): Promise<void> {
    try {
      await this.lesson.remember(rule);
    } catch {
      panel.show(make('p', {}, t('page.teach-failed')), make('div', { className: 'row' }, button(t('page.teach-close'), () => this.stop(), 'first')));
      return panel.focus();
    }
    this.#farewell(panel, t('page.teach-remembered'));
  }

  async #copy(panel: Panel, line: PrintedLine): Promise<void> {
    const fragment = fragmentFor(line);
    try {
      await navigator.clipboard.writeText(fragment);
      this.#farewell(panel, t('page.teach-copied'));
    } catch {
      // A page without https has no clipboard: the reader can copy by hand.
      const text = make('textarea', { readOnly: true, value: fragment });
      panel.show(make('p', {}, t('page.teach-copy-by-hand')), text, make('div', { className: 'row' }, button(t('page.teach-close'), () => this.stop())));
      text.select();
      panel.focus();
    }
  }

  #farewell(panel: Panel, words: string): void {
    panel.frame(null);
    panel.show(make('p', {}, words), make('div', { className: 'row' }, button(t('page.teach-close'), () => this.stop(), 'first')));
    panel.focus();
    setTimeout(() => { if (this.#panel === panel && !this.#pointer) this.stop(); }, FAREWELL);
  }

  #leaveOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.stop();
    event.stopPropagation();
  }
}

/** The rule as a sentence, the site's words and names kept apart from Safi's. */
function inWords({ key, values }: Proposal): (Node | string)[] {
  return parts(key).map((piece) => ('text' in piece ? piece.text : make('bdi', {}, values[piece.place] ?? '')));
}
