import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { read } from '../../../../src/core/pipeline.ts';

const prose = 'أعلنت بلدية الميناء القديم صباح الأحد إعادة فتح سوق السمك، بعد أعمال ترميم استمرت عامين وكلفت نحو تسعة ملايين، وشملت السقف وقنوات الصرف وغرف التبريد.';

function blocksOf(html: string) {
  const { document } = new JSDOM(`<article><h1>بلدية الميناء القديم تعيد فتح سوق السمك</h1><p>${prose}</p>${html}<p>${prose.replace('أعلنت', 'وقالت')}</p></article>`).window;
  return read(document, { url: 'https://almarfa.example/1', anyway: true })!.article.blocks;
}
const text = (words: string) => ({ type: 'text', text: words });

it('raises and lowers numbers and formulas', () => {
  expect(blocksOf('<p>وتبلغ المساحة 400 م<sup>2</sup>، ويقل غاز CO<sub>2</sub> فيها، كما قالت البلدية أمس.</p>')[1]).toEqual({ type: 'paragraph', inlines: [
    text('وتبلغ المساحة 400 م'), { type: 'sup', inlines: [text('2')] }, text('، ويقل غاز CO'), { type: 'sub', inlines: [text('2')] }, text(' فيها، كما قالت البلدية أمس.'),
  ] });
});

it('sets a sentence as one, whatever the site makes of it', () => {
  expect(blocksOf('<p><sup>ويبدأ البيع عند الرابعة فجرًا كما كان، وتُفتح الأبواب للزوار.</sup></p>')[1]).toEqual({ type: 'paragraph', inlines: [text('ويبدأ البيع عند الرابعة فجرًا كما كان، وتُفتح الأبواب للزوار.')] });
});

it('leaves out the tools of a page: a link without a word to a part of it', () => {
  expect(blocksOf('<h2 id="a">أسعار الأكشاك <a href="#a">¶</a></h2><p>وتبقى الأسعار كما هي <a href="#b">في الجدول</a> ثلاث سنوات، كما قالت البلدية.</p>').slice(1, 3)).toEqual([
    { type: 'heading', level: 2, inlines: [text('أسعار الأكشاك')] },
    { type: 'paragraph', inlines: [text('وتبقى الأسعار كما هي '), text('في الجدول'), text(' ثلاث سنوات، كما قالت البلدية.')] },
  ]);
});
