/** Taking the article elsewhere: clipboard and the system's share sheet. */
import type { Article, Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { toast } from '../../ui/parts/toast.tsx';
import { cleanText, quoted } from './copy-text.ts';

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast({ words: said });
  } catch {
    toast({ words: t('reader.copyFailed') });
  }
}

/** The whole text with its source line. */
export const copyArticle = (reading: Reading): Promise<void> => copy(cleanText(reading), t('reader.copied'));

/** A passage with its source line. */
export const copyPassage = (text: string, article: Article): Promise<void> => copy(quoted(text, article), t('reader.copiedPassage'));

/** The system's share sheet where there is one; else the address goes to the clipboard. */
export async function shareArticle(title: string, url: string): Promise<void> {
  if (!navigator.share) {
    await copy(url, t('reader.copiedAddress'));
    return;
  }
  try {
    await navigator.share({ title, url });
  } catch (error) {
    // The reader may have closed the sheet.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url, t('reader.copiedAddress'));
  }
}
