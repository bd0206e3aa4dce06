import type { LanguageLabels } from '../language-labels.ts';

export const hu: LanguageLabels = {
  lang: 'hu',
  common: 'a az és hogy nem is egy meg volt ez már',
  labels: {
    'related S': `
      kapcsolódó (cikkek|cikk|cikkeink|hírek|tartalom|tartalmak|írások|írásaink|anyagok);
      (olvassa|olvasd|olvasta|nézze|nézd) (el|meg) (ezt is|ezeket is|korábbi cikkünket is);
      (olvassa|olvasd) el [ezt] [is]:; olvasta már; (hasonló|további) (cikkek|hírek)`,
    'related M': `ezt is olvasd el; kapcsolódó; lásd még; a témában`,
    'recommended S': `(ez|ezek) is (érdekelheti|érdekelhetik|érdekelhet|érdekelhetnek|tetszhet)`,
    'more M': `(tovább|bővebben) [olvasom|itt]`,
    'popular S': `(legolvasottabb|legnépszerűbb) [cikkek]`,
    'recommended M': `(ajánljuk|ajánló) [még]; ajánlott (cikkek|olvasmányok|tartalom)`,
    'popular M': `(legfrissebb|friss) (hírek|cikkek)`,
  },
  trailing: {
    references: `források; hivatkozások`,
    comments: `Hozzászólások`,
    share: `Megosztás`,
    tags: `Címkék`,
    follow: `Kövessen minket…; Iratkozzon fel hírlevelünkre…`,
    audio: `Hallgassa meg a cikket`,
    ad: `Hirdetés; Reklám; A cikk a hirdetés után folytatódik`,
  },
};
