import type { LanguageLabels } from '../language-labels.ts';

export const cs: LanguageLabels = {
  lang: 'cs',
  common: 'a v se na že je s z do by pro jsou také',
  labels: {
    'related S': `
      dále čtěte; (čtěte|přečtěte|přečtěte si|podívejte se|mrkněte|poslechněte si) (také|též|i|dále|taky|rovněž);
      (související|podobné) (články|zprávy|příspěvky); k tématu; více k tématu; související`,
    'related M': `související (obsah|témata); viz (také|též); viděli jste`,
    'recommended S': `(mohlo|mohl|může) by vás [také] zajímat; doporučujeme`,
    'more M': `(číst|čtěte) (dál|dále|více)`,
    'popular S': `(nejčtenější|nejsledovanější|nejdiskutovanější)`,
    'recommended M': `nepřehlédněte; doporučené články`,
    'popular M': `(nejnovější|další|poslední) (zprávy|články); více článků`,
  },
  continues: 'se|na|v|o|jak|že',
  trailing: {
    references: `zdroje; použité zdroje; literatura`,
    comments: `Komentáře`,
    share: `Sdílet`,
    tags: `Štítky`,
    follow: `Sledujte nás na…; Přihlaste se k odběru…`,
    audio: `Poslechněte si článek`,
    ad: `Reklama; Inzerce; (Článek|Text) pokračuje pod…`,
  },
};
