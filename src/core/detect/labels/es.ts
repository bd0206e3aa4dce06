import type { LanguageLabels } from '../language-labels.ts';

export const es: LanguageLabels = {
  lang: 'es',
  common: 'el la los de que en las del por con una para y',
  labels: {
    'related W': `mira:; lea:; lee:`,
    'related S': `
      (lea|lee|leer|vea|ve|mira|mire|ver|escucha|escuche|consulta|consulte|descubre) (también|además|aquí|asimismo);
      (también|además) (lee|lea|puedes leer|puede leer);
      (puedes|puede) (leer|ver) (también|además);
      (noticias|artículos|notas|contenidos|entradas|temas|historias|videos) (relacionadas|relacionados|similares);
      (noticia|artículo|nota|contenido|entrada|video) (relacionada|relacionado);
      más (sobre|de) (este tema|el tema|esta noticia); sobre (este|el mismo) tema; más sobre…:;
      [por] si te lo (perdiste|has perdido)`,
    'related M': `ver también; véase también; más información; más información (sobre|en)…; relacionadas; relacionados; más sobre…; lectura recomendada; no (dejes|deje) de leer:; (puedes|puede) leer:;
      otros artículos:; relacionada:`,
    'recommended S': `
      [también|además|quizás|quizá|tal vez] (te|le|les|os) (puede|podría|pueden|podrían) interesar [también];
      (te|le) (interesa|interesará|recomendamos|puede gustar|podría gustar) [también];
      (recomendados|recomendado) (para ti|para usted);
      (puede|podría|pueden) (interesarte|interesarle|gustarte|gustarle) [también]; (quizás|quizá|tal vez) te interese; también te (gustará|interesará|puede gustar|gustaría); (te|le) sugerimos [leer]; te gustará:; recomendaciones para (ti|usted); (selección|elección) del editor`,
    'recommended M': `no te (pierdas|lo pierdas); no se [lo] pierda; recomendamos:; nuestra (recomendación|selección):`,
    'more M': `(leer|lea|lee|ver|saber) más; (leer|lea|lee|ver|saber) más (sobre|en)…;
      (sigue|siga|continúa|continúe|seguir) leyendo; (conoce|conozca|descubre|descubra) (más|también):; (lee|lea|leer) (la nota|la noticia|la historia|el artículo) (completa|completo); nota completa:; más info:`,
    'popular S': `(lo|las|los) más (leído|leídas|leídos|visto|vistas|vistos|popular|populares|comentado)`,
    'watch M': `(mira|vea|ver|mire) [el] video; video:`,
    'popular M': `(últimas|otras|más) noticias`,
  },
  continues: 'que|como|el|la|los|las|en|de|a|con|por',
  trailing: {
    references: `fuentes; referencias; documentos citados`,
    comments: `Comentarios; Comentario; Deja un comentario`,
    share: `Comparte; Compartir`,
    tags: `Etiquetas; Etiquetas:…`,
    legal: `Todos los derechos reservados`,
    follow: `Síguenos; Síguenos en…; Suscríbete a (nuestra|nuestro)…; Únete a nuestro canal…`,
    audio: `Escuchar(| la noticia); Escucha este artículo`,
    ad: `Publicidad; Anuncio; continúa después de la publicidad`,
    skip: `Saltar … y continuar leyendo`,
  },
};
