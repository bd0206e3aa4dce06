import type { LanguageLabels } from '../language-labels.ts';

export const cs: LanguageLabels = {
  lang: 'cs',
  labels: {
    'related S': ['(čtěte|přečtěte|přečtěte si|podívejte se|mrkněte|poslechněte si) (také|též|i|dále|taky|rovněž)', '(související|podobné) (články|zprávy|příspěvky)', 'k tématu', 'více k tématu', 'související', 'čtěte více', 'dále čtěte'],
    'related M': ['související (obsah|témata)', 'viz (také|též)', 'čtěte:', 'další články', 'více o tématu'],
    'recommended S': ['(mohlo|mohl|může) by vás [také] zajímat', '(mohlo|může) [by] vás [také|taky] zajímat', 'doporučujeme [přečíst|také]', 'mohlo by se vám líbit'],
    'recommended M': ['nepřehlédněte', 'nenechte si ujít', 'doporučené články'],
    'more M': ['(číst|čtěte) (dál|dále|více)', 'více informací', 'celý článek'],
    'popular S': ['(nejčtenější|nejsledovanější|nejdiskutovanější)', 'nejčtenější články'],
    'popular M': ['nejnovější', 'aktuálně'],
    'watch M': ['(podívejte se na|sledujte) video', 'video:'],
  },
  continues: 'se|na|v|o|jak|že',
  trailing: {
    comments: ['Komentáře', 'Diskuse', 'Diskuze', 'Přidat komentář', 'Napsat komentář'],
    share: ['Sdílet', 'Sdílejte', 'Sdílet článek', 'Vytisknout'],
    follow: ['Sledujte nás…', 'Newsletter', 'Odebírat'],
    tags: ['Štítky', 'Štítky:…', 'Témata:…', 'Tagy:…'],
  },
};
