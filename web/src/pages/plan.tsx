import { useParams } from 'react-router';
import { AreaNav } from '../features/inspections/area-nav.js';
import { PlanActions } from '../features/inspections/plans/plan-actions.js';
import { PlanChanges, PlanItems, PlanLog } from '../features/inspections/plans/plan-parts.js';
import { PlanStatus } from '../features/inspections/plans/plan-status.js';
import { usePlan } from '../features/inspections/plans/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { PageHead } from '../layout/page-head.js';

/** One annual plan: what it names, how it changed, and what is inspected outside it. */
export function PlanPage() {
  const { id = '' } = useParams();
  const plan = usePlan(id);
  if (plan.isPending) return <Loading />;
  if (plan.isError) return <Failure error={plan.error} retry={plan.refetch} />;
  const { title, office, status } = plan.data;
  return (
    <>
      <PageHead
        title={title}
        summary={
          <>
            {office.name} · <PlanStatus status={status} />
          </>
        }
      >
        <PlanActions plan={plan.data} />
      </PageHead>
      <AreaNav />
      <div className="case">
        <div className="case-main">
          <PlanItems plan={plan.data} />
          <PlanChanges plan={plan.data} />
        </div>
        <div className="case-side">
          <PlanLog id={id} />
        </div>
      </div>
    </>
  );
}
