/** What is painted first: headline and text, as far as the window shows them, where they stand when all else has come. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Appearance } from '../../platform/settings-model.ts';
import { Pictures } from '../../ui/article/figure.tsx';
import { pageElement, startEarly } from '../../ui/start-early.ts';
import { ArticleText } from './article-text.tsx';
import { loadFirstFaces } from './first-faces.ts';
import { documentStands, textIsSeen } from './first-paint.ts';
import { flowOf } from './flow.ts';
import type { LineActions } from './gap.tsx';
import { startOf, type Opened, type OpenReading } from './open-reading.ts';
import { goToPlace } from './place.ts';
import { ReadingFrame } from './reading-frame.tsx';
import { beginning, roomForText } from './use-growing.ts';

/** ms before the page shows that it is loading: what is shorter is not seen as waiting. */
const PATIENCE = 300;

export interface First {
  opened: Opened;
  /** What the reader came from: 'library', or the id of a reading. */
  from: string | null;
  /** By which the text was drawn. */
  appearance: Appearance;
}

/** Draws the beginning of the reading, where there is one, and answers when it has been painted. */
export async function showFirstText(opening: Promise<Opened>, from: string | null): Promise<First> {
  const starting = startEarly();
  const standing = documentStands();
  const waiting = setTimeout(() => void Promise.all([starting, standing]).then(() => render(<Skeleton />, pageElement())), PATIENCE);
  const [opened, appearance] = await Promise.all([opening, starting, standing]);
  if (opened.kind !== 'missing') await loadFirstFaces(opened.reading.article, appearance.font);
  clearTimeout(waiting);
  if (opened.kind === 'missing') {
    render(null, pageElement());
  } else {
    document.title = opened.reading.article.title || t('reader.title');
    render(<FirstText opened={opened} from={from} appearance={appearance} />, pageElement());
    const start = startOf(opened);
    if (start) goToPlace(document.getElementById('text')!, start);
    await textIsSeen();
  }
  return { opened, from, appearance };
}

function Skeleton(): JSX.Element {
  return (
    <main class="article loading" aria-busy="true" aria-label={t('reader.loading')}>
      <div class="skeleton" aria-hidden="true">{Array.from({ length: 9 }, (_, i) => <div key={i} />)}</div>
    </main>
  );
}

const nothing = (): void => undefined;
/** For the moment in which the text stands there alone. */
const noActions: LineActions = { open: nothing, putBack: nothing, moveAgain: nothing, keepHere: nothing };

function FirstText({ opened, from, appearance }: { opened: OpenReading; from: string | null; appearance: Appearance }): JSX.Element {
  const { reading, pictures } = opened;
  const putBack = opened.kind === 'saved' ? opened.saved.putBack : [];
  const { items } = flowOf(reading, putBack);
  const start = startOf(opened);
  const shown = beginning(items, start, roomForText(reading.article, start, appearance), appearance);
  return (
    <ReadingFrame opened={opened} from={from} appearance={appearance} pictures={pictures} isWhole={false}>
      <Pictures.Provider value={{ isShown: appearance.pictures, kept: pictures, onZoom: nothing }}>
        <ArticleText article={reading.article} items={items.slice(0, shown)} openIds={[]} putBack={putBack} actions={noActions} />
      </Pictures.Provider>
    </ReadingFrame>
  );
}
