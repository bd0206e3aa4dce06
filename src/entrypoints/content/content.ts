/** The script in the page. Answers Safi's questions about it, folds and puts back, keeps up with what the page does. */
import { useMessages, type Locale } from '../../platform/i18n.ts';
import { offerLesson } from '../../platform/lesson.ts';
import { handleInContent, sendToBackground } from '../../platform/messenger.ts';
import type { PageState, PageWords } from '../../platform/protocol.ts';
import { getSettings, onSettingsChanged } from '../../platform/settings.ts';
import { CleanPage } from './clean-page.ts';
import { dressAll } from './dress.ts';
import { takeOver } from './generation.ts';
import { MARKER } from './signs.ts';
import { removeReturningTraces, removeTraces } from './traces.ts';
import { Watch } from './watch.ts';

const page = new CleanPage({ lineStyle: 'fold', languages: null, rules: [] });
let address = location.href;
let told: number | null | undefined;

const watch = new Watch({
  look() {
    const isNewStory = followAddress();
    const news = readAgain();
    watch.unheard(() => page.settle(true));
    return news > 0 || isNewStory;
  },
  onRemoved: () => watch.unheard(() => page.standAgain()),
  isOurs: (node) => /^safi-(line|teach)$/i.test(node.nodeName),
  roots: () => page.roots,
});
let lessonOver = new AbortController();
let stopSweeping: () => void = () => undefined;

const claim = takeOver(() => {
  const wasClean = page.isClean;
  stop();
  return { wasClean };
});
if (claim) void start(claim.wasClean);

async function start(continues: boolean): Promise<void> {
  const isLeftOver = removeTraces(document);
  if (continues || isLeftOver) {
    await prepare();
    readAgain();
    clean({ auto: true });
  }
}

const stopAnswering = claim ? handleInContent({
  read: async ({ anyway }) => {
    await prepare();
    followAddress();
    readAgain(anyway);
    return page.state();
  },
  clean: async (options) => {
    await prepare();
    followAddress();
    readAgain();
    clean(options);
    return page.state();
  },
  restore: (options) => restore(options),
  show: ({ id }) => page.show(id),
  teach: async ({ selection }) => {
    const said = await prepare();
    readAgain();
    teach(said, selection ? getSelection()?.anchorNode ?? null : null);
  },
  refresh,
}) : () => undefined;
const stopListening = claim ? onSettingsChanged(({ appearance }) => {
  if (appearance.interfaceLanguage !== language) words = null;
  if (page.isClean) void refresh();
}) : () => undefined;

let words: Promise<PageWords> | null = null;
/** What the reader had chosen when the words were asked for. */
let language: string | undefined;

/** The reader's settings, and Safi's words, which a page may not fetch by itself. */
async function prepare(): Promise<PageWords> {
  words ??= sendToBackground('page.words', {});
  words.catch(() => { words = null; }); // The background was not there: the next question asks again.
  const [{ lineStyle, languages, rules, appearance }, said] = await Promise.all([getSettings(), words]);
  language = appearance.interfaceLanguage;
  useMessages(said.locale as Locale, said.words, said.formatTag);
  page.choices = { lineStyle, languages, rules };
  return said;
}

function readAgain(anyway = false): number {
  let news = 0;
  watch.unheard(() => { news = page.read(anyway); });
  if (page.count !== told) {
    told = page.count;
    void sendToBackground('page.count', { count: page.count }).catch(() => undefined); // Safi was updated: the next copy counts.
  }
  return news;
}

function clean(options: { ids?: string[] | undefined; auto?: boolean | undefined }): void {
  stopSweeping();
  watch.unheard(() => {
    page.clean(options);
    if (!options.auto) dressAll(page.folds);
  });
  watch.start();
}

function restore(options: { ids?: string[] | undefined }): PageState {
  if (!options.ids) watch.stop();
  watch.unheard(() => page.restore(options));
  if (!options.ids) stopSweeping = removeReturningTraces(document);
  return page.state();
}

async function refresh(): Promise<PageState> {
  await prepare();
  readAgain();
  watch.unheard(() => {
    page.settle(false);
    for (const fold of page.folds) fold.sayAgain();
  });
  return page.state();
}

/** The script that teaches is on its way: what it needs of this one lies ready. */
function teach(said: PageWords, from: Node | null): void {
  lessonOver.abort();
  lessonOver = new AbortController();
  offerLesson({
    start: from, marker: MARKER, words: said, over: lessonOver.signal,
    wouldTake: (rule) => page.wouldTake(rule),
    async remember(rule) {
      await sendToBackground('page.rule', { rule });
      await refresh();
    },
  });
}

/** A page that changes its address without loading shows another story. */
function followAddress(): boolean {
  const here = location.href.split('#')[0]!;
  const isSame = here === address.split('#')[0];
  address = location.href;
  if (isSame) return false;
  watch.unheard(() => page.forget());
  return true;
}

function stop(): void {
  stopAnswering();
  stopListening();
  watch.stop();
  lessonOver.abort();
  page.restore({});
}

addEventListener('popstate', () => watch.wake());
addEventListener('pageshow', (event) => {
  if (!event.persisted || told === undefined) return;
  void sendToBackground('page.count', { count: page.count }).catch(() => undefined); // The button forgot the count with the page.
});
