import type { LanguageLabels } from '../language-labels.ts';

export const fr: LanguageLabels = {
  lang: 'fr',
  labels: {
    'related S': ['[a] (lire|voir|découvrir|relire|écouter) (aussi|également|encore)', 'à (lire|voir|découvrir|relire) (aussi|également)', 'lisez (aussi|également)', '(lire|lisez|à lire|voir|notre article) sur le même (sujet|thème)', 'sur le même (sujet|thème)', '(articles|contenus|sujets|actualités|vidéos) (similaires|liés|connexes|associés|associées)', '(article|sujet) (lié|similaire|connexe|associé)', 'à lire', 'à lire (ensuite|par ailleurs|dans|sur|absolument)…:', '(relire|à relire|lire) notre (article|enquête|analyse|entretien|décryptage|reportage|récit):', '(lire|voir) (l\'article|notre dossier|nos articles)', 'en lien avec cet article', 'dans la même rubrique', 'sur ce sujet', 'retrouvez aussi'],
    'related M': ['voir aussi', 'notre dossier', 'découvrez aussi', 'lire:', 'à voir:', 'à écouter:', 'lire ensuite', 'autres articles', 'retrouvez (notre|nos|tous nos)', 'à découvrir', 'regarder aussi', 'autour de ce sujet'],
    'related W': ['pour aller plus loin', 'en relation'],
    'recommended S': ['(vous|tu) (aimerez|aimeriez|pourriez aimer|pourriez aussi aimer|aimerez peut-être) [aussi|également]', '(cela|ceci|ça) (peut|pourrait|devrait) [aussi|également] vous intéresser', '(ces articles|cet article) (peuvent|pourraient|pourrait|devraient) [aussi] vous intéresser', 'vous (serez|seriez) [peut-être] [aussi] intéressé par', '(recommandé|sélectionné) pour vous', 'nos (recommandations|lecteurs ont aussi lu)', 'la rédaction vous (conseille|recommande)', 'nous vous (conseillons|recommandons)'],
    'recommended M': ['à ne pas (manquer|rater)', 'ne manquez pas', 'le choix de la rédaction'],
    'more M': ['lire plus', 'en savoir plus', 'en savoir plus sur…', 'voir plus', 'plus d\'(infos|informations|articles)', '[lire] plus (sur|de)…:'],
    'more W': ['lire la suite', 'plus d\'infos', 'tous les articles', 'cliquez ici'],
    'popular S': ['(les|articles) (plus|les plus) (lus|populaires|partagés|commentés|vus)', '(le plus|les plus) (lu|lus|consultés)'],
    'popular M': ['à la une', 'dernières (actualités|infos|nouvelles)'],
    'watch M': ['(regardez|voir) la vidéo', 'vidéo:', 'en vidéo'],
  },
  continues: 'que|loin|bien|longtemps|souvent|dans|à|et|de|des|du',
  trailing: {
    comments: ['Commentaires', 'Commentaire', 'Laisser un commentaire', 'Ajouter un commentaire', 'Votre adresse e-mail ne sera pas publiée…', 'Réagir', 'Les commentaires sont fermés', 'Poster un commentaire'],
    share: ['Partager', 'Partager cet article', 'Partagez', 'Partagez cet article', 'Partager sur Facebook', 'Copier le lien', 'Imprimer', 'Envoyer par e-mail'],
    follow: ['Suivez-nous', 'Suivez-nous sur…', 'Abonnez-vous à…', 'Abonnez-vous', 'Inscrivez-vous à…newsletter', 'Newsletter', 'Recevez notre newsletter…'],
    tags: ['Tags', 'Mots-clés', 'Mots-clés:…', 'Mots clés:…', 'Thèmes associés'],
    audio: ['Écouter l\'article', 'Écoutez cet article'],
    legal: ['Tous droits réservés', 'Tous droits réservés.…'],
  },
};
