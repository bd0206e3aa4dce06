/** Pages of every shape a label line was met in, mixed by a seed: to fold them and put them back. */
const LABELS = ['اقرأ أيضًا', 'شوف كمان', 'مواضيع مشابهة', 'شاهد أيضا', 'Read also', 'Related'];
const TITLES = ['انقطاع المياه عن ثلاثة أحياء يوم الخميس لإصلاح الخط الرئيسي', 'محطة التحلية الثالثة تدخل الخدمة قبل موعدها بشهر', 'Harbour bridge closes for a week while its joints are repaired'];
const PROSE = [
  'قبل شروق السبت بقليل خرج القطار من مستودع الميناء القديم فارغًا إلا من سائقين وأربعة مهندسين، وقطع الخط الساحلي كله في ساعتين وثماني عشرة دقيقة.',
  'وتقول مهندسة المشروع إن الخط لم يُصلَح بل بُني من جديد، فمن أصل واحد وأربعين جسرًا لم يبق على حاله سوى ثلاثة، أما القضبان فنُقلت إلى مصنع بعيد وصُهرت.',
  'لكن ما لم تحسمه التجربة هو المال، فالاتفاق الموقّع قبل أعوام يجعل كلفة المحطات على البلديات، وخمس منها تقول إن حصتها تزيد على ميزانيتها كلها.',
  'The council said the old timber was taken down board by board, numbered, treated for salt and damp, and put back where it had been for a century.',
];

/** A small generator with a seed (mulberry32): the same seed gives the same page. */
function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generatePage(seed: number): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const link = (): string => `<a href="/2026/${Math.floor(next() * 1e6)}">${pick(TITLES)}</a>`;
  const prose = (): string => pick(PROSE);
  const shapes: (() => string)[] = [
    () => `<p>${pick(LABELS)}: ${link()}</p>`,
    () => `<p><strong>${pick(LABELS)}: ${link()}</strong></p>`,
    () => `<div class="more"><h4>${pick(LABELS)}</h4><ul><li>${link()}</li> <!-- x --> <li>${link()}</li></ul></div>`,
    () => `<blockquote><p>${pick(LABELS)} | ${link()}</p></blockquote>`,
    () => `<div>${prose()}<br>\n<br>${pick(LABELS)}: ${link()}<br><br>${prose()}<br></div>`,
    () => `<p>${prose()} ${pick(LABELS)}: ${link()}</p>`,
    () => `<p>${prose()}\n   ${pick(LABELS)} :\n <em>${link()}</em> </p>`,
    () => `<table><tbody><tr><td>${pick(LABELS)}</td><td>${link()}</td></tr></tbody></table>`,
    () => `<p>${pick(LABELS)}:</p><p>${link()}</p>\n<p>${link()}</p>`,
    () => `<p><a href="/n/${Math.floor(next() * 1e6)}">${pick(LABELS)}: ${pick(TITLES)}</a></p>`,
    () => `<aside data-x="1" style="color:red"><span>${pick(LABELS)}</span> ${link()}</aside>`,
  ];
  const body = Array.from({ length: 10 }, () => `<p>${prose()} ${prose()}</p>\n${next() < .6 ? pick(shapes)() : ''}`).join(next() < .5 ? '\n' : '');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>قطار الساحل يعود</title><meta property="og:type" content="article"></head>
<body><header><a href="/">المرفأ</a></header><main><article><h1>بعد توقف ثلاثين عامًا.. قطار الساحل يعود إلى محطاته</h1>${body}</article></main><footer>© المرفأ</footer></body></html>`;
}
