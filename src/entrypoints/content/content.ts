/** The script in the page. Answers Safi's questions about it, folds and puts back, keeps up with what the page does. */
import { useMessages, type Locale } from '../../platform/i18n.ts';
import { handleInContent, sendToBackground } from '../../platform/messenger.ts';
import type { PageState } from '../../platform/protocol.ts';
import { getSettings, onSettingsChanged } from '../../platform/settings.ts';
import { CleanPage } from './clean-page.ts';
import { dressAll } from './dress.ts';
import { takeOver } from './generation.ts';
import { removeReturningTraces, removeTraces } from './traces.ts';
import { Teacher } from './teach/teacher.ts';
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
});
const teacher = new Teacher(page, { onTaught: () => void refresh() });

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
    await prepare();
    readAgain();
    teacher.start(selection === true);
  },
  refresh,
}) : () => undefined;
const stopListening = claim ? onSettingsChanged(() => { if (page.isClean) void refresh(); }) : () => undefined;

let words: Promise<void> | null = null;

/** The reader's settings, and Safi's words, which a page may not fetch by itself. */
async function prepare(): Promise<void> {
  words ??= sendToBackground('page.words', {}).then((told_) => useMessages(told_.locale as Locale, told_.words, told_.formatTag));
  const [{ lineStyle, languages, rules }] = await Promise.all([getSettings(), words]);
  page.choices = { lineStyle, languages, rules };
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
  watch.unheard(() => {
    page.clean(options);
    if (!options.auto) dressAll(page.folds);
  });
  watch.start();
}

function restore(options: { ids?: string[] | undefined }): PageState {
  if (!options.ids) watch.stop();
  watch.unheard(() => page.restore(options));
  if (!options.ids) removeReturningTraces(document);
  return page.state();
}

async function refresh(): Promise<PageState> {
  await prepare();
  readAgain();
  watch.unheard(() => page.settle(false));
  return page.state();
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
  teacher.stop();
  page.restore({});
}

addEventListener('popstate', () => watch.wake());
addEventListener('pageshow', (event) => {
  if (!event.persisted || told === undefined) return;
  void sendToBackground('page.count', { count: page.count }).catch(() => undefined); // The button forgot the count with the page.
});
