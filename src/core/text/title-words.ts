/** What a language does to headlines: data for telling two printings of one title apart or together. */

/** Rubrics that a site sets before or after a headline and drops where it links it. */
export const RUBRICS: readonly string[] = 'بالفيديو فيديو بالصور صور والصور والفيديو عاجل خاص حصري شاهد بالفيديوهات انفراد video watch photos breaking exclusive live updated'.split(' ');

/** Words that turn a headline's sense: two titles of which one has such a word are not the same story. */
export const TURNING_WORDS: readonly string[] = ['لا', 'لم', 'لن', 'ليس', 'ليست', 'عدم', 'غير', 'بدون', 'ما', 'not', 'no', 'never', 'without'];
