import { Modal } from 'antd';
import { useState } from 'react';
import { useActions } from '../../api/queries.js';
import type { Action, Case } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { ActionDrawer } from '../actions/action-drawer.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';

interface OneCaseProps {
  readonly of: Case;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Acts on the one case that the keyboard stands on, without leaving the ledger. */
export function OneCase({ of, onClose, onDone }: OneCaseProps) {
  const say = useWords();
  const actions = useActions(of.id);
  const [chosen, setChosen] = useState<Action>();
  if (chosen !== undefined) return <ActionDrawer of={of} action={chosen} onClose={onClose} onDone={onDone} />;
  const open = (actions.data ?? []).filter(({ refused }) => refused === undefined);
  return (
    <Modal open onCancel={onClose} footer={null} title={`${of.number} ${of.title}`} width={440}>
      {actions.isPending && <Loading />}
      {actions.isError && <Failure error={actions.error} retry={actions.refetch} />}
      {actions.data !== undefined && open.length === 0 && <p className="muted">{say('batch.none')}</p>}
      <ul className="batch-actions">
        {open.map((action, index) => (
          <li key={action.type}>
            <button type="button" className="batch-action" autoFocus={index === 0} onClick={() => setChosen(action)}>
              <strong>{action.label}</strong>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
