import type { LanguageLabels } from '../language-labels.ts';

export const gl: LanguageLabels = {
  lang: 'gl',
  common: 'de e que o a en do da un unha para con non',
  labels: {
    'related S': `
      (le|ler|mira|ver|escoita) tamén; tamén podes ler; (novas|noticias|artigos|contidos) (relacionadas|relacionados|similares); máis sobre este tema`,
    'recommended S': `[tamén] (pode|podería) (interesarche|interesarlle); tamén che pode interesar`,
    'more M': `(ler|saber) máis`,
    'popular S': `[o|as|os] máis (lido|lidas|lidos|visto|vistas|vistos)`,
    'popular M': `(últimas|outras) (novas|noticias)`,
  },
  trailing: {
    comments: `Comentarios`,
    share: `Compartir; Comparte`,
    tags: `Etiquetas`,
    ad: `Publicidade`,
  },
};
