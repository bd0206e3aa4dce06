/** Readings of our own invention for pictures and tests of the reading view: one a script and shape. */
import type { Article, Block, Inline, Reading, RelatedLink, Removal } from '../../src/core/model.ts';

const text = (words: string): Inline[] => [{ type: 'text', text: words }];
/** `[words](address)` becomes a link, `*words*` strong. */
const rich = (words: string): Inline[] => words.split(/(\[[^\]]+\]\([^)]+\)|\*[^*]+\*)/).filter(Boolean).map((piece): Inline => {
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
  if (link) return { type: 'link', href: link[2]!, inlines: text(link[1]!) };
  return piece.startsWith('*') ? { type: 'strong', inlines: text(piece.slice(1, -1)) } : { type: 'text', text: piece };
});
const p = (words: string): Block => ({ type: 'paragraph', inlines: rich(words) });
const h = (words: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, inlines: text(words) });

interface Line { label: string | null; titles: [title: string, url: string | null][]; position: number; where?: 'inline' | 'after'; kind?: 'related' | 'junk'; words?: string }

/** Puts a reading together from its article and the lines that stood in it. */
function makeReading(article: Omit<Article, 'host' | 'canonical' | 'words'>, lines: readonly Line[]): Reading {
  const removed: Removal[] = [];
  const related: RelatedLink[] = [];
  lines.forEach(({ label, titles, position, where = 'inline', kind = 'related', words }, i) => {
    const id = `r${i}`;
    const inlines: Inline[] = [
      ...(label ? text(`${label}: `) : []),
      ...titles.flatMap(([title, url], n): Inline[] => [...(n ? text(' · ') : []), url ? { type: 'link', href: url, inlines: text(title) } : { type: 'text', text: title }]),
      ...(words ? text(words) : []),
    ];
    const evidence = kind === 'junk' ? [{ name: 'share-bar', weight: 3 }] : [{ name: 'label-S', weight: 3 }, { name: 'rest-is-link', weight: 2 }, { name: 'interrupts', weight: 1 }];
    removed.push({ id, rule: kind === 'junk' ? 'junk' : 'label-link', kind, score: 6, evidence, label, text: words ?? `${label ?? ''}: ${titles.map(([title]) => title).join(' · ')}`, where, position, blocks: [{ type: 'paragraph', inlines }] });
    if (kind === 'related') for (const [title, url] of titles) related.push({ label, title, url, where, position, removal: id });
  });
  const host = article.url ? new URL(article.url).hostname : '';
  const words = JSON.stringify(article.blocks).split(/\s+/).length;
  return { article: { ...article, host, canonical: article.url, words }, related, removed };
}

/** @param origin where the pictures are served from. */
export function makeReadings(origin: string): Record<string, Reading> {
  const picture = { url: `${origin}/harbour.svg`, alt: '', width: 1040, height: 560 };
  return {
    ar: makeReading({
      title: 'بعد عامين من الترميم.. سوق السمك يفتح أبوابه في الميناء القديم', section: 'مدن',
      standfirst: 'السوق يعود بسقفه الخشبي الأول، والبائعات يسألن عن الإيجار بعد 3 سنوات.',
      byline: 'كتبت: سلمى النجار', site: 'صحيفة المرفأ', date: '2026-11-22T06:30:00+02:00', lang: 'ar', dir: 'rtl', lead: null, url: 'https://almarfa.example/news/fish-market',
      blocks: [
        p('قبل الفجر بقليل، أضاءت بلدية الميناء القديم مصابيح سوق السمك للمرة الأولى منذ عامين، ودخلت أول العربات محمّلة بصيد الليل، فيما وقف عشرات البائعين يلمسون الأعمدة التي يعرفونها وقد [غُسلت من الملح](https://almarfa.example/news/salt).'),
        p('وكلفت أعمال الترميم نحو 9 ملايين، وشملت السقف وقنوات الصرف وغرف التبريد. ويقول رئيس لجنة الصيادين سليم الحداد إن السوق «يخدم أكثر من 400 مركب صغير، وإغلاقه دفع كثيرين إلى البيع على الرصيف».'),
        { type: 'figure', pictures: [{ ...picture, alt: 'مراكب صيد عند الرصيف القديم' }], caption: text('مراكب عند الرصيف القديم صباح الأحد.'), credit: 'رسم: قسم الصور في المرفأ' },
        p('وبحسب المهندسة المشرفة ليلى عبود، نُزع الخشب القديم لوحًا لوحًا ورُقّم، ثم أعيد إلى مكانه بعد معالجته من الرطوبة، فلم يُستبدل منه سوى الخُمس، واستُخدم في ذلك نظام القياس Nordal X40 الذي تصنعه Kestrel Rail.'),
        h('إيجارات ثابتة ثلاث سنوات'),
        p('وتخشى صاحبات الأكشاك الصغيرة من ارتفاع الإيجارات، غير أن البلدية تعهدت بتثبيتها *ثلاث سنوات*، على أن يُعاد النظر فيها بعد ذلك بحضور مندوبة عن البائعين.'),
        { type: 'quote', pull: true, blocks: [p('لا نريد سوقًا للسياح، نريد سوقًا يشتري منه أهل الحارة')], cite: text('صاحبة كشك في الصف الأول، ليلة الافتتاح') },
        p('ويبدأ البيع عند الرابعة فجرًا كما كان، وتُفتح الأبواب للزوار من السابعة حتى الظهر. ومن المنتظر أن يلحق بالسوق متحف صغير لأدوات الصيد «إذا اكتمل التمويل» وفق تعبير البيان.'),
      ],
    }, [
      { label: 'شوف كمان', titles: [['صور: كيف تغيّر لون البحر أمام المدينة في ثلاثين عامًا', 'https://almarfa.example/news/sea']], position: 1 },
      { label: 'مواضيع مشابهة', titles: [['كم تدفع المدن مقابل كل متر من الرصيف؟', 'https://almarfa.example/news/quay'], ['خمس بلديات تهدد بالانسحاب من اتفاق 2022', null]], position: 4 },
      { label: 'اقرأ أيضًا', titles: [['صيادو الشمال يطالبون بتعويض عن موسم العاصفة', 'https://almarfa.example/news/storm']], position: 8, where: 'after' },
      { label: null, titles: [], words: 'شارك هذا الخبر على فيسبوك وتويتر', position: 8, where: 'after', kind: 'junk' },
    ]),
    en: makeReading({
      title: 'After two years of repair, the fish market opens in the old harbour', section: 'Cities',
      standfirst: 'The first timber roof is back, and the stallholders ask about the rent in three years.',
      byline: 'Salma Najjar', site: 'The Harbour Post', date: '2026-11-22T06:30:00+02:00', lang: 'en', dir: 'ltr', lead: null, url: 'https://harbourpost.example/news/fish-market',
      blocks: [
        p('Shortly before dawn the town of the old harbour lit the lamps of its fish market for the first time in two years, and the first carts came in with the night’s catch while dozens of sellers touched columns they knew, now [washed of their salt](https://harbourpost.example/news/salt).'),
        p('The repair cost some nine million and covered the roof, the drains and the cold rooms. The market “serves more than 400 small boats”, says the head of the fishers’ committee. The quay the locals still call رأس العين has a roof for the first time.'),
        { type: 'figure', pictures: [{ ...picture, alt: 'Fishing boats at the old quay' }], caption: text('Boats at the old quay on Sunday morning.'), credit: 'Drawing: Harbour Post picture desk' },
        p('The old timber was taken down plank by plank and numbered, says the engineer in charge; it went back treated against damp, and only a fifth had to be replaced.'),
        h('Rents held for three years'),
        p('Owners of the small stalls fear higher rents, but the town has promised to hold them for *three years* and to look at them again with a seller at the table.'),
        { type: 'quote', pull: true, blocks: [p('We don’t want a market for visitors. We want one where the street buys its fish')], cite: text('A stallholder in the first row, on the eve of the opening') },
        p('Selling begins at four in the morning as it always did, and the doors open to visitors from seven until noon.'),
      ],
    }, [
      { label: 'See also', titles: [['Pictures: how the sea off the town changed colour in thirty years', 'https://harbourpost.example/news/sea']], position: 1 },
      { label: 'Related', titles: [['What cities pay for each metre of quay', 'https://harbourpost.example/news/quay'], ['Five towns threaten to leave the 2022 agreement', null]], position: 4 },
      { label: 'Read also', titles: [['Fishers of the north ask to be paid for the season of storms', 'https://harbourpost.example/news/storm']], position: 8, where: 'after' },
    ]),
    fa: makeReading({
      title: 'پس از دو سال مرمت، بازار ماهی در بندر کهنه باز شد', section: 'شهر', standfirst: 'سقف چوبی نخستین بازگشته است و فروشنده‌ها از اجارهٔ سه سال بعد می‌پرسند.',
      byline: 'سلما نجار', site: 'روزنامهٔ بندر', date: '2026-11-22T06:30:00+03:30', lang: 'fa', dir: 'rtl', lead: null, url: 'https://bandar.example/news/fish-market',
      blocks: [
        p('کمی پیش از سپیده، شهرداری بندر کهنه چراغ‌های بازار ماهی را برای نخستین بار در دو سال گذشته روشن کرد و نخستین گاری‌ها با [صید شبانه](https://bandar.example/news/catch) وارد شدند.'),
        p('هزینهٔ مرمت نزدیک به ۹ میلیون شد و سقف، آبروها و سردخانه‌ها را در بر گرفت. رئیس کمیتهٔ صیادان می‌گوید بازار «به بیش از ۴۰۰ قایق کوچک خدمت می‌کند».'),
        { type: 'figure', pictures: [{ ...picture, alt: 'قایق‌ها کنار اسکلهٔ کهنه' }], caption: text('قایق‌ها کنار اسکلهٔ کهنه، صبح یکشنبه.'), credit: 'طرح: بخش عکس بندر' },
        h('اجاره‌ها تا سه سال ثابت می‌ماند'),
        p('صاحبان دکه‌های کوچک از بالا رفتن اجاره می‌ترسند، اما شهرداری قول داده است که آن را *سه سال* ثابت نگه دارد.'),
        { type: 'quote', pull: true, blocks: [p('بازاری برای گردشگران نمی‌خواهیم، بازاری می‌خواهیم که همسایه‌ها از آن بخرند')], cite: text('صاحب دکه‌ای در ردیف نخست') },
        p('فروش مانند گذشته از چهار صبح آغاز می‌شود و درها از هفت تا ظهر به روی بازدیدکنندگان باز است.'),
      ],
    }, [
      { label: 'بیشتر بخوانید', titles: [['عکس: رنگ دریا در سی سال چگونه دگرگون شد', 'https://bandar.example/news/sea']], position: 1 },
      { label: 'مطالب مرتبط', titles: [['شهرها برای هر متر اسکله چه می‌پردازند؟', 'https://bandar.example/news/quay'], ['پنج شهر تهدید به خروج از توافق کردند', null]], position: 3 },
    ]),
    shapes: makeReading({
      title: 'Google هي من بنى الخريطة: دليل البحّار إلى أسماء الرياح', section: 'ثقافة', standfirst: null,
      byline: null, site: 'مجلة الميزان', date: '2025-03-02', lang: 'ar', dir: 'rtl', lead: { ...picture, alt: 'الميناء' }, url: 'https://almizan.example/winds',
      blocks: [
        p('Google هي من بنى الخريطة، لكن الأسماء من عند البحّارة: «الشمال» و«الكوس» و«الأزيب». وفي الجدول ما يقوله أهل كل ميناء، وفي آخر المقال أبيات كانت تُنشد عند الإقلاع.'),
        h('أسماء تتبدّل مع الساحل', 3),
        { type: 'table', caption: text('أسماء الرياح في ثلاثة موانئ'), rows: [
          ['الريح', 'الميناء القديم', 'رأس العين', 'Port Said'].map((cell) => ({ inlines: text(cell), header: true, columns: 1, rows: 1 })),
          ['الشمالية', 'شمال', 'بحري', 'Bahari'].map((cell, i) => ({ inlines: text(cell), header: i === 0, columns: 1, rows: 1 })),
          ['الجنوبية', 'كوس', 'قبلي', 'Qibli'].map((cell, i) => ({ inlines: text(cell), header: i === 0, columns: 1, rows: 1 })),
        ] },
        h('ما يلزم قبل الخروج'),
        { type: 'list', ordered: true, items: [
          { inlines: rich('قراءة النشرة الصادرة عند 05:30 من *هيئة الأرصاد*') },
          { inlines: text('فحص الحبال والماء'), list: { type: 'list', ordered: false, items: [{ inlines: text('حبلان على الأقل، طول كل منهما 40 مترًا') }, { inlines: text('20 لترًا من الماء لكل بحّار') }] } },
          { inlines: text('إبلاغ برج المراقبة على القناة 16') },
        ] },
        { type: 'paragraph', verse: true, inlines: [{ type: 'text', text: 'يا رِيحُ هُبِّي عَلَى المَرْسَى وَلَا تَقِفِي' }, { type: 'break' }, { type: 'text', text: 'فَالقَلْبُ فِي المَوْجِ وَالأَحْبَابُ فِي السُّفُنِ' }, { type: 'break' }, { type: 'text', text: 'وَاحْمِلْ سَلَامِي إِلَى مَنْ طَالَ غَيْبَتُهُمْ' }] },
        { type: 'quote', blocks: [p('من عرف الريح عرف الرجوع، ومن جهلها عرف البحر وحده.')], cite: text('من كلام الربّان أبي سليم') },
        { type: 'embed', url: 'https://video.example/watch?v=1', title: 'كيف تُقرأ الغيوم عند الغروب', provider: 'YouTube' },
        p('The harbour master keeps a log in English: “wind north by east, sea slight, visibility good”.'),
        { type: 'code', text: 'METAR HEPS 240500Z 02008KT CAVOK 19/14 Q1016\n# wind 020° at 8 knots' },
        { type: 'rule' },
        { type: 'paragraph', inlines: [...text('وفي صحن المرفأ 400 م'), { type: 'sup', inlines: text('2') }, ...text(' من الماء الساكن، كما كتب الربّان قبل مئة عام'), { type: 'sup', inlines: text('1') }, ...text('، ولا يزال السطر الأخير من دفتره يُقرأ كل صباح على البحّارة قبل أن تُفكّ الحبال'), { type: 'sup', inlines: text('2') }, ...text('.')] },
        p('هذا النص من وضعنا لتجربة الخط والجداول والأبيات.'),
        { type: 'list', ordered: true, notes: true, items: [{ inlines: text('دفتر الربّان، الصفحة 12، غرفة المخطوطات في مبنى الجمارك القديم.') }, { inlines: text('رواية عن أهل الميناء.') }] },
      ],
    }, [{ label: 'اقرأ أيضًا', titles: [['الأزيب: ريح لها ثلاثة أسماء', 'https://almizan.example/azyab']], position: 3 }]),
    ur: makeReading({
      title: 'دو سال کی مرمت کے بعد پرانی بندرگاہ میں مچھلی بازار کھل گیا', section: 'شہر', standfirst: 'لکڑی کی پہلی چھت واپس آ گئی ہے۔', byline: null, site: 'روزنامہ بندر', date: '2026-11-22', lang: 'ur', dir: 'rtl', lead: null, url: 'https://bandar-ur.example/market',
      blocks: [
        p('صبح سے کچھ پہلے پرانی بندرگاہ کی بلدیہ نے مچھلی بازار کے چراغ دو سال میں پہلی بار روشن کیے، اور رات کے شکار سے بھری گاڑیاں اندر آئیں۔'),
        p('مرمت پر تقریباً 9 ملین خرچ ہوئے۔ ماہی گیروں کی کمیٹی کے سربراہ کہتے ہیں کہ بازار «400 سے زیادہ کشتیوں کے کام آتا ہے»۔'),
        h('کرایہ تین سال تک وہی رہے گا'),
        p('چھوٹی دکانوں کے مالک کرایہ بڑھنے سے ڈرتے ہیں، مگر بلدیہ نے وعدہ کیا ہے۔'),
      ],
    }, [{ label: 'یہ بھی پڑھیں', titles: [['تصویریں: سمندر کا رنگ کیسے بدلا', 'https://bandar-ur.example/sea']], position: 1 }]),
    he: makeReading({
      title: 'אחרי שנתיים של שיפוץ נפתח שוק הדגים בנמל הישן', section: 'ערים', standfirst: 'גג העץ הראשון חזר, והמוכרות שואלות על שכר הדירה.', byline: 'סלמה נג׳אר', site: 'עיתון הנמל', date: '2026-11-22', lang: 'he', dir: 'rtl', lead: null, url: 'https://namal.example/market',
      blocks: [p('מעט לפני עלות השחר הדליקה העירייה את פנסי שוק הדגים לראשונה זה שנתיים, והעגלות הראשונות נכנסו עם שלל הלילה.'), h('שכר דירה קבוע לשלוש שנים'), p('בעלות הדוכנים הקטנים חוששות מעלייה, אבל העירייה הבטיחה להקפיא את השכר *שלוש שנים*.')],
    }, [{ label: 'קראו גם', titles: [['תמונות: איך השתנה צבע הים', 'https://namal.example/sea']], position: 1 }]),
    zh: makeReading({
      title: '修缮两年之后，老港口的鱼市重新开门', section: '城市', standfirst: '最初的木屋顶回来了，摊主们在问三年以后的租金。', byline: '沙勒玛', site: '港口日报', date: '2026-11-22', lang: 'zh', dir: 'ltr', lead: null, url: 'https://gangkou.example/market',
      blocks: [p('天亮之前，老港口的市政府两年来第一次点亮了鱼市的灯，第一批推车载着夜里的渔获进来。'), h('租金三年不变'), p('小摊的主人担心租金上涨，但市政府答应*三年*之内不变。')],
    }, [{ label: '延伸阅读', titles: [['图片：海水的颜色三十年来如何变化', 'https://gangkou.example/sea']], position: 1 }]),
    ja: makeReading({
      title: '二年の改修を終え、古い港の魚市場がふたたび開く', section: '都市', standfirst: '最初の木の屋根が戻り、売り手たちは三年後の家賃を尋ねている。', byline: 'サルマ・ナジャール', site: '港日報', date: '2026-11-22', lang: 'ja', dir: 'ltr', lead: null, url: 'https://minato.example/market',
      blocks: [p('夜明け前、古い港の役場は二年ぶりに魚市場の灯をともし、夜の漁を積んだ最初の荷車が入ってきた。'), h('家賃は三年のあいだ据え置かれる'), p('小さな店の持ち主は値上がりを心配しているが、役場は*三年*のあいだ変えないと約束した。')],
    }, [{ label: '関連記事', titles: [['写真で見る、三十年で変わった海の色', 'https://minato.example/sea']], position: 1 }]),
    ko: makeReading({
      title: '두 해의 수리를 마치고 옛 항구의 어시장이 다시 문을 열다', section: '도시', standfirst: '처음의 나무 지붕이 돌아왔고, 상인들은 세 해 뒤의 임대료를 묻는다.', byline: '살마 나자르', site: '항구일보', date: '2026-11-22', lang: 'ko', dir: 'ltr', lead: null, url: 'https://hanggu.example/market',
      blocks: [p('동트기 조금 전, 옛 항구의 시청은 두 해 만에 처음으로 어시장의 등을 켰고 밤에 잡은 고기를 실은 첫 수레가 들어왔다.'), h('임대료는 세 해 동안 그대로'), p('작은 가게의 주인들은 임대료가 오를까 걱정하지만, 시청은 *세 해* 동안 올리지 않겠다고 약속했다.')],
    }, [{ label: '관련 기사', titles: [['사진: 서른 해 동안 바다의 빛깔은 어떻게 바뀌었나', 'https://hanggu.example/sea']], position: 1 }]),
  };
}
