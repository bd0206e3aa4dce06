import type { LanguageLabels } from '../language-labels.ts';

export const fr: LanguageLabels = {
  lang: 'fr',
  common: 'le la les des et en du une est que dans pour au',
  labels: {
    'related S': `
      [a] (lire|voir|découvrir|relire|écouter) (aussi|également|encore);
      à (lire|voir|découvrir|relire) (aussi|également); lisez (aussi|également);
      (lire|lisez|à lire|voir|notre article) sur le même (sujet|thème); sur le même (sujet|thème);
      (articles|contenus|sujets|actualités|vidéos) (similaires|liés|connexes|associés|associées);
      (article|sujet) (lié|similaire|connexe|associé); à lire`,
    'related M': `voir aussi; notre dossier; découvrez aussi; à découvrir; à voir; à relire; (lire|relire|voir) (notre|nos|le|la) (enquête|entretien|article|dossier|reportage|analyse|interview):; (lire|relire) (l'entretien|l'article|l'interview|l'enquête|l'analyse):; notre (enquête|reportage|entretien):`,
    'related W': `pour aller plus loin; en relation; lire:`,
    'recommended S': `
      (vous|tu) (aimerez|aimeriez|pourriez aimer|pourriez aussi aimer|aimerez peut-être) [aussi|également];
      (cela|ceci|ça) (peut|pourrait|devrait) [aussi|également] vous intéresser;
      (ces articles|cet article) (peuvent|pourraient|pourrait|devraient) [aussi] vous intéresser; la rédaction vous (conseille|recommande); nos lecteurs ont [aussi] lu [aussi]`,
    'recommended M': `à ne pas (manquer|rater)`,
    'more M': `lire plus; en savoir plus`,
    'more W': `lire la suite; plus d'infos`,
    'popular S': `(les|articles) (plus|les plus) (lus|populaires|partagés|commentés|vus)`,
    'popular M': `(dernières|autres) (actualités|actus|infos|nouvelles); derniers articles`,
  },
  continues: 'que|loin|bien|longtemps|souvent|dans|à|et|de|des|du',
  trailing: {
    references: `sources; références; bibliographie`,
    comments: `Commentaires; Commentaire; Laisser un commentaire`,
    share: `Partager; Partager cet article`,
    tags: `Tags; Mots-clés`,
    legal: `Tous droits réservés`,
    follow: `Suivez-nous; Suivez-nous sur…; S’abonner à la newsletter; Abonnez-vous à notre…`,
    audio: `Écouter l’article; Écouter cet article`,
    ad: `Publicité; Annonce; La suite après … publicité`,
    skip: `Passer la publicité`,
  },
};
