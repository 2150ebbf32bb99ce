import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useActions } from '../../../api/queries.js';
import { useWords } from '../../../words/use-words.js';
import type { Inspection } from '../types.js';
import { DemandsCard } from './demands-card.js';
import { FeedbackCard } from './feedback-card.js';
import { ReceiptsCard } from './receipts-card.js';

/** What was fed back and handed over, who signed for it, and what was demanded there; before that, the way to it. */
export function FeedbackTab({ of }: { readonly of: Inspection }) {
  const fedBack = of.fedBackAt !== null;
  return (
    <div className="case">
      <div className="case-main">
        {fedBack ? <FeedbackCard id={of.id} /> : <NotYet of={of} />}
        <ReceiptsCard id={of.id} />
      </div>
      <div className="case-side">{fedBack && <DemandsCard of={of} />}</div>
    </div>
  );
}

function NotYet({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const navigate = useNavigate();
  const { data: actions = [] } = useActions(of.id);
  const action = actions.find(({ type }) => type === 'FEED_BACK');
  return (
    <section className="card" aria-labelledby="feedback">
      <h2 id="feedback">{say('inspection.feedback')}</h2>
      <p className="muted">{say('feedback.notYet')}</p>
      {action !== undefined && action.refused === undefined && (
        <Button type="primary" className="feedback-start" onClick={() => void navigate(`/inspections/${of.id}/feedback`)}>
          {say('feedback.build')}
        </Button>
      )}
    </section>
  );
}
