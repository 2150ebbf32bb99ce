import { Defined } from '../dashboard/figure-link.js';
import { useWords } from '../../words/use-words.js';
import { FigureValue } from './figure-cells.js';
import type { FigureName, QuarterReport } from './queries.js';

/** How the whole stands: who has reported, and the figures of the quarter. */
export function Totals({ report: { total, own, definitions, parts } }: { readonly report: QuarterReport }) {
  const say = useWords();
  const { units, submitted, late, missing } = total;
  // The figures of a city's counties are theirs to open; those of the office itself are opened here.
  const shown = parts.length > 0 ? total : own;
  return (
    <section className="report-totals card" aria-label={say('reports.total')}>
      <div className="report-progress">
        <strong>{say('reports.reported', { submitted, units })}</strong>
        <span className="report-bar" aria-hidden="true">
          <span style={{ inlineSize: `${units === 0 ? 0 : (submitted / units) * 100}%` }} />
        </span>
        <span className="muted">
          {say('reports.missing', { count: missing })} · {say('reports.late', { count: late })}
        </span>
      </div>
      <dl className="report-figures">
        {definitions.map(({ name, label, definition }) => (
          <div key={name} className={name === 'overdue' && shown.figures[name as FigureName].value > 0 ? 'key-late' : undefined}>
            <dt>
              <Defined label={label} definition={definition} />
            </dt>
            <dd className="key-value">
              <FigureValue cell={shown.figures[name]} label={label} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
