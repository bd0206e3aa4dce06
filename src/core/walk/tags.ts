import { Flag } from './class-flags.ts';
import type { BlockKind } from './page.ts';
import { remembered } from './remembered.ts';

/** What an element does to the flow of text. */
export const enum Flow { Inline, Block, Skip, Break, Picture, Embed, Rule, Head }

const table = (entries: [Flow, string][]): Map<string, Flow> => new Map(entries.flatMap(([flow, names]) => names.split(' ').map((name) => [name, flow] as const)));

const FLOW = table([
  [Flow.Inline, 'a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark math output q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr picture nobr'],
  [Flow.Skip, 'script style template noscript svg canvas button input select textarea option datalist object-data map area dialog head-noscript param source track frame frameset applet meter progress'],
  [Flow.Break, 'br'],
  [Flow.Picture, 'img amp-img'],
  [Flow.Embed, 'iframe video audio object embed amp-youtube amp-video amp-iframe'],
  [Flow.Rule, 'hr'],
  [Flow.Head, 'title meta link base'],
]);

/** Text style bits of a run. */
export const enum Style { None = 0, Strong = 1, Em = 2, Code = 4, Sup = 8, Sub = 16 }

const STYLE = new Map<string, number>([['b', Style.Strong], ['strong', Style.Strong], ['em', Style.Em], ['i', Style.Em], ['cite', Style.Em], ['code', Style.Code], ['kbd', Style.Code], ['samp', Style.Code], ['tt', Style.Code], ['sup', Style.Sup], ['sub', Style.Sub]]);
/** Elements whose role stands in their name. */
const FLAGS = new Map<string, number>([['nav', Flag.Nav], ['footer', Flag.Foot], ['form', Flag.Form], ['aside', Flag.Side], ['menu', Flag.Nav], ['dialog', Flag.Popup], ['address', Flag.Meta]]);
const KIND = new Map<string, BlockKind>([['li', 'item'], ['dt', 'item'], ['dd', 'item'], ['td', 'cell'], ['th', 'cell'], ['caption', 'caption'], ['figcaption', 'caption'], ['pre', 'pre'], ['blockquote', 'quote'], ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading']]);
/** Elements without a name of their own that pages give a shadow root. */
const HOSTS = new Set(['div', 'section', 'article', 'main']);

/** What an element's name says of it. */
export interface Tag {
  name: string;
  flow: Flow;
  style: number;
  flags: number;
  /** What the blocks in it are; null: what those around it are. */
  kind: BlockKind | null;
  /** Of a heading, else 0. */
  level: number;
  isCustom: boolean;
  /** It may have a shadow root. */
  mayHost: boolean;
}

/** Unknown and custom elements are blocks: pages use them as containers far more than as words. (Custom ones among words: walk.ts.) */
export const tagOf = remembered((name): Tag => {
  const kind = KIND.get(name) ?? null, isCustom = name.includes('-') && !FLOW.has(name);
  return { name, flow: FLOW.get(name) ?? Flow.Block, style: STYLE.get(name) ?? Style.None, flags: FLAGS.get(name) ?? 0, kind, level: kind === 'heading' ? Number(name[1]) : 0, isCustom, mayHost: isCustom || HOSTS.has(name) };
});
