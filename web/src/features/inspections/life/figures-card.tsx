import { Link } from 'react-router';
import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import type { Inspection } from '../types.js';

/** How the issues of an inspection stand; each number opens the cases behind it. */
export function FiguresCard({ of: { id, counts } }: { readonly of: Inspection }) {
  const say = useWords();
  const figures: readonly (readonly [Word, number | string, string])[] = [
    ['board.issues', counts.total, ''],
    ['inspection.confirming', counts.byStage['found'] ?? 0, '&stage=found'],
    ['inspection.immediate', `${counts.immediateFixes.done}/${counts.immediateFixes.total}`, '&track=immediate'],
    ['inspection.handedOver', counts.handedOver, '&stage=handedOver,reviewed,closed,revisited,archived'],
    ['board.closed', counts.closed, '&stage=closed,revisited,archived'],
    ['board.overdue', counts.overdue, '&timeliness=overdue'],
  ];
  return (
    <section className="card" aria-labelledby="figures">
      <h2 id="figures">{say('inspection.issues')}</h2>
      <dl className="figures">
        {figures.map(([word, value, filter]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>
              <Link to={`/cases?workflow=issue&inspectionId=${id}${filter}`}>{value}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
