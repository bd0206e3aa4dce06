import { describe, expect, it } from 'vitest';
import { isHeadlineShaped, isTitleCased } from '../../../../src/core/detect/headline.ts';

const LONG_TITLE = 'Council Opens the Old Harbour to Night Markets After Two Years of Repairs That Cost Nine Million and Split the Town in Two Camps of Sellers';

describe('the shape of a headline', () => {
  it('a clause longer than titles are is one where its words begin with capitals', () => {
    expect(isHeadlineShaped(LONG_TITLE)).toBe(true);
    expect(isHeadlineShaped(LONG_TITLE.toLowerCase())).toBe(false);
    expect(isHeadlineShaped(LONG_TITLE.toUpperCase())).toBe(false);
  });

  it('names in Latin letters make no title of a sentence in a script without capitals', () => {
    expect(isTitleCased('أكد المتحدث باسم Netflix أن المؤسسة ستفتح تحقيقا داخليا')).toBe(false);
    expect(isHeadlineShaped('أكد المتحدث باسم Netflix أن المؤسسة ستفتح تحقيقا داخليا في ما نشر عن عقود البث الرياضي خلال الأشهر الماضية وأن نتائجه ستعلن قبل نهاية العام الجاري للجميع')).toBe(false);
    expect(isTitleCased('市議会は来年春からNHKとNetflixの番組を市民ホールで上映すると発表した')).toBe(false);
  });
});
