// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fragmentFor } from '../../../../src/entrypoints/teach/fragment.ts';
import { printedLines, type PrintedLine } from '../../../../src/entrypoints/teach/printed-lines.ts';
import { boxNameOf, labelOf, proposalsFor } from '../../../../src/entrypoints/teach/proposals.ts';

const URL_HERE = 'https://www.almarfa.example/2026/story';
function lines(html: string): PrintedLine[] {
  document.body.innerHTML = html;
  return printedLines(document.body, 'safi-line');
}
const prose = '<p>Quiet morning in the harbour.</p>'.repeat(6);

describe('the lines a reader can point at', () => {
  it('end at blocks and line breaks, and hold their inline words whole', () => {
    expect(lines('<p>One <b>two</b> three<br>four</p><div>five<ul><li>six</li></ul>seven</div>').map(({ text }) => text)).toEqual(['One two three', 'four', 'five', 'six', 'seven']);
  });

  it('leave out what is no line of the story, and Safi’s own', () => {
    expect(lines('<nav>Menu</nav><script>var x</script><safi-line>cut words</safi-line><p>***</p><p>Words</p>').map(({ text }) => text)).toEqual(['Words']);
  });
});

describe('what could be remembered of a line', () => {
  it.each([
    ['the words before a link', '<p>From our archive <a href="/a">When the sea reached the wall of the city</a></p>', 'From our archive'],
    ['the words before a separator', '<p>▪ Around the port: When the sea reached the wall of the city</p>', 'Around the port'],
    ['a short line whole', '<p><a href="/a">More of this</a></p>', 'More of this'],
    ['Arabic words, without marks', '<p>« من دفاتر المرفأ » : حين كان البحر يصل إلى سور المدينة القديمة</p>', 'من دفاتر المرفأ'],
  ])('%s', (_, html, phrase) => {
    expect(labelOf(lines(html)[0]!)).toBe(phrase);
  });

  it('no label in a sentence', () => {
    expect(labelOf(lines('<p>The council said the old timber was taken down board by board and put back where it had been</p>')[0]!)).toBeNull();
  });

  it('here first, then everywhere, then the box; the box only here', () => {
    const [line] = lines(`<aside class="x9 more-stories"><p>From our archive: When the sea reached the wall of the city</p></aside>${prose}`);
    expect(proposalsFor(line!, URL_HERE).map(({ rule }) => rule)).toEqual([
      { type: 'label', phrase: 'From our archive', host: 'almarfa.example' },
      { type: 'label', phrase: 'From our archive', host: null },
      { type: 'box', box: 'aside.more-stories', host: 'almarfa.example' },
    ]);
  });

  it('no box that holds the story, and none whose name changes from page to page', () => {
    const [line] = lines(`<div class="story-body"><p>From our archive: When the sea reached the wall</p>${prose}</div>`);
    expect(boxNameOf(line!)).toBeNull();
    expect(boxNameOf(lines(`<div class="box-48213"><p>From our archive: When the sea</p></div>${prose}`)[0]!)).toBeNull();
  });
});

describe('a fragment for a report', () => {
  it('shows the shape and the label, and no other word, name or address of the page', () => {
    const all = lines('<section class="story"><p>Secret prose of the author, 1984.</p><div class="more" id="m"><p>See also: <a href="https://almarfa.example/private/path?user=42#x">A secret title</a></p></div><p>More secrets.</p></section>');
    const fragment = fragmentFor(all.find(({ text }) => text.startsWith('See also'))!);
    expect(fragment).toContain('See also');
    expect(fragment).toContain('class="more"');
    expect(fragment).not.toMatch(/ecret|prose|author|1984|almarfa|private|path|user|42|title/);
  });

  it('is short, however large the page', () => {
    const all = lines(`<section><div>${'<p>words words words</p>'.repeat(300)}<p>See also: x y z</p></div></section>`);
    expect(fragmentFor(all.at(-1)!).length).toBeLessThanOrEqual(4001);
  });
});
