import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { daysText } from '../../status/time-left.js';
import { daysTo } from '../../../time/moments.js';
import type { Demand, Inspection } from '../types.js';
import { useDemands } from './queries.js';

/** What superior leaders demanded at the feedback, followed until it is done. */
export function DemandsCard({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const found = useDemands(of.id);
  const [finishing, setFinishing] = useState<Demand>();
  if (found.isPending) return null;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  return (
    <section className="card" aria-labelledby="demands">
      <h2 id="demands">{say('demands.title')}</h2>
      {found.data.length === 0 && <p className="muted">{say('demands.none')}</p>}
      <ol className="plain">
        {found.data.map((demand) => (
          <DemandItem key={demand.id} demand={demand} officeId={of.office?.id} onFinish={() => setFinishing(demand)} />
        ))}
      </ol>
      {finishing !== undefined && (
        <RouteForm
          operation="Feedback_finishDemand"
          about={finishing.text}
          send={(body) =>
            answerOf(api.POST('/api/v1/demands/{id}/done', { params: { path: { id: finishing.id } }, body: body as never }))
          }
          changes={[['case', of.id, 'demands']]}
          onClose={() => setFinishing(undefined)}
        />
      )}
    </section>
  );
}

interface DemandItemProps {
  readonly demand: Demand;
  readonly officeId: string | undefined;
  readonly onFinish: () => void;
}

function DemandItem({
  demand: { text, byWhom, owner, dueOn, state, result, doneBy, doneAt },
  officeId,
  onFinish,
}: DemandItemProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { bindings } = useUser();
  const answers = bindings.some(({ orgId }) => orgId === owner.id || orgId === officeId);
  return (
    <li>
      <p className="prose">{text}</p>
      <p className="muted">
        {say('demands.of', { name: byWhom })} · {owner.name}
      </p>
      {state === 'open' ? (
        <p className="demand-state">
          {dueOn !== null && <span className={`time time-${daysTo(dueOn) < 0 ? 'late' : 'good'}`}>{daysText(dueOn, say)}</span>}
          {answers && (
            <Button size="small" onClick={onFinish}>
              {say('demands.finish')}
            </Button>
          )}
        </p>
      ) : (
        <p className="muted">
          <span className="step opinion-agree">{say('demands.done')}</span> {result} · {doneBy?.name}{' '}
          {doneAt !== null && dateText(doneAt, language)}
        </p>
      )}
    </li>
  );
}
