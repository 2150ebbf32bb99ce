import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { DocumentButtons } from '../documents/document-buttons.js';
import { ExportButton } from '../documents/export-button.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { Notice } from '../states/notice.js';
import { useIssued } from './queries.js';

/** What has been issued, each document as it was on that day. */
export function IssuedList({ officeId }: { readonly officeId: string | undefined }) {
  const say = useWords();
  const { language } = usePreferences();
  const { data, isPending, isError, error, refetch } = useIssued(officeId);
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  if (data.items.length === 0) return <Notice title={say('reports.noIssued')} />;
  return (
    <>
      <div className="report-line">
        <h2>{say('reports.issuedAll')}</h2>
        <ExportButton list="/api/v1/reports/issued" query={{ officeId }} />
      </div>
      <ul className="records" aria-label={say('reports.issuedAll')}>
        {data.items.map(({ id, kind, period, number, documentNumber, office, issuedAt, issuedBy }) => {
          const title = `${say(`reports.kind.${kind}`)} ${period}`;
          return (
            <li key={id} className="record report-issued-line">
              <div>
                <strong>{title}</strong>
                <p className="muted">
                  {documentNumber ?? number} · {office.name} · {momentText(issuedAt, language)}
                  {issuedBy !== null && ` · ${issuedBy.name}`}
                </p>
              </div>
              <DocumentButtons document={`/api/v1/reports/issued/${id}/document`} title={title} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
