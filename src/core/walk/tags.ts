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

/** Unknown and custom elements are blocks: pages use them as containers far more than as words. */
export const flowOf = (localName: string): Flow => FLOW.get(localName) ?? Flow.Block;

/** Text style bits of a run. */
export const enum Style { None = 0, Strong = 1, Em = 2, Code = 4, Sup = 8, Sub = 16 }

const STYLE = new Map<string, number>([['b', Style.Strong], ['strong', Style.Strong], ['em', Style.Em], ['i', Style.Em], ['cite', Style.Em], ['code', Style.Code], ['kbd', Style.Code], ['samp', Style.Code], ['tt', Style.Code], ['sup', Style.Sup], ['sub', Style.Sub]]);
export const styleOf = (localName: string): number => STYLE.get(localName) ?? Style.None;
