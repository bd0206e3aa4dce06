/** The script for «something was missed»: brought into the page by the reader's wish, beside the content script. */
import { useMessages, type Locale } from '../../platform/i18n.ts';
import { takeLesson } from '../../platform/lesson.ts';
import { Teacher } from './teacher.ts';

const lesson = takeLesson();
if (lesson) {
  const { locale, words, formatTag } = lesson.words;
  useMessages(locale as Locale, words, formatTag);
  new Teacher(lesson).start();
}
