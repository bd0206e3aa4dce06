/** Section, headline, standfirst, and the line of author, site, date and reading time. */
import { Fragment, type JSX } from 'preact';
import type { Article } from '../../core/model.ts';
import { directionOf } from '../../core/text/direction.ts';
import { readingMinutes } from '../../core/text/reading-time.ts';
import { formatDate, t } from '../../platform/i18n.ts';
import { STANDFIRST_BLOCK, TITLE_BLOCK } from '../../store/model.ts';
import { Phrases } from '../../ui/article/phrases.tsx';
import { Bdi } from '../../ui/parts/author.tsx';
import { Ours } from '../../ui/parts/ours.tsx';

export function Headline({ article }: { article: Article }): JSX.Element {
  const { section, title, standfirst } = article;
  return (
    <div class="head">
      {section ? <p class="section" dir={directionOf(section, article.dir)}>{section}</p> : null}
      <h1 dir={directionOf(title, article.dir)} data-block={TITLE_BLOCK} tabIndex={-1}><Phrases text={title} lang={article.lang} /></h1>
      {standfirst ? <p class="standfirst" dir={directionOf(standfirst, article.dir)} data-block={STANDFIRST_BLOCK} tabIndex={-1}>{standfirst}</p> : null}
      <Byline article={article} />
    </div>
  );
}

function Byline({ article }: { article: Article }): JSX.Element {
  const who = [
    article.byline ? <strong class="fact"><Bdi>{article.byline}</Bdi></strong> : null,
    article.site ? <span class="fact"><Bdi>{article.site}</Bdi></span> : null,
  ];
  const when = [
    article.date ? <time class="fact" dateTime={article.date}><Ours>{writtenDate(article.date)}</Ours></time> : null,
    article.words > 0 ? <span class="fact"><Ours>{t('reader.minutes', { n: readingMinutes(article.words, article.lang) })}</Ours></span> : null,
  ];
  // Where not all have room on a line, it is broken between the two.
  return <p class="byline"><span class="facts"><Facts of={who} /><Facts of={when} /></span></p>;
}

function Facts({ of }: { of: readonly (JSX.Element | null)[] }): JSX.Element | null {
  const facts = of.filter((fact) => fact !== null);
  return facts.length > 0 ? <span>{facts.map((fact, i) => <Fragment key={i}>{fact}{' '}</Fragment>)}</span> : null;
}

/** The year only when it is not this one. */
function writtenDate(date: string): string {
  const isThisYear = new Date(date).getFullYear() === new Date().getFullYear();
  return formatDate(date, { weekday: 'long', day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}
