import type { LanguageLabels } from '../language-labels.ts';

export const es: LanguageLabels = {
  lang: 'es',
  labels: {
    'related S': ['(lea|lee|leer|vea|ve|mira|mire|ver|escucha|escuche|consulta|consulte|descubre) (también|además|aquí|asimismo)', '(también|además) (lee|lea|puedes leer|puede leer|te puede interesar|le puede interesar)', '(puedes|puede) (leer|ver) (también|además)', '(noticias|artículos|notas|contenidos|entradas|temas|historias) (relacionadas|relacionados|similares)', '(noticia|artículo|nota|contenido|entrada) (relacionada|relacionado)', 'más (sobre|de) (este tema|el tema|esta noticia)', 'sobre (este|el mismo) tema', 'más (sobre|de|en)…:', '(lea|lee) (más|también|además) (sobre|en)…:', 'sigue leyendo', 'siga leyendo', 'en contexto:', 'relacionado', 'nota relacionada', '(te|le) recomendamos leer', '(lee|lea) la nota completa'],
    'related M': ['ver también', 'véase también', 'más información', 'más información (sobre|en)…', 'relacionadas', 'relacionados', 'lea:', 'lee:', 'vea:', 'mira:', 'más sobre …', 'otras noticias', 'otras (notas|historias)', '(lee|lea) (esto|el artículo|la nota)', 'antecedentes:'],
    'recommended S': ['[también|además|quizás|quizá|tal vez] (te|le|les|os) (puede|podría|pueden|podrían) interesar [también]', '(te|le) (interesa|interesará|recomendamos|puede gustar|podría gustar) [también]', '(recomendados|recomendado) (para ti|para usted)', '(artículos|noticias|contenidos) (recomendados|recomendadas|de interés)', 'te sugerimos [leer]', '(los lectores|otros lectores) también leyeron'],
    'recommended M': ['no te (pierdas|lo pierdas)', 'no se pierda', 'recomendados', 'recomendado', 'imperdible', 'imperdibles'],
    'more M': ['(leer|lea|lee|ver|saber) más', '(leer|lea|lee|ver|saber) más (sobre|en)…', 'conoce más', 'más noticias', 'más (detalles|información) aquí', 'seguir leyendo'],
    'more W': ['más sobre…', 'haz clic aquí'],
    'popular S': ['(lo|las|los) más (leído|leídas|leídos|visto|vistas|vistos|popular|populares|comentado)', '(noticias|notas) más (leídas|vistas)'],
    'popular M': ['últimas noticias', 'tendencias', 'en tendencia'],
    'watch M': ['(mira|vea|ver|mire) (el video|el vídeo|video)', 'video:', 'vídeo:', 'en video'],
  },
  continues: 'que|como|el|la|los|las|en|de|a|con|por',
  trailing: {
    comments: ['Comentarios', 'Comentario', 'Deja un comentario', 'Dejar un comentario', 'Deja una respuesta', 'Añadir comentario', 'Ver comentarios', 'Tu dirección de correo electrónico no será publicada…'],
    share: ['Comparte', 'Compartir', 'Compartir en Facebook', 'Comparte esta noticia', 'Comparte este artículo', 'Comparte esto:', 'Copiar enlace', 'Imprimir', 'Me gusta esto:'],
    follow: ['Síguenos', 'Síguenos en…', 'Suscríbete', 'Suscríbete a…', 'Suscríbase a…', 'Únete a nuestro canal…', 'Recibe las noticias…', 'Newsletter', 'Boletín'],
    tags: ['Etiquetas', 'Etiquetas:…', 'Tags', 'Temas:…', 'Archivado en…'],
    audio: ['Escucha este artículo', 'Escuchar artículo'],
    legal: ['Todos los derechos reservados'],
  },
};
