import type { LanguageLabels } from '../language-labels.ts';

export const et: LanguageLabels = {
  lang: 'et',
  labels: {
    'related S': ['(loe|vaata|kuula) (ka|lisaks|veel)', '(seotud|sarnased) (artiklid|uudised|lood|teemad)', 'loe lisaks', 'loe teemast veel'],
    'related M': ['loe:', 'vaata:'],
    'recommended S': ['(sind|teid) võib [ka] huvitada', 'soovitame [lugeda|ka]'],
    'more M': ['loe (edasi|rohkem)'],
    'popular S': ['(loetumad|populaarsed|loetuimad) [uudised|artiklid]'],
  },
  continues: 'et|kuidas|seda',
  trailing: {
    comments: ['Kommentaarid', 'Kommenteeri'],
    share: ['Jaga'],
    tags: ['Märksõnad'],
  },
};
