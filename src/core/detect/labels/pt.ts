import type { LanguageLabels } from '../language-labels.ts';

export const pt: LanguageLabels = {
  lang: 'pt',
  common: 'o a de e que do da em um para com não uma',
  labels: {
    'related W': `leia:; veja:; confira:; entenda:`,
    'related S': `
      (leia|ler|veja|ver|confira|assista|ouça|saiba|lê|vê|acompanhe|conheça) (também|ainda|mais também); também leia;
      (artigos|notícias|posts|matérias|conteúdos|reportagens|textos|assuntos) (relacionados|relacionadas|similares);
      (artigo|notícia|post|matéria|conteúdo|reportagem) (relacionado|relacionada);
      mais sobre (o tema|o assunto|este assunto|esse assunto|isso); sobre o mesmo (tema|assunto);
      leia (mais|também) (sobre|em|no|na)…:; mais sobre…:;
      (caso tenha perdido|se você perdeu|se perdeu):`,
    'related M': `ver também; relacionados; relacionado;
      leia (aqui|a seguir):; outros artigos:; relembre:`,
    'recommended S': `
      você [também] (pode|poderá|talvez) [também] (gostar|se interessar|goste) [de|por];
      [também] pode (te|lhe|interessar) [interessar]; talvez (você|te) (goste|interesse);
      também (pode|poderá) gostar;
      talvez goste de; (escolha|escolhas) do editor; (sugestão|sugestões) de leitura`,
    'recommended M': `não (perca|deixe de ler); (recomendado|recomendados|recomendadas) [para você]; sugestões;
      [nós] recomendamos:`,
    'more M': `(leia|ler|veja|ver|saiba|confira|saber) mais; (leia|ler|veja|ver|saiba|confira|saber) mais (sobre|em)…; (continuar|continue) (lendo|a ler)`,
    'more W': `mais sobre…`,
    'popular S': `[as|os] mais (lidas|lidos|vistas|vistos|populares|acessadas)`,
    'popular M': `(últimas|outras|mais) notícias`,
  },
  continues: 'que|como|o|a|os|as|em|de|do|da|com|por',
  trailing: {
    references: `fontes; referências; documentos citados`,
    comments: `Comentários; Comentário; Deixe um comentário`,
    share: `Compartilhe; Compartilhar`,
    tags: `Tags; Tags:…`,
    legal: `Todos os direitos reservados`,
    follow: `Siga-nos; Siga o … no Instagram; Siga o … no Google; Inscreva-se na newsletter…; Participe do canal…`,
    audio: `Ouvir artigo; Ouça este conteúdo; Ouça a matéria`,
    ad: `Publicidade; Anúncio; Continua … publicidade`,
    skip: `Pule … e continue lendo`,
  },
};
