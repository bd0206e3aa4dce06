import { describe, expect, it } from 'vitest';
import { fingerprint, isNearCopy, resemblance, tellingTerms } from '../../../../src/core/link/similar.ts';

const budget = 'أقرت الحكومة مشروع الموازنة الجديدة ورفعت مخصصات التعليم والصحة. وقال وزير المالية إن الموازنة تستهدف خفض العجز إلى ستة في المئة. وأضاف أن مخصصات الدعم باقية كما هي وأن ضريبة جديدة على السكر قيد البحث.';
const metro = 'افتتح وزير النقل ثلاث محطات جديدة للمترو شرق العاصمة. وتخدم المحطات مئة ألف راكب يوميا، وتعمل القطارات من الخامسة صباحا حتى منتصف الليل.';

describe('telling words', () => {
  it('tie stories of one subject, with the reason', () => {
    const a = tellingTerms('الموازنة الجديدة', budget, 12), b = tellingTerms('عجز الموازنة يتراجع', 'تراجع عجز الموازنة بعد خفض مخصصات الدعم، وقال وزير المالية إن الضريبة على السكر تبدأ الشهر المقبل.', 12), c = tellingTerms('محطات المترو', metro, 12);
    expect(resemblance(a, b).score).toBeGreaterThan(resemblance(a, c).score + 0.2);
    expect(resemblance(a, b).shared.join(' ')).toContain('الموازنة');
  });
});

describe('fingerprints', () => {
  it('are near for two printings of one text', () => {
    expect(isNearCopy(fingerprint(budget), fingerprint(`القاهرة – ${budget.replace('الموازنة الجديدة', 'الموازنه الجديده')}`))).toBe(true);
    expect(isNearCopy(fingerprint(budget), fingerprint(metro))).toBe(false);
  });
  it('say nothing of a few words', () => expect(isNearCopy(fingerprint('كلمتان هنا'), fingerprint('كلمتان هنا'))).toBe(false));
});
