import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useUser } from '../../session/session.js';
import { useWords } from '../../words/use-words.js';
import { useQuarterText } from '../dashboard/quarters.js';
import { DocumentButtons } from '../documents/document-buttons.js';
import { RouteForm } from '../forms/route-form.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { Notice } from '../states/notice.js';
import { useBulletin, type Asked } from './queries.js';

/** How the units of a quarter rank and by which rules; the office issues it, and writes special reports from it. */
export function BulletinView({ asked }: { readonly asked: Asked }) {
  const say = useWords();
  const { long } = useQuarterText();
  const { bindings } = useUser();
  const [writing, setWriting] = useState<'bulletin' | 'special'>();
  const { data, isPending, isError, error, refetch } = useBulletin(asked);
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  const { office, issued, ranks, rules, unranked } = data;
  const of = { quarter: data.quarter, officeId: office.id };
  const own = bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === office.id);
  const about = say('reports.issueAbout', { quarter: long(data.quarter), office: office.name });
  const form = {
    about,
    without: ['quarter', 'officeId'],
    changes: [['reports'], ['document']],
    onClose: () => setWriting(undefined),
  };
  return (
    <>
      <div className="report-line">
        <h2>{office.name}</h2>
        <div className="page-tools">
          <DocumentButtons
            document={`/api/v1/reports/bulletin/document?${new URLSearchParams(of).toString()}`}
            title={say('reports.bulletinDocument', { quarter: long(data.quarter) })}
          />
          {own && <Button onClick={() => setWriting('special')}>{say('reports.special')}</Button>}
          {own && issued === null && (
            <Button type="primary" onClick={() => setWriting('bulletin')}>
              {say('reports.issue')}
            </Button>
          )}
        </div>
      </div>
      {ranks.length === 0 ? (
        <Notice title={say('reports.noRanks')} />
      ) : (
        <section className="card" aria-labelledby="report-ranks">
          <h2 id="report-ranks">{say('reports.ranking')}</h2>
          <div className="sideways" tabIndex={0} role="group" aria-labelledby="report-ranks">
            <table className="figures report-table">
              <thead>
                <tr>
                  <th scope="col" className="report-place">
                    {say('reports.place')}
                  </th>
                  <th scope="col">{say('reports.unit')}</th>
                  <th scope="col" className="figures-number">
                    {say('reports.score')}
                  </th>
                  {rules.map(({ name, label }) => (
                    <th key={name} scope="col" className="figures-number">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ranks.map(({ place, unit, score, parts }) => (
                  <tr key={unit.id}>
                    <td>{place ?? '—'}</td>
                    <th scope="row">{unit.name}</th>
                    <td className="figures-number">
                      <strong>{score ?? '—'}</strong>
                    </td>
                    {rules.map(({ name }) => (
                      <td key={name} className="figures-number">
                        {parts[name] ?? '—'}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h3>{say('reports.rules')}</h3>
          <ul className="report-rules">
            {rules.map(({ name, label, rule }) => (
              <li key={name}>
                <strong>{label}</strong> {rule}
              </li>
            ))}
            <li className="muted">{unranked}</li>
          </ul>
        </section>
      )}
      {writing === 'bulletin' && (
        <RouteForm
          {...form}
          operation="Derived_issueBulletin"
          send={(body) => answerOf(api.POST('/api/v1/reports/bulletin/issue', { body: { ...body, ...of } }))}
        />
      )}
      {writing === 'special' && (
        <RouteForm
          {...form}
          operation="Derived_issueSpecial"
          send={(body) => answerOf(api.POST('/api/v1/reports/special/issue', { body: { ...body, ...of } as never }))}
        />
      )}
    </>
  );
}
