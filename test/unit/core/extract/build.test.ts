import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { read } from '../../../../src/core/pipeline.ts';

const sentence = 'The council of the old harbour reopened the fish market on Sunday morning, after two years of work on the roof.';
const blocksOf = (inner: string) => read(new JSDOM(`<title>Market</title><meta property="og:type" content="article"><article><h1>The market opens again</h1><p>${sentence}</p><p>Again: ${sentence}</p>${inner}<p>Once more: ${sentence}</p></article>`, { url: 'https://quay.example/2026/11/24/market' }).window.document)!.article.blocks;
const rows = '<tr><th>Fish</th><th>Price</th></tr><tr><td>Bream</td><td>4</td></tr><tr><td>Cod</td><td>5</td></tr>';

it('a table has the words under the figure that it stands in, as it has its own', () => {
  for (const inner of [`<figure><table>${rows}</table><figcaption>Prices of the day</figcaption></figure>`, `<figure><table><caption>Prices of the day</caption>${rows}</table></figure>`]) {
    expect(blocksOf(inner)).toMatchObject([{}, {}, { type: 'table', caption: [{ type: 'text', text: 'Prices of the day' }], rows: [{}, {}, {}] }, {}]);
  }
});
