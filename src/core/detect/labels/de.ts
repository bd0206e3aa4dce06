import type { LanguageLabels } from '../language-labels.ts';

export const de: LanguageLabels = {
  lang: 'de',
  common: 'der die und das den von zu mit ist im nicht ein auf',
  labels: {
    'related S': `
      lesen sie [hier|dazu] (auch|mehr|weiter); lesen sie (auch|mehr) (zum thema|dazu); lies [hier] (auch|mehr);
      auch (lesenswert|interessant|spannend); mehr zum thema; mehr (zum thema|zu diesem thema);
      (ähnliche|verwandte|weitere|passende) (artikel|beiträge|themen|nachrichten|meldungen|inhalte|news) [zum thema];
      weitere news; lesetipp; zum weiterlesen; mehr (dazu|zum thema) (lesen sie|finden sie) hier; mehr (über|zum|zur)…:; passend (dazu|zum thema)`,
    'related M': `lesen sie (hier|dazu); siehe auch; zum thema; mehr dazu; alle artikel (der serie|zum thema); mehr (nachrichten|hintergründe); (interessant|spannend) für (sie|dich|euch):; weiterführende (artikel|links|ressourcen)`,
    'recommended S': `
      das (könnte|dürfte|kann) (sie|dich|euch) [auch] interessieren;
      (könnte|dürfte) (sie|dich|euch) [auch] interessieren`,
    'recommended M': `nicht verpassen`,
    'more M': `mehr lesen; mehr erfahren`,
    'more W': `weiterlesen`,
    'popular S': `meistgelesen`,
    'watch M': `(sehen sie|schauen sie|seht) (auch|hier); im video:`,
    'popular M': `(neueste|aktuelle) (artikel|nachrichten|meldungen|beiträge)`,
  },
  continues: 'in|im|für|der|die|das|den|bei|als|unserer|unter',
  trailing: {
    references: `quellen; quellenangaben; einzelnachweise`,
    comments: `Kommentare; Kommentar; Kommentar schreiben`,
    share: `Teilen; Artikel teilen`,
    tags: `Schlagwörter; Schlagworte`,
    legal: `Alle Rechte vorbehalten`,
    follow: `Folgen Sie uns; Folgen Sie uns auf…; Jetzt abonnieren; Newsletter abonnieren`,
    audio: `Artikel anhören; Vorlesen`,
    ad: `Anzeige; Werbung; Lesen Sie nach der Anzeige weiter; Weiter nach der Anzeige`,
  },
};
