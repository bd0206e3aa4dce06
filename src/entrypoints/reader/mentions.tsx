/** «ما المقالات التي ذكرت هذا؟»: articles of the history whose related lines lead here. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { getSummaries } from '../../store/articles.ts';
import { mentionedIn } from '../../store/links.ts';
import type { ArticleSummary } from '../../store/model.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Chip } from '../../ui/parts/chip.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { When } from '../../ui/parts/when.tsx';
import { nextReading } from './back-link.tsx';

interface Mention { summary: ArticleSummary; label: string | null }

async function loadMentions(id: string): Promise<Mention[]> {
  const rows = await mentionedIn(id);
  const labels = new Map(rows.map((row) => [row.from, row.label]));
  return (await getSummaries([...labels.keys()])).map((summary) => ({ summary, label: labels.get(summary.id) ?? null }));
}

export function Mentions({ id }: { id: string }): JSX.Element | null {
  const [mentions, setMentions] = useState<readonly Mention[] | null>(null);
  useEffect(() => { void loadMentions(id).then(setMentions, () => setMentions([])); }, [id]);
  if (!mentions) return null;
  return (
    <section class="mentions" aria-labelledby="mentions-title">
      <h2 id="mentions-title" tabIndex={-1}><Ours>{t('reader.mentions')}</Ours></h2>
      {mentions.length === 0 ? <p><Ours>{t('reader.mentionsNone')}</Ours></p> : (
        <ul>
          {mentions.map(({ summary, label }) => (
            <li class="shelf-row plain" key={summary.id}>
              <div>
                <p class="shelf-link"><a class="plain-link" href={nextReading(summary.id)}><Author lang={summary.lang}>{summary.title}</Author></a></p>
                <p class="shelf-meta">{label ? <Chip>{label}</Chip> : null}<span class="fact"><bdi>{summary.site ?? summary.host}</bdi></span><span class="fact"><Ours><When at={summary.savedAt} /></Ours></span></p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
