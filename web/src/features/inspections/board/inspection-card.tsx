import { Link } from 'react-router';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText, daysTo } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Step } from '../../status/step.js';
import { TimeLeft } from '../../status/time-left.js';
import { useLabels } from '../labels.js';
import type { Inspection } from '../types.js';

/** One inspection on the board: which unit, where it stands, who leads it, and how its issues stand. */
export function InspectionCard({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const { mode } = useLabels();
  const { id, unit, title, members, counts } = of;
  const leader = members.find(({ position }) => position === 'leader');
  const told = counts.signed + counts.unsigned;
  return (
    <li className="board-card">
      <Link to={`/inspections/${id}`} className="board-unit" title={title}>
        {unit?.name ?? title}
      </Link>
      <p className="board-line">
        <Step of={of} />
        <span className="tag">{mode(of.mode)}</span>
      </p>
      <When of={of} />
      {leader !== undefined && <p className="board-leader">{say('board.leader', { name: leader.name })}</p>}
      {counts.total > 0 && (
        <dl className="board-counts">
          <Count label={say('board.issues')} value={counts.total} />
          {told > 0 && (
            <Count
              label={say('board.signed')}
              value={`${counts.signed}/${told}`}
              late={counts.unsigned > 0 ? say('board.unsigned', { count: counts.unsigned }) : undefined}
            />
          )}
          {told > 0 && <Count label={say('board.closed')} value={counts.closed} />}
          {counts.overdue > 0 && <Count label={say('board.overdue')} value={counts.overdue} late="" />}
        </dl>
      )}
    </li>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number | string;
  /** Something is wrong with it: what, for those who can't see the colour. */
  readonly late?: string;
}

function Count({ label, value, late }: CountProps) {
  return (
    <div className={late === undefined ? undefined : 'board-late'}>
      <dt>{label}</dt>
      <dd>
        {value}
        {late !== undefined && late !== '' && <span className="visually-hidden"> {late}</span>}
      </dd>
    </div>
  );
}

/** The days on site while the team is there or to come; after that the limit that runs. */
function When({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const { language } = usePreferences();
  const { stage, onSiteFrom, onSiteUntil } = of;
  if (stage === 'onSite' && onSiteUntil !== null) {
    const days = daysTo(onSiteUntil);
    return (
      <p className="board-line">
        <span className={`time time-${days < 0 ? 'late' : days <= 5 ? 'soon' : 'good'}`}>
          {days < 0 ? say('board.stayedOver', { days: -days }) : say('board.onSiteLeft', { days })}
        </span>
      </p>
    );
  }
  if (of.stepDueAt !== null && of.category !== 'closed') {
    return (
      <p className="board-line">
        <TimeLeft timed={of} />
      </p>
    );
  }
  if (onSiteFrom === null) return <p className="board-line muted">{say('board.noDays')}</p>;
  return (
    <p className="board-line muted">
      {dateText(onSiteFrom, language)} – {onSiteUntil === null ? '' : dateText(onSiteUntil, language)}
    </p>
  );
}
