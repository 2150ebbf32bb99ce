import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText, momentText } from '../../../time/moments.js';
import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { useLabels } from '../labels.js';
import { useOrganisationName } from '../queries.js';
import type { Inspection, Plan } from '../types.js';
import { usePlanLog } from './queries.js';

/** The units that a plan names, with the inspection that carries each out. */
export function PlanItems({ plan: { items, outsidePlan } }: { readonly plan: Plan }) {
  const say = useWords();
  const { mode } = useLabels();
  return (
    <section className="card" aria-labelledby="plan-items">
      <h2 id="plan-items">{say('plans.items', { count: items.length })}</h2>
      {items.length === 0 && <p className="muted">{say('plans.itemsNone')}</p>}
      <ul className="plan-items">
        {items.map(({ id, unit, mode: kind, roundNumber, quarter, note, inspectionId }) => (
          <li key={id}>
            <strong>{unit.name}</strong>
            <span className="tag">{mode(kind)}</span>
            <span className="muted">
              {[
                roundNumber === null ? undefined : say('plans.round', { number: roundNumber }),
                quarter === null ? undefined : say('plans.quarter', { quarter }),
                note ?? undefined,
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
            {inspectionId === null ? (
              <span className="muted">{say('plans.notYet')}</span>
            ) : (
              <Link to={`/inspections/${inspectionId}`}>{say('talks.inspection')}</Link>
            )}
          </li>
        ))}
      </ul>
      {outsidePlan.length > 0 && (
        <>
          <h3 className="wrong">{say('plans.outside', { count: outsidePlan.length })}</h3>
          <ul className="plan-items">
            {outsidePlan.map(({ inspectionId, title, unit }) => (
              <li key={inspectionId}>
                <Link to={`/inspections/${inspectionId}`}>{title}</Link> <span className="muted">{unit.name}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const changeWords: Readonly<Record<Plan['changes'][number]['status'], Word>> = {
  requested: 'plans.changeRequested',
  approved: 'plans.changeApproved',
  refused: 'plans.changeRefused',
};

/** The changes that were asked for after the approval, and what the leadership decided on each. */
export function PlanChanges({ plan }: { readonly plan: Plan }) {
  const say = useWords();
  const { language } = usePreferences();
  const { bindings } = useUser();
  const [deciding, setDeciding] = useState<string>();
  if (plan.changes.length === 0) return null;
  const leads = bindings.some(({ role }) => role === 'leadership');
  const nameOf = (itemId: string) => plan.items.find(({ id }) => id === itemId)?.unit.name ?? itemId;
  return (
    <section className="card" aria-labelledby="plan-changes">
      <h2 id="plan-changes">{say('plans.changes')}</h2>
      <ol className="plain">
        {plan.changes.map(({ id, status, ground, add, remove, requestedAt, opinion }) => (
          <li key={id}>
            <div className="record-head">
              <strong>{say(changeWords[status])}</strong>
              <span className="muted">{dateText(requestedAt, language)}</span>
              {leads && status === 'requested' && (
                <Button size="small" onClick={() => setDeciding(id)}>
                  {say('plans.decide')}
                </Button>
              )}
            </div>
            <p className="prose">{ground}</p>
            {add.map((item, index) => (
              <Added key={index} item={item as unknown as AddedItem} />
            ))}
            {remove.length > 0 && <p className="muted">− {remove.map(nameOf).join('、')}</p>}
            {opinion !== null && <p className="record-answer prose">{opinion}</p>}
          </li>
        ))}
      </ol>
      {deciding !== undefined && (
        <RouteForm
          operation="AnnualPlans_decideChange"
          about={plan.title}
          send={(body) =>
            answerOf(
              api.POST('/api/v1/annual-plans/{id}/changes/{changeId}/decision', {
                params: { path: { id: plan.id, changeId: deciding }, header: { 'If-Match': `"${plan.version}"` } },
                body: body as never,
              }),
            )
          }
          changes={[['plans']]}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </section>
  );
}

interface AddedItem {
  readonly unitId: string;
  readonly mode: Inspection['mode'];
}

function Added({ item: { unitId, mode } }: { readonly item: AddedItem }) {
  const labels = useLabels();
  return (
    <p className="muted">
      + {useOrganisationName(unitId)} · {labels.mode(mode)}
    </p>
  );
}

/** Everything that was done to a plan, the latest first. */
export function PlanLog({ id }: { readonly id: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const log = usePlanLog(id);
  if (log.isPending) return <Loading />;
  if (log.isError) return <Failure error={log.error} retry={log.refetch} />;
  return (
    <section className="card" aria-labelledby="plan-log">
      <h2 id="plan-log">{say('plans.log')}</h2>
      <ol className="life">
        {[...log.data].reverse().map(({ version, label, actor, at }) => (
          <li key={version} className="life-event life-moved">
            <p className="life-line">
              <strong>{label}</strong>
              <time dateTime={at}>{momentText(at, language)}</time>
            </p>
            <p className="life-text">{actor.name}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
