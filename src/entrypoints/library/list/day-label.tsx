import type { JSX } from 'preact';
import { dayWords } from '../day-words.ts';

/** The day hanging in the start margin, under an ink rule. `isCopy`: stays in sight while its first row is scrolled away. */
export function DayLabel({ at, now, isCopy = false }: { at: number; now: number; isCopy?: boolean }): JSX.Element {
  const { name, fullDate } = dayWords(at, now);
  const Name = isCopy ? 'p' : 'h2';
  return (
    <div class={isCopy ? 'day copy' : 'day'} aria-hidden={isCopy || undefined}>
      <Name class="day-name">{name}</Name>
      <p class="day-date"><bdi>{fullDate}</bdi></p>
    </div>
  );
}
