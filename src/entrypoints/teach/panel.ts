/** Safi's own small panel over the page while the reader teaches: in a closed shadow root, gone without a trace. */
import { direction, t } from '../../platform/i18n.ts';

const RULES = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;
  color-scheme: light dark; --bg: light-dark(#FBFBF9, #141716); --ink: light-dark(#181B1A, #E7E9E4); --ink-2: light-dark(#474D4A, #B9BFBA);
  --edge: light-dark(#7F8681, #7B8480); --accent: light-dark(#0B6154, #78CBB8); --on-accent: light-dark(#FFFFFF, #0C1E1A); --tint: light-dark(#DDEDE8, #1F3A34);
  font: 15px/24px Vazirmatn, "Segoe UI", system-ui, sans-serif !important; }
@media print { :host { display: none !important; } }
.frame { position: fixed; box-sizing: border-box; border: 2px solid var(--accent); border-radius: 2px; background: color-mix(in srgb, var(--accent) 10%, transparent); }
.panel { position: fixed; inset-block-end: 16px; inset-inline: 16px; margin-inline: auto; max-width: 30rem; max-height: 70vh; overflow: auto; box-sizing: border-box;
  padding: 16px; background: var(--bg); color: var(--ink); border: 1px solid var(--edge); border-radius: 4px; pointer-events: auto; }
.panel:focus { outline: none; }
p { margin: 0 0 8px; } .quiet { color: var(--ink-2); font-size: 13px; }
.site { font-family: "Noto Naskh Arabic", serif; font-size: 16px; }
ul { margin: 0 0 8px; padding-inline-start: 20px; }
label { display: flex; gap: 8px; padding: 8px 4px; min-height: 28px; border-radius: 2px; cursor: pointer; }
label:has(:checked) { background: var(--tint); }
input { accent-color: var(--accent); flex: none; align-self: start; margin-block: 5px; }
.panel.above { inset-block: 16px auto; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
button { font: inherit; min-height: 36px; padding: 0 14px; border-radius: 4px; border: 1px solid var(--edge); background: none; color: inherit; cursor: pointer; }
button.first { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
:is(button, input):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
textarea { inline-size: 100%; block-size: 8rem; font: 12px/18px monospace; direction: ltr; box-sizing: border-box; }
@media (pointer: coarse) { button, label { min-height: 44px; } }
`;

type Child = Node | string;

export class Panel {
  readonly host = document.createElement('safi-teach');
  readonly #frame = make('div', { className: 'frame', hidden: true });
  readonly #panel = make('div', { className: 'panel', tabIndex: -1, dir: direction(), lang: '' });

  constructor(onKey: (event: KeyboardEvent) => void) {
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    this.#panel.setAttribute('role', 'dialog');
    this.#panel.setAttribute('aria-label', t('page.teach-title'));
    this.#panel.setAttribute('aria-live', 'polite');
    root.append(this.#frame, this.#panel);
    this.#panel.addEventListener('keydown', onKey);
    document.documentElement.append(this.host);
    this.#panel.focus();
  }

  show(...children: Child[]): void {
    this.#panel.replaceChildren(...children);
  }

  focus(): void {
    (this.#panel.querySelector<HTMLElement>('input:checked, textarea, button.first') ?? this.#panel).focus();
  }

  /** Frames these rectangles' hull, and keeps the panel off it; null takes the frame away. */
  frame(rect: DOMRect | null): void {
    this.#frame.hidden = rect === null;
    if (!rect) return;
    // The panel stands at the end it is less needed at; a line that moves to and fro across the middle does not move it.
    this.#panel.classList.toggle('above', rect.bottom > innerHeight * (this.#panel.classList.contains('above') ? .4 : .6));
    Object.assign(this.#frame.style, { left: `${rect.left - 4}px`, top: `${rect.top - 4}px`, width: `${rect.width + 8}px`, height: `${rect.height + 8}px` });
  }

  isOwn(target: EventTarget | null): boolean {
    return target === this.host;
  }

  close(): void {
    this.host.remove();
  }
}

/** An element of the panel with its properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export const button = (words: string, onclick: () => void, className = ''): HTMLButtonElement => make('button', { type: 'button', onclick, className }, words);
