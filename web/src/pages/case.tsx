import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useActions, useCase } from '../api/queries.js';
import type { Action, CaseWithSubject } from '../api/types.js';
import { ActionDrawer } from '../features/actions/action-drawer.js';
import { CaseHead } from '../features/case/case-head.js';
import { DeadlineCard } from '../features/case/deadline-card.js';
import { Life } from '../features/case/life.js';
import { SubjectCards } from '../features/case/subject-cards.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { useWords } from '../words/use-words.js';

/** One case: where it stands, what I may do, what it is about, and all that has happened. */
export function CasePage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  return (
    <>
      <CaseHead of={found.data} />
      <div className="case">
        <div className="case-main">
          <Actions key={id} of={found.data} />
          <SubjectCards of={found.data} />
        </div>
        <div className="case-side">
          <DeadlineCard id={id} />
          <Life id={id} />
        </div>
      </div>
    </>
  );
}

/** What I may do now; what is still kept from me says why. */
function Actions({ of }: { readonly of: CaseWithSubject }) {
  const say = useWords();
  const actions = useActions(of.id);
  const [chosen, setChosen] = useState<Action>();
  if (actions.isPending) return <Loading />;
  if (actions.isError) return <Failure error={actions.error} retry={actions.refetch} />;
  const open = actions.data.filter(({ refused }) => refused === undefined);
  const refused = actions.data.filter((action) => action.refused !== undefined);
  return (
    <section className="card actions" aria-labelledby="actions">
      <h2 id="actions">{say('case.actions')}</h2>
      {actions.data.length === 0 && <p className="muted">{say('case.actionsNone')}</p>}
      <div className="actions-open">
        {open.map((action) => (
          <Button key={action.type} className="action" onClick={() => setChosen(action)}>
            {action.label}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <ul className="actions-refused">
          {refused.map((action) => (
            <li key={action.type}>
              <Tooltip title={say('case.refused')}>
                <strong>{action.label}</strong>
              </Tooltip>
              <span>{action.refused}</span>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && <ActionDrawer of={of} action={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
