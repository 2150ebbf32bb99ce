import { Segmented } from 'antd';
import { useWords } from '../../words/use-words.js';
import { Defined, ListLink, percent } from '../dashboard/figure-link.js';
import { useQuarterText } from '../dashboard/quarters.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { numberText } from './numbers.js';
import { useBreakdown, type Asked, type By } from './queries.js';

export const breakdowns = ['unit', 'office', 'theme', 'round', 'mode', 'quarter'] as const satisfies readonly By[];

interface BreakdownCardProps {
  readonly asked: Asked;
  readonly by: By;
  readonly onBy: (by: By) => void;
}

/** The figures told apart; each number opens the list of just that part. */
export function BreakdownCard({ asked, by, onBy }: BreakdownCardProps) {
  const say = useWords();
  const { long } = useQuarterText();
  const { data, isPending, isError, error, refetch } = useBreakdown(asked, by);
  return (
    <section className="card figures-apart" aria-labelledby="figures-apart">
      <div className="card-head">
        <h2 id="figures-apart">{say('figures.apart')}</h2>
        <Segmented<By>
          aria-label={say('figures.by')}
          value={by}
          onChange={onBy}
          options={breakdowns.map((value) => ({ value, label: say(`figures.by.${value}`) }))}
        />
      </div>
      {isPending && <Loading />}
      {isError && <Failure error={error} retry={refetch} />}
      {data?.rows.length === 0 && <p className="muted">{say('figures.nothing')}</p>}
      {data !== undefined && data.rows.length > 0 && (
        <div className="sideways" tabIndex={0} role="group" aria-labelledby="figures-apart">
          <table className="figures report-table">
            <thead>
              <tr>
                <th scope="col">{say(`figures.by.${data.by}`)}</th>
                {data.columns.map(({ name, label, definition }) => (
                  <th key={name} scope="col" className="figures-number">
                    <Defined label={label} definition={definition} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map(({ key, name, figures }) => {
                const of = data.by === 'quarter' ? long(key) : name;
                return (
                  <tr key={key}>
                    <th scope="row">{of}</th>
                    {data.columns.map((column) => (
                      <td key={column.name} className="figures-number">
                        <Cell cell={figures[column.name]} name={column.name} label={`${of} ${column.label}`} />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface CellProps {
  readonly cell?: { readonly value: number | null; readonly cases: string };
  readonly name: string;
  readonly label: string;
}

function Cell({ cell, name, label }: CellProps) {
  if (cell === undefined || cell.value === null) return <span className="muted">—</span>;
  // The names of shares say that they are.
  const shown = name.endsWith('Rate') ? percent(cell.value) : numberText(cell.value);
  if (cell.value === 0) return <span className="muted">{shown}</span>;
  return (
    <ListLink to={cell.cases} label={`${label} ${shown}`}>
      {shown}
    </ListLink>
  );
}
