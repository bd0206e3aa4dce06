import type { LanguageLabels } from '../language-labels.ts';

export const de: LanguageLabels = {
  lang: 'de',
  labels: {
    'related S': ['lesen sie [hier|dazu] (auch|mehr|weiter)', 'lesen sie (auch|mehr) (zum thema|dazu)', 'lies [hier] (auch|mehr)', 'auch (lesenswert|interessant|spannend)', 'mehr zum thema', 'mehr (zum thema|zu diesem thema)', '(ähnliche|verwandte|weitere|passende) (artikel|beiträge|themen|nachrichten|meldungen|inhalte|news) [zum thema]', 'weitere news', 'zum weiterlesen', 'lesetipp', 'lesetipps', 'mehr (über|zu|zum|zur|aus|von)…:', 'mehr zum thema…:', 'mehr dazu (lesen sie|finden sie|gibt es|lest ihr) hier', '(lesen sie|mehr) dazu (auch|hier)', 'hier (mehr lesen|weiterlesen|lesen sie mehr)', 'passend dazu', 'passend zum thema', 'lesen sie (hier|dazu):', 'das ist ebenfalls interessant', 'ebenfalls interessant', 'lesen sie hier auch'],
    'related M': ['lesen sie (hier|dazu)', 'siehe auch', 'zum thema', 'mehr dazu', 'weitere (artikel|themen)', 'alle artikel (der serie|zum thema)', 'auch (das|dazu):', 'lesen sie:', 'hintergrund:', 'mehr (hintergründe|nachrichten)', 'mehr (zu|zum|zur) …', 'dazu (passt|auch):', 'mehr aus …', 'verwandte themen', 'themenschwerpunkt'],
    'recommended S': ['das (könnte|dürfte|kann) (sie|dich|euch) [auch] interessieren', '(könnte|dürfte) (sie|dich|euch) [auch] interessieren', '(das könnte|könnte) (ihnen|dir|euch) [auch] gefallen', '(empfehlungen|empfohlen|empfohlene artikel) [der redaktion|für sie]', 'empfohlener redaktioneller inhalt', 'unsere empfehlungen', 'unsere (lesetipps|leseempfehlung|leseempfehlungen)'],
    'recommended M': ['nicht verpassen', 'verpassen sie nicht', 'must read', 'tipp der redaktion'],
    'more M': ['mehr lesen', 'mehr erfahren', 'jetzt lesen', 'zum artikel', 'weitere informationen', 'mehr (informationen|infos)', 'mehr anzeigen'],
    'more W': ['weiterlesen', 'hier klicken', 'mehr'],
    'popular S': ['meistgelesen', 'meist gelesen', '(meistgelesene|beliebte|beliebteste) (artikel|beiträge)', 'am meisten gelesen', 'das könnte auch beliebt sein'],
    'popular M': ['top-themen', 'aktuelle (nachrichten|meldungen)', 'neueste (artikel|nachrichten)'],
    'watch M': ['(sehen sie|schauen sie|seht) (auch|hier)', 'im video:', 'video:', 'hier im video'],
  },
  continues: 'in|im|für|der|die|das|den|bei|als|unserer|unter',
  trailing: {
    comments: ['Kommentare', 'Kommentar', 'Kommentar schreiben', 'Kommentar verfassen', 'Schreiben Sie einen Kommentar', 'Schreibe einen Kommentar', 'Diskutieren Sie mit', 'Kommentare anzeigen', 'Ihre E-Mail-Adresse wird nicht veröffentlicht…', 'Deine E-Mail-Adresse wird nicht veröffentlicht…'],
    share: ['Teilen', 'Artikel teilen', 'Teilen auf Facebook', 'Link kopieren', 'Drucken', 'Merken', 'Per E-Mail teilen'],
    follow: ['Folgen Sie uns', 'Folgen Sie uns auf…', 'Newsletter', 'Newsletter abonnieren', 'Abonnieren Sie…', 'Jetzt abonnieren'],
    tags: ['Schlagwörter', 'Schlagworte', 'Schlagwörter:…', 'Schlagworte:…', 'Tags', 'Themen:…'],
    audio: ['Artikel anhören', 'Anhören'],
    legal: ['Alle Rechte vorbehalten'],
  },
};
