import type { LanguageLabels } from '../language-labels.ts';

export const nl: LanguageLabels = {
  lang: 'nl',
  labels: {
    'related S': ['(lees|bekijk|luister|kijk|check) ook', 'lees (hier|verder) (ook|meer)', 'ook (interessant|lezen|leuk)', '(gerelateerde|verwante|vergelijkbare) (artikelen|berichten|onderwerpen|verhalen)', 'gerelateerd', '(lees|meer) (over dit onderwerp|over dit thema)', 'meer over…:', 'lees eerder', 'eerder (verscheen|schreven we):', 'op dezelfde manier', 'aanrader van de redactie'],
    'related M': ['zie ook', 'lees:', 'bekijk:', 'meer nieuws', 'meer artikelen'],
    'recommended S': ['(dit|deze) (vind|vindt) (je|u) (misschien|mogelijk) ook (leuk|interessant)', '(misschien|mogelijk) [ook] (interessant|leuk) voor (jou|u)', 'dit vind je ook leuk', 'aanbevolen [voor jou|voor u]', '(je|u) (wilt|wil) misschien ook lezen'],
    'recommended M': ['niet missen', 'mis niet', 'aanraders'],
    'more M': ['lees (meer|verder)', 'lees meer over…', 'meer lezen', 'meer weten'],
    'more W': ['meer over…', 'klik hier'],
    'popular S': ['(meest|best) gelezen', 'meest (bekeken|populair|besproken)'],
    'popular M': ['laatste nieuws', 'net binnen'],
    'watch M': ['bekijk (de|hier de) video', 'video:'],
  },
  continues: 'dat|hoe|de|het|een|in|van|met',
  trailing: {
    comments: ['Reacties', 'Reactie', 'Geef een reactie', 'Plaats een reactie', 'Je e-mailadres wordt niet gepubliceerd…'],
    share: ['Delen', 'Deel dit artikel', 'Deel dit', 'Kopieer link'],
    follow: ['Volg ons', 'Volg ons op…', 'Nieuwsbrief', 'Meld je aan voor…'],
    tags: ['Tags', 'Trefwoorden', 'Labels'],
  },
};
