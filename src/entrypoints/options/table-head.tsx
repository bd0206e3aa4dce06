/** The first row of a table: what its columns hold. Those of buttons are named for who cannot see them alone. */
import type { JSX } from 'preact';

export function TableHead({ columns, spoken }: { columns: readonly string[]; spoken: readonly string[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {columns.map((name) => <th key={name} scope="col">{name}</th>)}
        {spoken.map((name) => <th key={name} scope="col"><span class="spoken">{name}</span></th>)}
      </tr>
    </thead>
  );
}
