import type { LanguageLabels } from '../language-labels.ts';

export const pl: LanguageLabels = {
  lang: 'pl',
  common: 'w i na z do się nie że jest to o od po',
  labels: {
    'related W': `czytaj:; zobacz:`,
    'recommended M': `polecamy; polecane`,
    'related S': `
      (czytaj|przeczytaj|zobacz|sprawdź|posłuchaj|obejrzyj|czytajcie) (też|także|również|koniecznie|jeszcze);
      (warto|warto też) (przeczytać|zobaczyć); czytaj więcej; czytaj więcej (o|na|w)…:;
      (powiązane|podobne) (artykuły|tematy|wpisy|treści|materiały|wiadomości); (więcej|czytaj) na ten temat;
      to (też|także|również) warto (przeczytać|zobaczyć)`,
    'recommended S': `
      [to] (może|mogą) (cię|was|państwa|ci|pana) [też|także|również] (zainteresować|spodobać); polecany artykuł`,
    'more M': `czytaj dalej`,
    'popular S': `(najczęściej|najchętniej) (czytane|oglądane|komentowane); (najpopularniejsze|popularne) (artykuły|wpisy|tematy|wiadomości)`,
    'popular M': `(najnowsze|ostatnie|więcej) (wiadomości|artykuły|artykułów|wpisy|wpisów)`,
  },
  continues: 'że|jak|w|na|z|o|do|się',
  trailing: {
    references: `źródła; bibliografia; przypisy`,
    comments: `Komentarze`,
    share: `Udostępnij`,
    tags: `Tagi`,
    follow: `(Obserwuj|Śledź) nas na…; Zapisz się na newsletter…`,
    audio: `Posłuchaj artykułu; Odsłuchaj artykuł`,
    ad: `Reklama; (Dalsza część|Dalszy ciąg) (artykułu|tekstu|materiału) pod…`,
  },
};
