import { Button, Tooltip } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
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
  /** What the guide says to whoever acts here. */
  readonly children?: ReactNode;
}

/** What I may do now, what the step waits for first; what is still kept from me says why. A phone has the first one always at hand. */
export function ActionsCard({ of, elsewhere = {}, inline = [], children }: ActionsCardProps) {
  const say = useWords();
  const actions = useActions(of.id);
  const [chosen, setChosen] = useState<Action>();
  const card = useRef<HTMLElement>(null);
  const [address, setAddress] = useSearchParams();
  if (actions.isPending) return <Loading />;
  if (actions.isError) return <Failure error={actions.error} retry={actions.refetch} />;
  const listed = actions.data.filter(({ type }) => !inline.includes(type));
  if (inline.length > 0 && listed.length === 0) return null;
  const open = listed
    .filter(({ refused }) => refused === undefined)
    .sort((one, other) => Number(other.main ?? false) - Number(one.main ?? false));
  const [first] = open;
  const refused = listed.filter((action) => action.refused !== undefined);
  // An address can name the action that it leads to: `?do=SUBMIT_WORKING_PAPER`.
  const shown = chosen ?? open.find(({ type }) => type === address.get('do'));
  const close = () => {
    setChosen(undefined);
    setAddress((now) => new URLSearchParams([...now].filter(([name]) => name !== 'do')), { replace: true });
  };
  const begin = (action: Action) => (elsewhere[action.type] ?? (() => setChosen(action)))();
  const isMain = ({ main = false }: Action) => main;
  return (
    <section ref={card} className="card actions" aria-labelledby="actions">
      <h2 id="actions">{say('case.actions')}</h2>
      {listed.length === 0 ? <p className="muted">{say('case.actionsNone')}</p> : children}
      <div className="actions-open">
        {open.map((action) => (
          <Button
            key={action.type}
            type={isMain(action) ? 'primary' : 'default'}
            className={action === first ? 'action action-first' : 'action'}
            onClick={() => begin(action)}
          >
            {action.label}
          </Button>
        ))}
      </div>
      {first !== undefined && (
        <div className="actions-bar">
          <Button type={isMain(first) ? 'primary' : 'default'} className="action" onClick={() => begin(first)}>
            {first.label}
          </Button>
          {open.length > 1 && (
            <Button className="actions-rest" onClick={() => card.current?.scrollIntoView({ block: 'start' })}>
              {say('case.actionsAll', { count: open.length })}
            </Button>
          )}
        </div>
      )}
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
