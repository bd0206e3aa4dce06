import type { LanguageLabels } from '../language-labels.ts';

export const hu: LanguageLabels = {
  lang: 'hu',
  labels: {
    'related S': ['kapcsolódó (cikkek|cikk|cikkeink|hírek|tartalom|tartalmak|írások|írásaink|anyagok)', '(olvassa|olvasd|olvasta|nézze|nézd) (el|meg) (ezt is|ezeket is|korábbi cikkünket is)', '(olvassa|olvasd) el [ezt] [is]:', 'olvasta már', '(hasonló|további) (cikkek|hírek)', 'ezt is olvassa el', 'ajánlott cikkek', 'további cikkek a témában', 'korábban írtuk:'],
    'related M': ['kapcsolódó', 'lásd még', 'bővebben', 'a témában'],
    'recommended S': ['(ez|ezek) is (érdekelheti|érdekelhetik|érdekelhet|érdekelhetnek|tetszhet)', '(önt|téged) is érdekelheti', '(ajánlott|ajánljuk) [önnek|neked|még]', 'ezt (ne hagyja|ne hagyd) ki'],
    'recommended M': ['ne hagyja ki', 'ajánló'],
    'more M': ['(tovább|bővebben) [olvasom|itt]', 'részletek', 'olvasson tovább'],
    'popular S': ['(legolvasottabb|legnépszerűbb) [cikkek]', 'legolvasottabbak'],
    'popular M': ['legfrissebb [hírek]'],
  },
  trailing: {
    comments: ['Hozzászólások', 'Kommentek', 'Szólj hozzá'],
    share: ['Megosztás', 'Megosztom', 'Ossza meg'],
    follow: ['Kövessen minket…', 'Kövess minket…', 'Iratkozzon fel…', 'Hírlevél'],
    tags: ['Címkék', 'Címkék:…'],
  },
};
