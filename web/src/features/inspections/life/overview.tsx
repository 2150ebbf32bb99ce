import { useNavigate } from 'react-router';
import { ActionsCard } from '../../case/actions-card.js';
import { DeadlineCard } from '../../case/deadline-card.js';
import { Life } from '../../case/life.js';
import type { Inspection } from '../types.js';
import { AboutCard } from './about-card.js';
import { FiguresCard } from './figures-card.js';
import { NodesCard } from './nodes-card.js';

/** What may be done now, how the issues stand, and what each node left behind. */
export function Overview({ of }: { readonly of: Inspection }) {
  const navigate = useNavigate();
  return (
    <div className="case">
      <div className="case-main">
        <ActionsCard of={of} elsewhere={{ FEED_BACK: () => void navigate(`/inspections/${of.id}/feedback`) }} />
        <AboutCard of={of} />
        <FiguresCard of={of} />
        <NodesCard id={of.id} />
      </div>
      <div className="case-side">
        <DeadlineCard id={of.id} />
        <Life id={of.id} />
      </div>
    </div>
  );
}
