import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { useQuarterText } from '../features/dashboard/quarters.js';
import { ExportButton } from '../features/documents/export-button.js';
import { RecordList } from '../features/inspections/records/record-list.js';
import { useList } from '../features/inspections/records/use-list.js';
import type { ReportCase, ReportCaseFilters } from '../features/reports/queries.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/reports.css';

/** The cases behind a figure of a quarter, as they stood at its end; what became of each since is on its own page. */
export function ReportCasesPage() {
  const say = useWords();
  const { long } = useQuarterText();
  const [params] = useSearchParams();
  const filters = Object.fromEntries(params) as ReportCaseFilters;
  const list = useList<ReportCase>(['reports', 'cases', filters], (cursor) =>
    answerOf(api.GET('/api/v1/reports/quarterly/cases', { params: { query: { ...filters, cursor } } })),
  );
  const quarter = params.get('quarter') ?? '';
  const report = new URLSearchParams({ quarter, ...(params.has('officeId') && { officeId: params.get('officeId') ?? '' }) });
  return (
    <>
      <PageHead title={say('reports.cases')} summary={say('reports.casesHint', { quarter: long(quarter) })}>
        <Link to={`/reports?${report.toString()}`}>
          <Button tabIndex={-1}>{say('reports.back')}</Button>
        </Link>
        <ExportButton list="/api/v1/reports/quarterly/cases" query={filters} />
      </PageHead>
      <RecordList
        list={list}
        empty={say('reports.noCases')}
        label={say('reports.cases')}
        item={(row) => (
          <li key={row.id} className="record">
            <Link to={`/cases/${row.id}`}>
              <strong>{row.title}</strong>
            </Link>
            <p className="muted">
              {row.number} · {row.unit.name} · {say('reports.stateThen')}：{row.stateLabel} <Marks of={row} />
            </p>
          </li>
        )}
      />
    </>
  );
}

function Marks({ of }: { readonly of: ReportCase }) {
  const say = useWords();
  return (
    <>
      {of.overdueLevel > 0 && <span className="tag report-late">{say('reports.overdueThen', { level: of.overdueLevel })}</span>}
      {of.closed && <span className="tag">{say(of.closedLate ? 'reports.closedLateThen' : 'reports.closedThen')}</span>}
      {of.sustained && <span className="tag">{say('reports.sustainedThen')}</span>}
      {of.rebound && <span className="tag report-late">{say('reports.reboundThen')}</span>}
    </>
  );
}
