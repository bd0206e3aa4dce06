/** The reading view itself: ties the text to what the reader can do with it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Picture } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { withPutBack } from '../../core/put-back.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { ownPage } from '../../platform/tabs.ts';
import { Pictures } from '../../ui/article/figure.tsx';
import { scriptOf } from '../../ui/article/script.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { nextSize, nextTheme } from '../../ui/type-range.ts';
import { useSettings } from '../../ui/use-settings.ts';
import { ArticleText } from './article-text.tsx';
import { goBack, wayBack } from './back-link.tsx';
import { Controls } from './controls.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FindBar } from './find/find-bar.tsx';
import { flowOf, shelfOf } from './flow.ts';
import { Foot } from './foot.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { browserSpeaker } from './listen/browser-speaker.ts';
import { ListenBar } from './listen/listen-bar.tsx';
import { sentencesToSay } from './listen/sentences.ts';
import { MoreMenu, type MoreGroup } from './more-menu.tsx';
import { bringToEye, moveFocus } from './moving.ts';
import type { Colour } from './notes/colours.ts';
import { HighlightBar } from './notes/highlight-bar.tsx';
import { Notes } from './notes/notes.tsx';
import { SelectionBar } from './notes/selection-bar.tsx';
import { startOf, type OpenReading } from './open-reading.ts';
import { MissedPictures, usePictures } from './pictures.tsx';
import { ReadingFrame } from './reading-frame.tsx';
import { copyArticle, copyPassage, shareArticle } from './share.ts';
import { Shelf } from './shelf.tsx';
import { mapText, type TextMap } from './text-map.ts';
import { setAppearance, ThemePanel, TypePanel } from './type-panel.tsx';
import { useFocusMode } from './use-focus-mode.ts';
import { roomForText, useGrowing } from './use-growing.ts';
import { useHighlights } from './use-highlights.ts';
import { useKeys } from './use-keys.ts';
import { useLines } from './use-lines.ts';
import { noteTaking } from './use-note-taking.ts';
import { usePlace } from './use-place.ts';
import { useRelated } from './use-related.ts';
import { useSaved } from './use-saved.ts';
import { offsetAt, useSelection } from './use-selection.ts';
import { Zoom } from './zoom.tsx';

const speaker = browserSpeaker(speechSynthesis);

/** What stands in the strip at the lower edge. */
type Dock = { kind: 'find' } | { kind: 'listen'; from: number } | { kind: 'highlight'; id: string; isNew: boolean } | null;

export function ReaderView({ opened, from, settings }: { opened: OpenReading; from: string | null; settings: Settings }): JSX.Element {
  const { appearance, speech } = useSettings(settings);
  const { reading } = opened;
  const { article } = reading;
  const script = scriptOf(article);
  const root = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  const { kept, change, save } = useSaved(opened);
  const lines = useLines(reading, kept.putBack, change);
  const flow = useMemo(() => flowOf(reading, kept.putBack), [reading, kept.putBack]);
  const start = startOf(opened);
  const { shown, isWhole } = useGrowing(flow.items, start, () => roomForText(article, start, appearance), appearance);
  const related = useRelated(opened);
  const pictures = usePictures(opened, appearance.pictures);
  const [asked, setDock] = useState<Dock>(null);
  const [seekTo, setSeekTo] = useState<{ offset: number } | null>(null);
  const [dialog, setDialog] = useState<'keys' | 'export' | null>(null);
  const [zoomed, setZoomed] = useState<Picture | null>(null);
  const [map, setMap] = useState<TextMap | null>(null);

  useLayoutEffect(() => { document.title = article.title || t('reader.title'); }, [article]);
  useEffect(() => { if (root.current && isWhole) setMap(mapText(root.current)); }, [reading, kept.putBack, pictures.isShown, isWhole]);
  usePlace({
    text, end, bar, start, isWhole,
    onPlace: (place) => save({ place }),
    onFinished: () => { if (!kept.finishedAt) change({ finishedAt: Date.now() }); },
  });
  const focusMode = useFocusMode(text);
  const highlights = useHighlights(map, kept.highlights, change);
  const selection = useSelection(map);
  const notes = noteTaking(map, highlights, selection);
  const active = asked?.kind === 'highlight' ? highlights.all.find(({ id }) => id === asked.id) : undefined;
  const dock = asked?.kind === 'highlight' && !active ? null : asked; // Another tab may have deleted it.
  const sentences = useMemo(() => (map ? sentencesToSay(map, speech) : []), [map, speech.captions]);

  const url = article.url && safeUrl(article.url);
  const asLeft = (): typeof reading => withPutBack(reading, kept.putBack);
  const toggleKeep = (): void => {
    change({ pinned: !kept.pinned });
    announce(t(kept.pinned ? 'reader.isNotKept' : 'reader.isKept'));
  };
  const toggleListen = (): void => setDock(dock?.kind === 'listen' ? null : { kind: 'listen', from: map ? eyeOffset(map) : 0 });
  const highlight = (colour: Colour, withNote: boolean): void => {
    const id = notes.highlight(colour, withNote);
    if (id) setDock({ kind: 'highlight', id, isNew: true });
  };
  const deleteHighlight = (id: string): void => {
    setDock(null);
    notes.remove(id);
  };
  const toNotes = (): void => (highlights.list.length > 0 ? goToSection('notes-title') : toast({ words: t('reader.noNotes') }));
  const move = (selector: string, step: 1 | -1): void => {
    if (root.current) focusMode.follow(moveFocus([...root.current.querySelectorAll<HTMLElement>(selector)], step));
  };

  useKeys({
    nextParagraph: () => move('.text .block', 1),
    previousParagraph: () => move('.text .block', -1),
    nextLine: () => move('.ghost', 1),
    previousLine: () => move('.ghost', -1),
    putBack: () => { if (!lines.putBackCurrent()) announce(t('reader.noLineHere')); },
    keep: toggleKeep,
    theme() {
      const theme = nextTheme(appearance.theme);
      setAppearance({ theme });
      announce(t(`reader.theme.${theme}`));
    },
    larger: () => setAppearance({ size: nextSize(appearance.size, 1) }),
    smaller: () => setAppearance({ size: nextSize(appearance.size, -1) }),
    listen: toggleListen,
    find: () => setDock({ kind: 'find' }),
    focus: focusMode.toggle,
    highlight: () => highlight(1, false),
    notes: toNotes,
    back() {
      if (dock) setDock(null);
      else if (selection) getSelection()?.removeAllRanges(); // Whoever lets go of words does not mean to leave.
      else goBack(wayBack(article, from).address);
    },
    keys: () => setDialog('keys'),
  });

  /** A press in the text: seeks while listening, opens the highlight it hits else. */
  const onTextClick = (event: MouseEvent): void => {
    if (!map || (event.target as Element).closest('a, button, input, textarea, label, summary') || !getSelection()?.isCollapsed) return;
    const offset = offsetAt(map, event.clientX, event.clientY);
    if (offset === null) return;
    const pressed = highlights.at(offset);
    if (dock?.kind === 'listen') setSeekTo({ offset });
    else if (pressed) setDock({ kind: 'highlight', id: pressed.id, isNew: false });
  };

  const menu: MoreGroup[] = [
    [
      { icon: 'search', words: t('reader.find'), cap: '/', onChoose: () => setDock({ kind: 'find' }) },
      { icon: 'focus', words: t(focusMode.isOn ? 'reader.focusOff' : 'reader.focusOn'), cap: 'F', onChoose: focusMode.toggle },
      { icon: 'note', words: t('reader.notes'), cap: 'M', onChoose: toNotes },
      { icon: 'check', words: t(kept.finishedAt ? 'reader.markUnread' : 'reader.markRead'), onChoose: () => change({ finishedAt: kept.finishedAt ? null : Date.now() }) },
    ],
    [
      { icon: 'copy', words: t('reader.copy'), onChoose: () => void copyArticle(asLeft()) },
      ...(url ? [{ icon: 'share', words: t('reader.share'), onChoose: () => void shareArticle(article.title, url) } as const] : []),
      { icon: 'print', words: t('reader.print'), onChoose: () => print() },
      { icon: 'export', words: t('reader.export'), onChoose: () => setDialog('export') },
    ],
    [
      ...pictures.menu,
      { icon: 'list', words: t('reader.toLibrary'), onChoose: () => location.assign(ownPage('library')) },
      { icon: 'keyboard', words: t('reader.keys'), cap: '?', onChoose: () => setDialog('keys') },
    ],
  ];
  const groups = shelfOf(reading, kept.putBack);
  // The text is long: it is only built anew when something in it changed.
  const textView = useMemo(
    () => <ArticleText article={article} items={flow.items.slice(0, shown)} openIds={lines.openIds} putBack={kept.putBack} actions={lines.actions} text={text} end={end} />,
    [article, flow, shown, lines.openIds, kept.putBack, lines.actions],
  );
  const pictureView = useMemo(() => ({ isShown: pictures.isShown, kept: pictures.kept, onZoom: setZoomed }), [pictures.isShown, pictures.kept]);

  return (
    <ReadingFrame
      opened={opened} from={from} appearance={appearance} pictures={pictures.kept} isWhole={isWhole} isDocked={Boolean(dock || selection)} root={root} bar={bar} onTextClick={onTextClick}
      controls={(
        <Controls
          type={<TypePanel appearance={appearance} script={script} />} theme={<ThemePanel theme={appearance.theme} />} more={<MoreMenu groups={menu} />}
          isKept={kept.pinned} onKeep={toggleKeep} onListen={toggleListen} isListening={dock?.kind === 'listen'}
        />
      )}
      missed={pictures.missed.length > 0 ? <MissedPictures missed={pictures.missed} onClose={pictures.forgetMissed} /> : undefined}
      after={isWhole ? (
        <>
          {groups.length > 0 ? <Shelf groups={groups} states={related.states} article={article} actions={related.actions} /> : null}
          <Notes list={highlights.list} onShow={notes.show} onDelete={deleteHighlight} onChange={highlights.change} />
          <Foot id={opened.kind === 'saved' ? opened.id : null} url={url} leftOut={flow.leftOut} onExport={() => setDialog('export')} onPutBack={lines.actions.putBack} />
        </>
      ) : null}
      dock={(
        <>
          {map && dock?.kind === 'find' ? <FindBar map={map} onClose={() => setDock(null)} /> : null}
          {map && dock?.kind === 'listen' ? (
            <ListenBar speaker={speaker} sentences={sentences} map={map} lang={article.lang} speech={speech} startAt={dock.from} seekTo={seekTo} onClose={() => setDock(null)} />
          ) : null}
          {active && dock?.kind === 'highlight' ? (
            <HighlightBar
              key={active.id} highlight={active} words={() => notes.wordsOf(active.id)} isNew={dock.isNew}
              onClose={() => setDock(null)} onChange={(patch) => highlights.change(active.id, patch)} onDelete={() => deleteHighlight(active.id)}
            />
          ) : null}
          {map && !dock && selection ? (
            <SelectionBar
              words={() => map.rangeOf(selection.start, selection.end)} onHighlight={highlight}
              onCopy={() => void copyPassage(map.text.slice(selection.start, selection.end), article)}
            />
          ) : null}
          {dialog === 'keys' ? <KeysSheet onClose={() => setDialog(null)} /> : null}
          {dialog === 'export' ? <ExportDialog opened={opened} reading={asLeft()} highlights={highlights.all} onClose={() => setDialog(null)} /> : null}
          {zoomed ? <Zoom picture={zoomed} kept={pictures.kept} onClose={() => setZoomed(null)} /> : null}
        </>
      )}
    >
      <Pictures.Provider value={pictureView}>{textView}</Pictures.Provider>
    </ReadingFrame>
  );
}

function goToSection(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  if (heading) bringToEye(heading);
}

/** Offset of the text where the reader's eye is; from the top, the title. */
function eyeOffset(map: TextMap): number {
  if (scrollY < innerHeight / 4) return 0;
  const eye = innerHeight * 0.2;
  return map.blocks.find(({ element }) => element.getBoundingClientRect().bottom > eye)?.start ?? 0;
}
