/** A text of ours whose places are filled with elements: `<Words of="reader.back" site={<Author>…</Author>} />`. */
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { parts } from '../../platform/i18n.ts';

/** Numbers and strings are filled in and isolated; elements stand where their place is. `n` chooses the plural form. */
export function Words({ of, ...values }: { of: string } & Record<string, ComponentChildren>): JSX.Element {
  const numbers: Record<string, number> = typeof values.n === 'number' ? { n: values.n } : {};
  return (
    <>
      {parts(of, numbers).map((piece, i) => (
        <Fragment key={i}>{'text' in piece ? piece.text : place(values[piece.place])}</Fragment>
      ))}
    </>
  );
}

function place(value: ComponentChildren): ComponentChildren {
  return typeof value === 'string' || typeof value === 'number' ? <bdi>{value}</bdi> : value;
}
