/** One of several: radio buttons, in a column with notes or side by side (`inline`). */
import { useId } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

export interface Choice<V extends string | number> { value: V; label: ComponentChildren; note?: ComponentChildren; /** Name for screen readers when the label is a picture. */ spoken?: string }

export function Choices<V extends string | number>({ legend, hideLegend = false, choices, value, onChange, inline = false }: {
  legend: string;
  hideLegend?: boolean;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
  inline?: boolean;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend class={hideLegend ? 'spoken' : 'legend'}>{legend}</legend>
      <div class={inline ? 'choices inline' : 'choices'}>
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio" name={name} checked={choice.value === value} aria-label={choice.spoken}
              aria-describedby={choice.note ? `${name}-${choice.value}` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.note ? <span class="note" id={`${name}-${choice.value}`}>{choice.note}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
