/** The quiet line in place of what was folded: the page's own font and colour, nothing of Safi's but the mark. */
import { direction, parts, t } from '../../platform/i18n.ts';
import { CUT, MARKER } from './signs.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** !important in a shadow root wins over every rule of the page; without it none would. */
const RULES = `
:host { all: initial !important; display: block !important; font: inherit !important; color: inherit !important;
  text-align: start !important; flex: 0 0 auto !important; grid-column: 1 / -1 !important; clear: none !important; }
:host([hidden]) { display: none !important; }
@media print { :host { display: none !important; } }
button { all: unset; display: inline-flex; align-items: center; gap: .5em; min-height: 28px; max-width: 100%;
  font-size: calc(1em - 3px); line-height: 1.4; font-weight: 400; color: inherit; opacity: .78; cursor: pointer; }
button:hover, button:focus-visible, button[aria-expanded="true"], button.full { opacity: 1; }
button:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
svg { flex: none; inline-size: .9em; block-size: .9em; }
.words[hidden] { display: none; }
.words { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.act { text-decoration: underline; text-underline-offset: .3em; white-space: nowrap; }
@media (pointer: coarse) { button { min-height: 44px; } }
@media (forced-colors: active) { svg { color: LinkText; } button { opacity: 1; } }
`;

export interface MarkerView { count: number; label: string | null; isOpen: boolean }

export class Marker {
  readonly host: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #words: HTMLSpanElement;
  readonly #act: HTMLSpanElement;

  constructor(document: Document, onPress: () => void) {
    this.host = document.createElement(MARKER);
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [sheet];
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#words = document.createElement('span');
    this.#words.className = 'words';
    this.#act = document.createElement('span');
    this.#act.className = 'act';
    this.#button.append(drawMark(document), this.#words, this.#act);
    // The page must not take the press for one of its own.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup']) this.#button.addEventListener(type, (event) => event.stopPropagation());
    this.#button.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.isTrusted) onPress();
    });
    root.append(this.#button);
  }

  show({ count, label, isOpen }: MarkerView): void {
    const isOne = count === 1 && label;
    const words = count > 1 ? parts('page.folded-many', { n: count }) : parts(isOne ? 'page.folded' : 'page.folded-plain');
    this.#words.replaceChildren(...words.map((piece) => ('text' in piece ? piece.text : isolate(label ?? ''))));
    this.#words.hidden = isOpen;
    this.#words.dir = this.#act.dir = direction();
    this.#act.textContent = t(isOpen ? (count > 1 ? 'page.fold-many' : 'page.fold') : 'page.show');
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  /** Writes as the line it stands for would: its font, and full strength where 78 % would be too faint to read. */
  wear(font: { family: string; size: string } | null, isFaint: boolean): void {
    if (font) {
      this.#button.style.fontFamily = font.family;
      this.#button.style.fontSize = `calc(${font.size} - 3px)`;
    }
    this.#button.classList.toggle('full', isFaint);
  }

  /** Keeps words that were cut from the text beside it: not shown, but never out of the page. */
  keepWords(words: string, places: string): void {
    this.host.textContent = words;
    if (words) this.host.setAttribute(CUT, places);
    else this.host.removeAttribute(CUT);
  }

  /**
   * Leaves the page for a document that nobody sees: scripts of the page that put back whatever was taken out
   * ask first whether it stands somewhere. One that insists gets a marker that does not show.
   */
  leave(): void {
    this.host.hidden = true;
    this.host.textContent = '';
    document.implementation.createHTMLDocument().body.append(this.host);
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }
}

/** The site's words, whatever their direction. */
function isolate(words: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = words;
  return element;
}

/** The fatha of the name: a letter sign, so it is drawn the same in both directions. */
function drawMark(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(SVG, 'path');
  stroke.setAttribute('d', 'M3 10.5 13 5.5');
  stroke.setAttribute('stroke', 'currentColor');
  stroke.setAttribute('stroke-width', '2.4');
  stroke.setAttribute('stroke-linecap', 'round');
  svg.append(stroke);
  return svg;
}
