import { Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { FigureCells, FigureHeads } from './figure-cells.js';
import type { QuarterReport, UnitLine } from './queries.js';

type Shown = 'all' | 'missing' | 'submitted';

/** The units of the quarter: who has reported and when, each report to be opened and returned, and its figures with their lists. */
export function UnitTable({ report: { units, definitions } }: { readonly report: QuarterReport }) {
  const say = useWords();
  const [shown, setShown] = useState<Shown>('all');
  const lines = units.filter((line) => shown === 'all' || (shown === 'missing') === isMissing(line));
  return (
    <section className="card" aria-labelledby="report-units">
      <div className="card-head">
        <h2 id="report-units">{say('reports.units')}</h2>
        <Segmented<Shown>
          aria-label={say('reports.show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: say('reports.all') },
            { value: 'missing', label: say('reports.onlyMissing') },
            { value: 'submitted', label: say('reports.onlySubmitted') },
          ]}
        />
      </div>
      {lines.length === 0 ? (
        <p className="muted">{say('reports.noUnits')}</p>
      ) : (
        <div className="sideways" tabIndex={0} role="group" aria-labelledby="report-units">
          <table className="figures report-table">
            <thead>
              <tr>
                <th scope="col">{say('reports.unit')}</th>
                <th scope="col">{say('reports.report')}</th>
                <th scope="col">{say('reports.submittedAt')}</th>
                <FigureHeads definitions={definitions} />
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.unit.id}>
                  <th scope="row">{line.unit.name}</th>
                  <ReportCells report={line.report} />
                  <FigureCells definitions={definitions} figures={line.figures} of={line.unit.name} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ReportCells({ report }: Pick<UnitLine, 'report'>) {
  const say = useWords();
  const { language } = usePreferences();
  if (report === null) {
    return (
      <td colSpan={2} className="muted">
        {say('reports.noReport')}
      </td>
    );
  }
  return (
    <>
      <td>
        <Link to={`/cases/${report.caseId}`}>{report.stepLabel}</Link>
      </td>
      <td>
        {report.submittedAt === null ? (
          <span className="muted">{say('reports.notYet')}</span>
        ) : (
          <time dateTime={report.submittedAt}>{dateText(report.submittedAt, language)}</time>
        )}
        {report.late && <span className="tag report-late">{say('reports.lateMark')}</span>}
      </td>
    </>
  );
}

const isMissing = ({ report }: UnitLine) => report !== null && report.submittedAt === null;
