import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useActions } from '../../api/queries.js';
import type { Action, Case } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { ActionDrawer } from '../actions/action-drawer.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';

interface ActionsCardProps {
  readonly of: Pick<Case, 'id' | 'version' | 'title' | 'number'>;
  /** Actions that a page has a better place for than a form of their own: what opens it, by the action's type. */
  readonly elsewhere?: Readonly<Record<string, () => void>>;
  /** Actions whose forms stand in the page already. */
  readonly inline?: readonly string[];
}

/** What I may do now; what is still kept from me says why. */
export function ActionsCard({ of, elsewhere = {}, inline = [] }: ActionsCardProps) {
  const say = useWords();
  const actions = useActions(of.id);
  const [chosen, setChosen] = useState<Action>();
  const [address, setAddress] = useSearchParams();
  if (actions.isPending) return <Loading />;
  if (actions.isError) return <Failure error={actions.error} retry={actions.refetch} />;
  const listed = actions.data.filter(({ type }) => !inline.includes(type));
  if (inline.length > 0 && listed.length === 0) return null;
  const open = listed.filter(({ refused }) => refused === undefined);
  const refused = listed.filter((action) => action.refused !== undefined);
  // An address can name the action that it leads to: `?do=SUBMIT_WORKING_PAPER`.
  const shown = chosen ?? open.find(({ type }) => type === address.get('do'));
  const close = () => {
    setChosen(undefined);
    setAddress((now) => new URLSearchParams([...now].filter(([name]) => name !== 'do')), { replace: true });
  };
  return (
    <section className="card actions" aria-labelledby="actions">
      <h2 id="actions">{say('case.actions')}</h2>
      {listed.length === 0 && <p className="muted">{say('case.actionsNone')}</p>}
      <div className="actions-open">
        {open.map((action) => (
          <Button key={action.type} className="action" onClick={elsewhere[action.type] ?? (() => setChosen(action))}>
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
      {shown !== undefined && <ActionDrawer of={of} action={shown} onClose={close} />}
    </section>
  );
}
