import { remembered } from './remembered.ts';

/**
 * What a box says of itself through class, id and role: hints, never proof. Words are matched whole, after splitting
 * at hyphens, underscores and case changes, so that `relative`, `correlated` and `headerless` say nothing.
 */
export const enum Flag {
  Nav = 1, Comment = 2, Share = 4, Related = 8, Side = 16, Foot = 32, Head = 64, Meta = 128, Tags = 256, Letter = 512,
  Ad = 1024, Hidden = 2048, Popup = 4096, Promo = 8192, Author = 16384, Player = 32768, Body = 65536, Caption = 131072,
  Form = 262144, Quote = 524288, Reference = 1048576, Kicker = 2097152, Deck = 4194304, Code = 8388608, Poem = 16777216, Picture = 33554432,
  /** Holds a field that a reader fills in, right inside it. */
  Field = 67108864,
  /** The author's notes under the text. */
  Notes = 134217728,
  /** Words that only those hear who have the page read out. */
  Spoken = 268435456,
}

/** A box that its names, tag or role call something else than the story. */
export const SIDE_FLAGS = Flag.Nav | Flag.Comment | Flag.Share | Flag.Related | Flag.Side | Flag.Foot | Flag.Head | Flag.Tags | Flag.Letter | Flag.Ad | Flag.Hidden | Flag.Popup | Flag.Promo | Flag.Author | Flag.Player;

const WORDS: [number, string][] = [
  [Flag.Nav, 'nav navbar navigation menu menubar submenu breadcrumb breadcrumbs crumbs pagination pager skip skiplink toolbar tabs sitemap'],
  [Flag.Comment, 'comment comments commentlist respond disqus discussion replies kommentare kommentar comentarios commentaires commenti commento comentario reacties komentarze komentarz komentare komentari komentar kommentit kommentarer yorumlar diskuze hozzaszolasok'],
  [Flag.Share, 'share sharing shares sharebar sharedaddy sociallinks socialicons socialbar socialshare socialbuttons addthis addtoany sociable follow sharer teilen compartir partage'],
  [Flag.Related, 'related relacionadas relacionados relacionado relatednews relatedlinks relatedarticles relatedposts relatedstories relatedcontent relatedcoverage relateditems recirc recirculation recommended recommendation recommendations readalso alsoread readmore readnext nextread seealso bacajuga irp similar suggested suggestions morefrom teaser teasers verwandte weiterlesen lesetipps lireaussi leiatambem leiamais vejatambem leetambien leggianche correlati correlate leesook gerelateerd lasocksa lesogsa relaterte relaterede relaterat powiazane podobne czytajtez czytajtakze zobacztakze souvisejici kapcsolodo ilgili benzer povezane procitajte terkait lienquan xemthem'],
  [Flag.Side, 'sidebar sidebars aside rail widget widgets secondary complementary'],
  [Flag.Foot, 'footer foot colophon copyright legal imprint'],
  [Flag.Head, 'masthead topbar siteheader'],
  [Flag.Meta, 'meta byline dateline timestamp date datetime posted published infoline postmeta entrymeta'],
  [Flag.Tags, 'tags taglist tagcloud keywords hashtags topics topiclist tagged tagslist schlagworte etiquetas motscles etichette stitky avainsanat emneord tagi'],
  [Flag.Letter, 'newsletter newsletters subscribe subscription signup optin mailchimp abo mailing'],
  [Flag.Ad, 'ad ads advert advertisement adsense adsbygoogle dfp gpt sponsor sponsored banner adbox adslot anzeige werbung publicidad pub'],
  [Flag.Popup, 'modal popup overlay lightbox cookie cookies consent gdpr onetrust toast offcanvas privacy cli cookielaw'],
  [Flag.Promo, 'promo promos promobox cta upsell promotion trending popular mostread mostpopular meistgelesen latest pluslus masleidas masleidos maislidas piuletti mestleste luetuimmat najczesciejczytane nejctenejsi'],
  [Flag.Author, 'author authorbox authorbio bio vcard aboutauthor contributor'],
  // «Player» alone is somebody who plays as often.
  [Flag.Player, 'jw jwplayer vjs videojs plyr mejs mediaelementplayer flowplayer bmpui'],
  [Flag.Body, 'articlebody storybody entrycontent postcontent storycontent articlecontent articletext posttext'],
  [Flag.Caption, 'caption captions figcaption credit credits copyrightnotice legende imagemeta photocredit imagecredit imagecaption photodesc photodescription imagedesc imagedescription imgdesc bildunterschrift'],
  [Flag.Quote, 'pullquote blockquote'],
  [Flag.Reference, 'references reflist footnotes footnote bibliography'],
  [Flag.Notes, 'footnotes endnotes fussnoten'],
  [Flag.Kicker, 'kicker overline roofline eyebrow dachzeile antetitulo rubric topline supertitle supratitle pretitle toptitle'],
  [Flag.Deck, 'deck dek standfirst subtitle subheadline subhead lead lede intro excerpt summary chapo vorspann bajada copete sommario sapo ingress strapline'],
  [Flag.Code, 'codehilite syntaxhighlighter'],
  [Flag.Picture, 'image img photo photos picture pictures figure fig foto fotos bild bilder imagem imagen thumb thumbnail media'],
  [Flag.Poem, 'verse poem poetry lyrics'],
  [Flag.Spoken, 'sronly visuallyhidden screenreader'],
];

const FLAG_OF = new Map<string, number>();
/** By their hash, the words that may be in it. A page has thousands of names, most of which say nothing: their words need not be looked up. */
const MAY_TELL = new Uint8Array(0x4000);
/** The hash of a word with one small letter more. */
const hashWith = (hash: number, code: number): number => (hash * 31 + code) & (MAY_TELL.length - 1);
for (const [flag, words] of WORDS) for (const word of words.split(' ')) {
  FLAG_OF.set(word, (FLAG_OF.get(word) ?? 0) | flag);
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
  MAY_TELL[hash] = 1;
}

/** Longer names are made by machines. */
const LONGEST_NAME = 60;

const flagsOfNames = remembered((names) => {
  let flags = 0;
  for (let from = 0, to = 0; from < names.length; from = to + 1) {
    for (to = from; to < names.length && names.charCodeAt(to) > 32;) to++;
    // Elementor calls every part of a page a widget, the text too.
    if (to > from && to - from <= LONGEST_NAME && !names.startsWith('elementor', from)) flags |= flagsOfName(names, from, to);
  }
  return flags;
});

/** The flags of one name, [from, to) of `names`. Two neighbouring words also count as one (`article-body`, `read_also`). */
function flagsOfName(names: string, from: number, to: number): number {
  let flags = 0, before = '', beforeHash = 0;
  for (let start = from, end = from; start < to; start = isCapital(names.charCodeAt(end)) ? end : end + 1) {
    let hash = 0, both = beforeHash, hasDigit = false, wasSmall = false;
    for (end = start; end < to; end++) {
      const code = names.charCodeAt(end), small = code | 32;
      if (small >= 97 && small <= 122) {
        // `articleBody`
        if (wasSmall && code !== small) break;
        hash = hashWith(hash, small);
        both = hashWith(both, small);
      } else if (code >= 48 && code <= 57) hasDigit = true;
      else break;
      wasSmall = code === small && small >= 97;
    }
    // A part with digits is a number or a hash, whose letters mean nothing.
    if (end === start || hasDigit) continue;
    const word = names.slice(start, end);
    if (MAY_TELL[hash]) flags |= flagOf(word);
    if (before !== '' && MAY_TELL[both]) flags |= flagOf(before + word);
    before = word;
    beforeHash = hash;
  }
  return flags;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const flagOf = (word: string): number => FLAG_OF.get(word.toLowerCase()) ?? 0;

/** The flags of a class string and an id, either may be ''. */
export function flagsOf(className: string, id: string): number {
  let flags = className === '' ? 0 : flagsOfNames(className);
  if (id !== '') flags |= flagsOfNames(id);
  // The lead of a commentary is no comment.
  return flags & Flag.Deck ? flags & ~Flag.Comment : flags;
}

/** The same of an element that lays out no box of its own. */
export const flagsOfElement = (element: Element): number => flagsOf(element.getAttribute('class') ?? '', element.id);
