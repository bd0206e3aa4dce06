import type { LanguageLabels } from '../language-labels.ts';

export const de: LanguageLabels = {
  lang: 'de',
  common: 'der die und das den von zu mit ist im nicht ein auf',
  labels: {
    'related S': `
      lesen sie [hier|dazu] (auch|mehr|weiter|außerdem|ebenfalls); lesen sie (auch|mehr) (zum thema|dazu); lies [hier] (auch|mehr);
      (auch|ebenfalls) (lesenswert|interessant|spannend); mehr (zum thema|zu diesem thema);
      (ähnliche|verwandte|weitere|passende) (artikel|beiträge|themen|nachrichten|meldungen|inhalte|news) [zum thema];
      (lesetipp|lesetipps|lese-tipp|lese-tipps|leseempfehlung|leseempfehlungen); zum weiterlesen; mehr (dazu|zum thema) (lesen sie|finden sie) hier; mehr (über|zum|zur)…:; passend (dazu|zum thema);
      lies dazu [auch]; dazu passend:; (interessant|siehe) dazu:; zum gleichen thema; (sehen|schauen|hören) sie auch:; aus (dem|unserem) archiv:; [haben sie|habt ihr] (das|schon|das schon) (gelesen|gesehen|verpasst):`,
    'related M': `lesen sie (hier|dazu); siehe auch; zum thema; mehr dazu; alle artikel (der serie|zum thema); mehr (nachrichten|hintergründe); (interessant|spannend) für (sie|dich|euch):; weiterführende (artikel|links|ressourcen)`,
    'recommended S': `
      das (könnte|dürfte|kann) (sie|dich|euch|ihnen|dir) [auch] (interessieren|gefallen);
      (könnte|dürfte) (sie|dich|euch) [auch] interessieren;
      (empfehlung|empfehlungen) (der redaktion|für sie|für dich); (redaktionsempfehlung|redaktionsempfehlungen|redaktionstipp); (empfohlene|empfohlener) (artikel|beiträge|beitrag|inhalte|themen); für (sie|dich) (empfohlen|ausgewählt)`,
    'recommended M': `nicht verpassen;
      verpassen sie nicht:; [unsere] (empfehlung|empfehlungen):; wir empfehlen:; empfohlen:`,
    'more M': `mehr lesen; mehr erfahren;
      (hier|jetzt) (lesen|weiterlesen):; [hier geht's] zum [ganzen] artikel:`,
    'more W': `weiterlesen`,
    'popular S': `meistgelesen`,
    'watch M': `(sehen sie|schauen sie|seht) (auch|hier); im video:`,
    'popular M': `(neueste|aktuelle) (artikel|nachrichten|meldungen|beiträge)`,
    'watch S': `(video|videos|bilder|fotos|podcast|fotostrecke) (dazu|zum thema)`,
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
    ad: `Anzeige; Werbung; Lesen Sie nach der Anzeige weiter; Weiter nach der Anzeige; Artikel wird … fortgesetzt`,
  },
};
