import { useSearchParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { ExportButton } from '../features/documents/export-button.js';
import type { CountedRecord, RecordFilters } from '../features/figures/queries.js';
import { RecordList } from '../features/inspections/records/record-list.js';
import { useList } from '../features/inspections/records/use-list.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { dateText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';

/** The records behind a figure that counts no cases: letters, visits, campaigns. */
export function FigureRecordsPage() {
  const say = useWords();
  const { language } = usePreferences();
  const [params] = useSearchParams();
  const filters = Object.fromEntries(params) as RecordFilters;
  const list = useList<CountedRecord>(['figures', 'records', filters], (cursor) =>
    answerOf(api.GET('/api/v1/figures/records', { params: { query: { ...filters, cursor } } })),
  );
  return (
    <>
      <PageHead title={say('figures.records')}>
        <ExportButton list="/api/v1/figures/records" query={filters} />
      </PageHead>
      <RecordList
        list={list}
        empty={say('figures.noRecords')}
        label={say('figures.records')}
        item={({ id, day, title, organisation, office, source }) => (
          <li key={id} className="record">
            <strong>{title}</strong>
            <p className="muted">
              {dateText(`${day}T12:00:00+08:00`, language)} · {organisation?.name ?? office.name}
              {source !== null && ` · ${source}`}
            </p>
          </li>
        )}
      />
    </>
  );
}
