/** The bundled faces in which the first lines are set. Drawn before they are there, the lines would break elsewhere and then move. */
import type { Article } from '../../core/model.ts';
import type { BodyFont } from '../../platform/settings-model.ts';
import { scriptOf, type Script } from '../../ui/article/script.ts';

/** As article.css chooses them; null: a font of the system's, which is there. */
const FAMILIES: Record<'serif' | 'sans', Record<Script, string | null>> = {
  serif: { ar: 'Noto Naskh Arabic', latin: 'Noto Serif', he: null, cjk: null },
  sans: { ar: 'Vazirmatn', latin: 'Inter', he: null, cjk: null },
};

/** Answers when the faces of headline and standfirst are loaded, or cannot be. Those most often needed are on their way already (reader.html). */
export async function loadFirstFaces(article: Article, font: BodyFont): Promise<void> {
  if (font === 'system') return;
  const family = FAMILIES[font === 'sans' ? 'sans' : 'serif'][scriptOf(article)];
  if (family) await document.fonts.load(`1em "${family}"`, `${article.title} ${article.standfirst ?? ''}`).catch(() => undefined);
}
