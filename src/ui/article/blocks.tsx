/** Typed blocks as elements: the only way an article reaches the screen. No HTML string is involved. */
import type { JSX } from 'preact';
import type { Article, Block, ListBlock, QuoteBlock, TableBlock } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { directionOf } from '../../core/text/direction.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../parts/author.tsx';
import { Icon } from '../parts/icon.tsx';
import { FigureView } from './figure.tsx';
import { Inlines } from './inlines.tsx';
import { isVowelled, scriptOf, scriptOfBlock } from './script.ts';
import { blocksText } from '../../core/export/text.ts';

export interface BlockProps {
  block: Block;
  article: Pick<Article, 'dir' | 'lang'>;
  /** Heading level on this page (see heading-levels.ts). */
  level?: 2 | 3 | 4 | 5 | 6;
  /** Load its pictures at once. */
  eager?: boolean;
}

/** One block, with its own direction and the font of its script. */
export function BlockView({ block, article, level, eager }: BlockProps): JSX.Element {
  const text = blocksText([block]);
  const dir = directionOf(text, article.dir);
  const script = scriptOfBlock(dir, article);
  const shared = {
    dir,
    'data-script': script === scriptOf(article) ? undefined : script,
    'data-vowelled': script === 'ar' && isVowelled(text) ? '' : undefined,
  };
  switch (block.type) {
    case 'paragraph': return <p {...shared} class={block.verse ? 'verse' : undefined}><Inlines inlines={block.inlines} /></p>;
    case 'heading': {
      const Tag = `h${level ?? block.level}` as const;
      return <Tag {...shared}><Inlines inlines={block.inlines} headlineIn={script === 'cjk' ? article.lang : null} /></Tag>;
    }
    case 'list': return <div {...shared} class={block.notes ? 'list notes' : 'list'}><ListView list={block} /></div>;
    case 'quote': return block.pull ? <PullQuote block={block} article={article} {...shared} /> : <Quote block={block} article={article} {...shared} />;
    case 'figure': return <FigureView block={block} eager={eager} />;
    case 'table': return <TableView block={block} {...shared} />;
    case 'code': return <pre dir="ltr" tabIndex={0} role="region" aria-label={t('reader.code')}><code>{block.text}</code></pre>;
    case 'embed': return <EmbedCard url={block.url} title={block.title} provider={block.provider} />;
    case 'rule': return <hr />;
  }
}

function ListView({ list }: { list: ListBlock }): JSX.Element {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, i) => (
        <li key={i}><Inlines inlines={item.inlines} />{item.list ? <ListView list={item.list} /> : null}</li>
      ))}
    </Tag>
  );
}

type Shared = { dir: 'rtl' | 'ltr'; 'data-script'?: string };

function Quote({ block, article, ...shared }: { block: QuoteBlock; article: BlockProps['article'] } & Shared): JSX.Element {
  return (
    <blockquote {...shared}>
      {block.blocks.map((inner, i) => <QuotedBlock key={i} block={inner} article={article} />)}
      {block.cite ? <footer><Inlines inlines={block.cite} /></footer> : null}
    </blockquote>
  );
}

/** A heading inside a quotation is not a heading of the article. */
function QuotedBlock({ block, article }: BlockProps): JSX.Element {
  return block.type === 'heading' ? <p><strong><Inlines inlines={block.inlines} /></strong></p> : <BlockView block={block} article={article} />;
}

/** Guillemets in the accent, the opening one hanging in the margin; those the author wrote are not doubled. */
function PullQuote({ block, article, ...shared }: { block: QuoteBlock; article: BlockProps['article'] } & Shared): JSX.Element {
  const isQuoted = /^\s*["“”«„‚‘『「]/.test(blocksText([block]));
  return (
    <blockquote {...shared} class={isQuoted ? 'pull quoted' : 'pull'}>
      {block.blocks.map((inner, i) => <QuotedBlock key={i} block={inner} article={article} />)}
      {block.cite ? <footer><Inlines inlines={block.cite} /></footer> : null}
    </blockquote>
  );
}

function TableView({ block, ...shared }: { block: TableBlock } & Shared): JSX.Element {
  return (
    <div {...shared} class="table" role="region" aria-label={t('reader.table')} tabIndex={0}>
      <table>
        {block.caption.length > 0 ? <caption><Inlines inlines={block.caption} /></caption> : null}
        <tbody>
          {block.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => {
                const Cell = cell.header ? 'th' : 'td';
                const scope = cell.header ? (r === 0 ? 'col' : 'row') : undefined;
                return <Cell key={c} scope={scope} colSpan={cell.columns > 1 ? cell.columns : undefined} rowSpan={cell.rows > 1 ? cell.rows : undefined}><Inlines inlines={cell.inlines} /></Cell>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A video or post that lives elsewhere: a card with its address. Nothing of it is loaded. */
function EmbedCard({ url, title, provider }: { url: string; title: string; provider: string }): JSX.Element {
  const href = safeUrl(url);
  const words = (
    <>
      <Icon name="video" />
      <span><Author class="embed-title">{title || url}</Author><span class="embed-provider"><bdi>{provider}</bdi></span></span>
    </>
  );
  return href ? <a class="embed" href={href} rel="noopener noreferrer" referrerpolicy="no-referrer">{words}</a> : <div class="embed">{words}</div>;
}
