import type { LanguageLabels } from '../language-labels.ts';

export const pt: LanguageLabels = {
  lang: 'pt',
  labels: {
    'related S': ['(leia|ler|veja|ver|confira|assista|ouça|saiba|lê|vê|acompanhe) (também|ainda|mais também)', 'também leia', '(artigos|notícias|posts|matérias|conteúdos|reportagens|textos) (relacionados|relacionadas|similares)', '(artigo|notícia|post|matéria|conteúdo|reportagem) (relacionado|relacionada)', 'mais sobre (o tema|o assunto|este assunto|esse assunto|isso)', 'sobre o mesmo (tema|assunto)', 'leia (mais|também) (sobre|em|no|na)…:', 'mais (sobre|de)…:', 'relacionadas', 'continue a ler'],
    'related M': ['ver também', 'relacionados', 'relacionado', 'leia:', 'veja:', 'confira:', 'outras notícias', '(leia|veja) a (matéria|reportagem) (completa|na íntegra)', 'mais sobre …'],
    'recommended S': ['(você|voce) (pode|poderá|talvez) [também] (gostar|se interessar|goste) [de|por]', '[também] pode (te|lhe|interessar) [interessar]', 'talvez (você|te) (goste|interesse)', '(recomendado|recomendados|recomendamos) (para você|para ti)', '(poderá|pode) [também] gostar [de]', 'sugestões de leitura'],
    'recommended M': ['não (perca|deixe de ler)', 'recomendados', 'indicados para você'],
    'more M': ['(leia|ler|veja|ver|saiba|confira|saber) mais', '(leia|ler|veja|ver|saiba|confira|saber) mais (sobre|em)…', 'continue lendo', 'continuar lendo', 'mais notícias'],
    'more W': ['mais sobre…', 'clique aqui'],
    'popular S': ['[as|os] mais (lidas|lidos|vistas|vistos|populares|acessadas)', 'em alta'],
    'popular M': ['últimas notícias', 'destaques'],
    'watch M': ['(assista|veja) (o|ao) vídeo', 'vídeo:', 'veja vídeo'],
  },
  continues: 'que|como|o|a|os|as|em|de|do|da|com|por',
  trailing: {
    comments: ['Comentários', 'Comentário', 'Deixe um comentário', 'Deixe uma resposta', 'Deixe seu comentário', 'Ver comentários', 'O seu endereço de e-mail não será publicado…'],
    share: ['Compartilhe', 'Compartilhar', 'Partilhar', 'Partilhe', 'Compartilhe esta notícia', 'Compartilhe isso:', 'Copiar link', 'Imprimir'],
    follow: ['Siga-nos', 'Siga-nos no…', 'Siga … no Google News', 'Inscreva-se…canal', 'Assine nossa newsletter…', 'Newsletter', 'Receba as notícias…'],
    tags: ['Tags', 'Tags:…', 'Palavras-chave:…', 'Tópicos'],
    audio: ['Ouvir notícia', 'Ouça este conteúdo'],
    legal: ['Todos os direitos reservados'],
  },
};
