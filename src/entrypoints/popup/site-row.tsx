/** This site: fold its pages by itself, and the rarer wishes behind a menu. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messenger.ts';
import { hasSite } from '../../platform/permissions.ts';
import type { Settings } from '../../platform/settings.ts';
import { siteChoice, type SiteChange } from '../../platform/site-choice.ts';
import { requestFor } from '../../platform/wishes.ts';
import { MenuItem, Panel } from '../../ui/parts/panel.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import type { Page } from './use-page.ts';

export function SiteRow({ page, host, settings }: { page: Page; host: string; settings: Settings }): JSX.Element {
  const [isGranted, setGranted] = useState(false);
  useEffect(() => { void hasSite(host).then(setGranted); }, [host, settings]);
  const { cleaned, opened, never } = siteChoice(settings, host);
  const isOn = cleaned && isGranted;

  const switchSite = (on: boolean): void => {
    if (on) {
      // The first call of the click. Where the popup outlives the question it folds the page; else the background does.
      void page.follow(requestFor({ kind: 'clean', host }).then((granted) => { if (granted) void page.clean(); }));
      return;
    }
    void page.restore();
    change('stopCleaning');
  };
  /** The background carries it out: the popup may be gone at once. */
  const change = (wanted: SiteChange): void => void page.follow(sendToBackground('site.change', { host, change: wanted }).then(({ granted }) => setGranted(granted)));
  const openHere = (): void => {
    if (opened && isGranted) change('stopOpening');
    else void page.follow(requestFor({ kind: 'reader', host }));
  };
  const stayOut = (): void => {
    if (!never) void page.restore();
    change(never ? 'allowAgain' : 'neverHere');
  };
  const saveLater = (): void => void page.saveForLater().then((why) => toast({ words: why ? `${t('popup.notSaved')} ${t(`options.store.${why}`)}` : t('popup.saved') }));

  return (
    <section class="site" aria-label={t('popup.site')}>
      <Panel icon="more" label={t('popup.siteMenu')} isMenu>
        {(close) => (
          <>
            <MenuItem icon="pen" onChoose={() => { close(); void page.teach(); }}>{t('popup.teach')}</MenuItem>
            <MenuItem icon="bookmark" onChoose={() => { close(); saveLater(); }}>{t('popup.later')}</MenuItem>
            <div class="menu-rule" />
            <MenuItem icon={opened && isGranted ? 'check' : 'focus'} onChoose={() => { openHere(); close(); }}>{t(opened && isGranted ? 'popup.dontOpenSite' : 'popup.openSite')}</MenuItem>
            <MenuItem icon={never ? 'check' : 'minus'} onChoose={() => { stayOut(); close(); }}>{t(never ? 'popup.allowHere' : 'popup.neverHere')}</MenuItem>
          </>
        )}
      </Panel>
      <Switch checked={isOn} onChange={switchSite} note={never ? t('popup.neverNote') : opened && isGranted ? t('popup.openedNote') : undefined}>{t('popup.cleanSite')}</Switch>
    </section>
  );
}
