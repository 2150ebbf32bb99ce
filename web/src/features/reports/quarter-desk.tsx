import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { useQuarterText } from '../dashboard/quarters.js';
import { DocumentButtons } from '../documents/document-buttons.js';
import { ExportButton } from '../documents/export-button.js';
import { DocumentPreview } from '../documents/preview.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { DeskActions } from './desk-actions.js';
import { Opinions, PartsTable } from './parts.js';
import { useQuarterReport, type Asked } from './queries.js';
import { Totals } from './totals.js';
import { UnitTable } from './unit-table.js';

/** An office's quarter: where its report stands, who owes what, the figures with their lists, and the document beside them. */
export function QuarterDesk({ asked }: { readonly asked: Asked }) {
  const say = useWords();
  const { language } = usePreferences();
  const { long } = useQuarterText();
  const [previewed, setPreviewed] = useState(false);
  const { data: report, isPending, isError, error, refetch } = useQuarterReport(asked);
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  const { office, status, issued, asOf, revision } = report;
  const of = { quarter: report.quarter, officeId: office.id };
  const document = `/api/v1/reports/quarterly/document?${new URLSearchParams(of).toString()}`;
  const title = say('reports.document', { quarter: long(report.quarter) });
  return (
    <>
      <div className="report-line">
        <div>
          <h2>{office.name}</h2>
          <p className="muted">
            <span className={`tag report-${status}`}>{say(`reports.status.${status}`)}</span>{' '}
            {issued === null
              ? say('reports.asOf', { moment: momentText(asOf, language) })
              : say('reports.issuedAt', {
                  number: issued.documentNumber ?? issued.number,
                  moment: momentText(issued.issuedAt, language),
                })}
          </p>
        </div>
        <div className="page-tools">
          <DocumentButtons document={document} title={title} onPreview={() => setPreviewed(true)} />
          <ExportButton list="/api/v1/reports/quarterly/cases" query={of} />
          <DeskActions report={report} quarter={long(report.quarter)} />
        </div>
      </div>
      <div className={previewed ? 'report-desk is-previewed' : 'report-desk'}>
        <div className="report-data">
          <Totals report={report} />
          <UnitTable report={report} />
          <PartsTable report={report} />
          <Opinions report={report} />
        </div>
        {previewed && (
          <aside className="report-preview card" aria-label={say('documents.previewOf', { title })}>
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={say('documents.closePreview')}
              onClick={() => setPreviewed(false)}
            />
            <DocumentPreview document={document} title={title} revision={`${status}${revision}`} />
          </aside>
        )}
      </div>
    </>
  );
}
