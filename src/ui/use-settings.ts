import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, type Settings } from '../platform/settings.ts';

/** The settings, fresh after every change, in whatever page it was made. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => onSettingsChanged(setSettings), []);
  return settings;
}
