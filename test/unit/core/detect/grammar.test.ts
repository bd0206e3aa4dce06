import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResuming, matchLabel, matchLabelsWithin, matchTrailing } from '../../../../src/core/detect/grammar.ts';
import { lexiconFor } from '../../../../src/core/detect/lexicon.ts';

const lexicon = lexiconFor();
const match = (text: string) => matchLabel(text, lexicon);
const restOf = (text: string) => { const m = match(text); return m && text.slice(m.rest, m.restEnd); };

describe('labels with a title behind them', () => {
  it.each([
    ['مواضيع مشابهة: إسرائيل تقتل قياديًا', 'مواضيع مشابهة', 'إسرائيل تقتل قياديًا'],
    ['شوف كمان: الجيش يدمر مقاتلتين', 'شوف كمان', 'الجيش يدمر مقاتلتين'],
    ['«اقـــرأ أيضــــاً»: «بكري»: يجب الانتظار', 'اقـــرأ أيضــــاً', '«بكري»: يجب الانتظار'],
    ['🔴 اقرأ_أيضا 👇 عنوان الخبر', 'اقرأ_أيضا', 'عنوان الخبر'],
    ['>> إقرأ أيضاً | سعر الدولار', 'إقرأ أيضاً', 'سعر الدولار'],
    ['قد يهمُّك أيضًا.. أسعار الذهب', 'قد يهمُّك أيضًا', 'أسعار الذهب'],
    ['[Related: Dreamforce keynote]', 'Related', 'Dreamforce keynote'],
    ['(RELATED: A title) ', 'RELATED', 'A title'],
    ['【関連記事】東京女子医大、改善計画', '関連記事', '東京女子医大、改善計画'],
    ['MUST READ | A title', 'MUST READ', 'A title'],
    ['Lire aussi : Le titre', 'Lire aussi', 'Le titre'],
    ['بیشتر بخوانید: عنوان خبر', 'بیشتر بخوانید', 'عنوان خبر'],
    ['Mehr zum Anspruch auf Elterngeld: Der Titel', 'Mehr zum Anspruch auf Elterngeld', 'Der Titel'],
  ])('%s', (text, label, rest) => {
    const m = match(text);
    expect(m?.label).toBe(label);
    expect(restOf(text)).toBe(rest);
    expect(m?.veto).toBeNull();
  });
});

describe('Arabic grammar', () => {
  const verbs = ['اقرأ', 'أقرا', 'إقرأ', 'اقرئي', 'اقرؤوا', 'شاهد', 'شاهدوا', 'طالع', 'تابع', 'شوف', 'شوفي', 'شوفو'];
  const adverbs = ['أيضا', 'ايضًا', 'أيضاً', 'أىضاً', 'كذلك', 'كمان', 'برضه'];
  it('reaches verb and adverb in every spelling', () => {
    for (const verb of verbs) for (const adverb of adverbs) expect(match(`${verb} ${adverb}: عنوان`)?.strength, `${verb} ${adverb}`).toBe('S');
  });

  it.each(['المواضيع ذات الصلة', 'قصص مماثلة', 'أخبار ليها علاقة', 'مقال له علاقة', 'تقارير مشابهة', 'فيديوهات قد تعجبك', 'موضوعات متعلقة بالموضوع', 'ممكن يعجبكم كمان', 'ربما يهمك أيضا', 'من الممكن أن يعجبك أيضا', 'شوف زادة', 'ترشيحات لك', 'كما يمكنك أيضا قراءة', 'قد ترغب أيضا في قراءة', 'اقرأ هذا الخبر أيضا', 'أخبار قد تنال إعجابك', 'اخترنا لكم أيضا'])('%s stands alone', (text) => {
    const m = match(text);
    expect(m).not.toBeNull();
    expect(m!.rest).toBe(m!.restEnd);
  });
});

describe('prose that begins like a label', () => {
  it.each([
    ['اقرأ أيضًا عن تاريخ القاهرة الفاطمية إن أردت أن تفهم لماذا بُنيت الأسوار على هذا النحو، فالمدينة لا تُقرأ وحدها.', 'continues'],
    ['شوف كمان مرة قبل ما تمشي، يمكن نسيت المفتاح.', 'continues'],
    ['شاهد أيضاً القاضي أن المتهم لم يكن حاضرا.', 'past-tense'],
    ['طالع أيضا الرئيس تقريرا عن الموازنة.', 'past-tense'],
    ['وشاهد أيضا الرئيس العرض العسكري.', 'past-tense'],
    ['مقال ذو صلة بالمرسوم', 'continues'],
    ['Also read aloud at the hearing was a letter.', 'lower-case'],
    ['Voir aussi loin que possible : telle était l’ambition.', 'lower-case'],
    ['Читайте также между строк: автор никого не прощает.', 'lower-case'],
    ['Baca juga doa ini sebelum tidur', 'lower-case'],
    ['関連記事を調べたところ、見つかった。', 'joined'],
    ['קראו גם לאבא, אמרה הילדה', 'continues'],
  ])('%s', (text, veto) => expect(match(text)?.veto).toBe(veto));

  it.each(['Related-party transactions rose', 'Read Justice Brown on the matter', 'وأكد البيان أن الأطراف ذات الصلة', 'مشابهة للقصة السابقة', 'Además, el ministro anunció'])('%s is no label', (text) => expect(match(text)).toBeNull());

  it('knows weak labels as weak', () => {
    expect(match('المزيد من الضغوط ينتظر الحكومة: فالدين العام')?.strength).toBe('W');
    expect(match('من هنا: ساحة التحرير')?.strength).toBe('W');
    expect(match('Further reading')?.strength).toBe('W');
  });
});

describe('every language', () => {
  it.each(Object.entries({
    af: 'Lees ook', am: 'ተጨማሪ ያንብቡ', ar: 'اقرأ أيضا', az: 'Oxşar xəbərlər', be: 'Чытайце таксама', bg: 'Прочетете още', bn: 'আরও পড়ুন', ca: 'Llegeix també', ckb: 'هەروەها بخوێنەوە', cs: 'Čtěte také', da: 'Læs også', de: 'Lesen Sie auch', el: 'Διαβάστε επίσης', en: 'Read also', es: 'Lea también', et: 'Loe ka', fa: 'همچنین بخوانید', fi: 'Lue myös', fil: 'Basahin din', fr: 'À lire aussi', gu: 'આ પણ વાંચો', he: 'קראו גם', hi: 'यह भी पढ़ें', hr: 'Pročitajte i', hu: 'Kapcsolódó cikkek', hy: 'Կարդացեք նաև', id: 'Baca juga', is: 'Lestu einnig', it: 'Leggi anche', ja: '関連記事', ka: 'წაიკითხეთ ასევე', kn: 'ಇದನ್ನೂ ಓದಿ', ko: '관련기사', lt: 'Taip pat skaitykite', lv: 'Lasi arī', mk: 'Прочитајте и', ml: 'ഇതും വായിക്കുക', mr: 'हेही वाचा', ms: 'Artikel berkaitan', ne: 'यो पनि पढ्नुहोस्', nl: 'Lees ook', no: 'Les også', pa: 'ਇਹ ਵੀ ਪੜ੍ਹੋ', pl: 'Czytaj także', pt: 'Leia também', ro: 'Citește și', ru: 'Читайте также', si: 'තවත් කියවන්න', sk: 'Čítajte aj', sl: 'Preberite tudi', sq: 'Lexo edhe', sr: 'Pročitajte još', sv: 'Läs också', sw: 'Soma zaidi', ta: 'இதையும் படிங்க', te: 'ఇది కూడా చదవండి', th: 'ข่าวที่เกี่ยวข้อง', tr: 'İlgili Haberler', uk: 'Читайте також', ur: 'یہ بھی پڑھیں', vi: 'Đọc thêm', 'zh-Hans': '相关阅读', 'zh-Hant': '延伸閱讀',
  }))('%s: %s', (lang, label) => {
    const own = lexiconFor({ languages: [lang] });
    for (const printed of [label, label.toUpperCase()]) for (const text of [printed, `• ${printed} – Title 1`]) {
      const m = matchLabel(text, own);
      expect(m?.lang, text).toBe(lang);
      expect(m?.label, text).toBe(printed);
    }
    expect(matchLabel(label, lexicon)).not.toBeNull();
  });
});

describe('inside a line', () => {
  it('finds a label after a sentence or in brackets', () => {
    const text = 'A sentence of the author. [Related: Another story]';
    expect(matchLabelsWithin(text, lexicon).map((m) => text.slice(m.rest, m.restEnd))).toEqual(['Another story']);
    expect(matchLabelsWithin('انتهى الاجتماع مساء. اقرأ أيضا: عنوان آخر', lexicon)).toHaveLength(1);
    expect(matchLabelsWithin('وقال إنه اقرأ أيضا لم يكن هناك', lexicon)).toHaveLength(0);
  });
});

describe('the end of a page', () => {
  it.each([['التعليقات', 'comments', 'cut'], ['التعليقات (12)', 'comments', 'cut'], ['3 Comments', 'comments', 'cut'], ['شارك هذا الموضوع:', 'share', 'strip'], ['المصدر: رويترز', 'source', 'keep-as-meta'], ['The post A story appeared first on A site.', 'legal', 'strip'], ['لمشاهدة الفيديو اضغط هنـــا', 'video', 'strip']])('%s', (text, type, action) => {
    expect(matchTrailing(text, lexicon)).toEqual({ type, action });
  });

  it.each(['التعليقات على القرار كانت سلبية', 'التعليقات تعبر عن غضب الشارع', 'هذا الخبر يتحدث عن أزمة قديمة', 'شارك عبر الفيديو ثلاثة وزراء', 'Filed under seal, the motion asks for more', 'Share prices fell', 'شارك في الاجتماع وزراء', 'اشترك في الحرب ضد الفساد', 'المصدر أكد أن القرار نهائي'])('%s is prose', (text) => expect(matchTrailing(text, lexicon)).toBeNull());
});

describe('what the reader taught', () => {
  const rules = [{ type: 'label' as const, phrase: 'ركن القارئ:', host: 'site.eg' }];
  it('enters the lexicon for its host', () => {
    expect(matchLabel('ركن القارئ: عنوان', lexiconFor({ rules, host: 'site.eg' }))?.lang).toBe('user');
    expect(matchLabel('ركن القارئ: عنوان', lexiconFor({ rules, host: 'other.eg' }))).toBeNull();
  });
  it('shares the default where nothing was taught', () => expect(lexiconFor()).toBe(lexiconFor()));
});

it('knows lines that carry a story on', () => {
  expect(isResuming('وأضاف الوزير أن', lexicon)).toBe(true);
  expect(isResuming('وزير الخارجية يصل', lexicon)).toBe(false);
});

describe('properties', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom('اقرأ', 'أيضا', 'Read', 'also', ':', '[', ']', '«', '»', '…', '関連', '記事', '\u200f', '\n', '.', '-', '👇', 'ذات', 'صلة', '(', ')', '12', '\ud83d'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 }).map((parts) => parts.join(' '));
  it('never throws and keeps its offsets in order', () => {
    fc.assert(fc.property(pieces, (text) => {
      for (const m of [match(text), ...matchLabelsWithin(text, lexicon)]) {
        if (!m) continue;
        expect(0 <= m.start && m.start < m.end && m.end <= m.rest && m.rest <= m.restEnd && m.restEnd <= text.length).toBe(true);
        expect(m.label).toBe(text.slice(m.start, m.end));
      }
      matchTrailing(text, lexicon);
    }), { numRuns: 1500 });
  });
});
