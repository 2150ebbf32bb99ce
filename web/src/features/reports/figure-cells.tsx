import { Defined, ListLink } from '../dashboard/figure-link.js';
import type { Cells, FigureName, QuarterReport } from './queries.js';

type Definitions = QuarterReport['definitions'];

/** The heads of the figures' columns; what each means shows when one points at it. */
export function FigureHeads({ definitions }: { readonly definitions: Definitions }) {
  return definitions.map(({ name, label, definition }) => (
    <th key={name} scope="col" className="figures-number">
      <Defined label={label} definition={definition} />
    </th>
  ));
}

/** The figures of one line, each opening the list behind it where there is one. */
export function FigureCells({
  definitions,
  figures,
  of,
}: {
  readonly definitions: Definitions;
  readonly figures: Cells;
  /** Whose figures these are. */
  readonly of: string;
}) {
  return definitions.map(({ name, label }) => (
    <td key={name} className="figures-number">
      <FigureValue cell={figures[name]} label={`${of} ${label}`} />
    </td>
  ));
}

/** A number that opens its list; a zero or a number whose list another office keeps is a number alone. */
export function FigureValue({ cell: { value, cases }, label }: { readonly cell: Cells[FigureName]; readonly label: string }) {
  if (cases === null || value === 0) return <span className={value === 0 ? 'muted' : undefined}>{value}</span>;
  return (
    <ListLink to={cases} label={`${label} ${value}`}>
      {value}
    </ListLink>
  );
}
