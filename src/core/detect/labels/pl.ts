import type { LanguageLabels } from '../language-labels.ts';

export const pl: LanguageLabels = {
  lang: 'pl',
  labels: {
    'related S': ['(czytaj|przeczytaj|zobacz|sprawdź|posłuchaj|obejrzyj|czytajcie) (też|także|również|koniecznie|jeszcze)', '(warto|warto też) (przeczytać|zobaczyć)', 'czytaj więcej', 'czytaj więcej (o|na|w)…:', '(powiązane|podobne) (artykuły|tematy|wpisy|treści|materiały)', '(artykuły|materiały) powiązane', '(więcej|czytaj) na ten temat', 'więcej (o|na temat)…:', 'zobacz więcej na ten temat', 'do przeczytania'],
    'related M': ['czytaj:', 'zobacz:', 'patrz też', 'więcej:', 'tematy:', 'sprawdź:'],
    'recommended S': ['(może|mogą) (cię|cie|was|państwa|ci|pana) (zainteresować|spodobać)', '[to] (może|mogą) (cię|ci) [się] (zainteresować|spodobać)', 'polecamy (też|również|także|przeczytać)', '(rekomendowane|polecane) (dla ciebie|artykuły)'],
    'recommended M': ['polecamy', 'polecane', 'nie przegap', 'wybrane dla ciebie'],
    'more M': ['czytaj dalej', '(dowiedz się|zobacz) więcej'],
    'more W': ['więcej', 'kliknij tutaj'],
    'popular S': ['(najczęściej|najchętniej) (czytane|oglądane|komentowane)', '(najpopularniejsze|popularne) [artykuły]'],
    'popular M': ['najnowsze [wiadomości|artykuły]', 'ostatnie wiadomości'],
    'watch M': ['(zobacz|obejrzyj) (wideo|film|nagranie)', 'wideo:'],
  },
  continues: 'że|jak|w|na|z|o|do|się',
  trailing: {
    comments: ['Komentarze', 'Komentarz', 'Dodaj komentarz', 'Skomentuj', 'Zostaw komentarz', 'Twój adres e-mail nie zostanie opublikowany…'],
    share: ['Udostępnij', 'Podziel się', 'Kopiuj link', 'Drukuj'],
    follow: ['Obserwuj nas…', 'Śledź nas…', 'Dołącz do nas…', 'Zapisz się do newslettera…', 'Newsletter'],
    tags: ['Tagi', 'Tagi:…', 'Tematy:…', 'Słowa kluczowe:…'],
    legal: ['Wszelkie prawa zastrzeżone'],
    'source keep-as-meta': ['Źródło:…'],
  },
};
