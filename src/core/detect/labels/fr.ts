import type { LanguageLabels } from '../language-labels.ts';

export const fr: LanguageLabels = {
  lang: 'fr',
  common: 'le la les des et en du une est que dans pour au',
  labels: {
    'related S': `
      [a] (lire|voir|découvrir|relire|écouter|regarder|consulter|revoir) (aussi|également|encore);
      lisez (aussi|également);
      [lire|lisez|à lire|voir|notre article] sur le même (sujet|thème);
      (articles|contenus|sujets|actualités|vidéos) (similaires|liés|connexes|associés|associées|recommandés|suggérés|en relation);
      (article|sujet|contenu) (lié|similaire|connexe|associé); à lire;
      (consultez|regardez|écoutez|retrouvez|suivez|découvrez) (aussi|également):; (à lire|lire) ensuite:; dans (la même rubrique|la même catégorie|le même dossier):; [vous] (l'avez|avez) peut-être manqué; si vous (l'avez|avez) manqué:`,
    'related M': `voir aussi; notre dossier; découvrez aussi; à découvrir; à voir; à relire; (lire|relire|voir) (notre|nos|le|la) (enquête|entretien|article|dossier|reportage|analyse|interview):; (lire|relire) (l'entretien|l'article|l'interview|l'enquête|l'analyse):; notre (enquête|reportage|entretien):;
      autres articles:; et aussi:; à (écouter|regarder|consulter|revoir):; (relire|revoir):`,
    'related W': `pour aller plus loin; en relation; lire:`,
    'recommended S': `
      (vous|tu) (aimerez|aimeriez|pourriez aimer|pourriez aussi aimer|aimerez peut-être) [aussi|également];
      (cela|ceci|ça) (peut|pourrait|devrait) [aussi|également] vous intéresser;
      (ces articles|cet article) (peuvent|pourraient|pourrait|devraient) [aussi] vous intéresser; la rédaction vous (conseille|recommande); nos lecteurs ont [aussi] lu [aussi];
      (recommandé|recommandés) pour vous; vous pourriez être (intéressé|intéressée|intéressés) par; (nous|on) vous (conseille|recommande|conseillons|recommandons) de lire:`,
    'recommended M': `à ne pas (manquer|rater);
      ne (manquez|ratez) pas:; (nous|on) vous (conseille|recommande|conseillons|recommandons):; nos (recommandations|suggestions) [de lecture]:`,
    'more M': `lire plus; en savoir plus`,
    'more W': `lire la suite; plus d'infos`,
    'popular S': `(le|les|articles) (plus|les plus) (lu|lus|populaires|partagés|commentés|vus)`,
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
    audio: `Écouter (l’article|cet article)`,
    ad: `Publicité; Annonce; La suite après … publicité`,
    skip: `Passer la publicité`,
  },
};
