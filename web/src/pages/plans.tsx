import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { ExportButton } from '../features/documents/export-button.js';
import { RouteForm } from '../features/forms/route-form.js';
import { AreaNav } from '../features/inspections/area-nav.js';
import { PlanStatus } from '../features/inspections/plans/plan-status.js';
import { usePlans } from '../features/inspections/plans/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { civilDate, now } from '../time/moments.js';
import { useWords } from '../words/use-words.js';

/** The annual plans of the offices in sight. */
export function PlansPage() {
  const say = useWords();
  const { bindings } = useUser();
  const plans = usePlans();
  const [drafting, setDrafting] = useState(false);
  return (
    <>
      <PageHead title={say('inspections.plans')}>
        <ExportButton list="/api/v1/annual-plans" />
        {bindings.some(({ role }) => role === 'inspectionOffice') && (
          <Button onClick={() => setDrafting(true)}>{say('plans.draft')}</Button>
        )}
      </PageHead>
      <AreaNav />
      {plans.isPending && <Loading />}
      {plans.isError && <Failure error={plans.error} retry={plans.refetch} />}
      {plans.data?.length === 0 && <Notice title={say('plans.none')} hint={say('plans.noneHint')} />}
      {plans.data !== undefined && plans.data.length > 0 && (
        <ul className="records" aria-label={say('inspections.plans')}>
          {plans.data.map(({ id, year, title, office, status }) => (
            <li key={id} className="record">
              <div className="record-head">
                <span className="plan-year">{year}</span>
                <Link to={`/inspections/plans/${id}`}>
                  <strong>{title}</strong>
                </Link>
                <PlanStatus status={status} />
              </div>
              <p className="muted">{office.name}</p>
            </li>
          ))}
        </ul>
      )}
      {drafting && (
        <RouteForm
          operation="AnnualPlans_draft"
          initial={{ year: Number(civilDate(now()).slice(0, 4)) }}
          send={(body) => answerOf(api.POST('/api/v1/annual-plans', { body: { items: [], ...body } as never }))}
          changes={[['plans']]}
          onClose={() => setDrafting(false)}
        />
      )}
    </>
  );
}
