import { useWords } from '../../words/use-words.js';
import { FigureCells, FigureHeads } from './figure-cells.js';
import type { QuarterReport } from './queries.js';

/** The offices below, whose reports add up to this one. */
export function PartsTable({ report: { parts, definitions } }: { readonly report: QuarterReport }) {
  const say = useWords();
  if (parts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="report-parts">
      <h2 id="report-parts">{say('reports.parts')}</h2>
      <div className="sideways" tabIndex={0} role="group" aria-labelledby="report-parts">
        <table className="figures report-table">
          <thead>
            <tr>
              <th scope="col">{say('reports.office')}</th>
              <th scope="col">{say('reports.report')}</th>
              <FigureHeads definitions={definitions} />
            </tr>
          </thead>
          <tbody>
            {parts.map(({ office, number, units, submitted, figures }) => (
              <tr key={office.id}>
                <th scope="row">{office.name}</th>
                <td>{number ?? <span className="muted">{say('reports.reported', { submitted, units })}</span>}</td>
                <FigureCells definitions={definitions} figures={figures} of={office.name} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What the supervisors said to the units' reports. */
export function Opinions({ report: { opinions } }: { readonly report: QuarterReport }) {
  const say = useWords();
  if (opinions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="report-opinions">
      <h2 id="report-opinions">{say('reports.opinions')}</h2>
      <ul className="opinions">
        {opinions.map(({ unit, body, at, note }) => (
          <li key={`${unit.id}${body.id}${at}`}>
            <p className="muted">
              {body.name} → {unit.name}
            </p>
            <p className="prose">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
