/** The size of the text, one step smaller or larger. */
import type { JSX } from 'preact';
import { formatNumber, t } from '../../platform/i18n.ts';
import { nextSize, SIZES } from '../type-range.ts';
import { IconButton } from './button.tsx';

/** @param isNamed its name is printed before it, not only said */
export function SizeStepper({ size, onChange, isNamed = false }: { size: number; onChange: (size: number) => void; isNamed?: boolean }): JSX.Element {
  return (
    <div class="stepper" role="group" aria-label={t('reader.size')}>
      {isNamed ? <span>{t('reader.size')}</span> : null}
      <IconButton icon="minus" label={t('reader.smaller')} aria-disabled={size <= SIZES[0] || undefined} onClick={() => onChange(nextSize(size, -1))} />
      <output>{formatNumber(size)}</output>
      <IconButton icon="plus" label={t('reader.larger')} aria-disabled={size >= SIZES.at(-1)! || undefined} onClick={() => onChange(nextSize(size, 1))} />
    </div>
  );
}
