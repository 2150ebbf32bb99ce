import { useWords } from '../../../words/use-words.js';
import type { Inspection } from '../types.js';
import { columns } from './columns.js';
import { InspectionCard } from './inspection-card.js';

/** Inspections beside each other by where they stand: columns at a desk, one after the other on a phone. */
export function BoardColumns({ inspections }: { readonly inspections: readonly Inspection[] }) {
  const say = useWords();
  return (
    <div className="board">
      {columns.map(({ word, stages }) => {
        const own = inspections.filter(({ stage }) => stages.includes(stage));
        return (
          <section
            key={word}
            className={own.length === 0 ? 'board-column board-column-empty' : 'board-column'}
            aria-label={say(word)}
          >
            <h2>
              {say(word)} <span className="board-number">{own.length}</span>
            </h2>
            <ol>
              {own.map((inspection) => (
                <InspectionCard key={inspection.id} of={inspection} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

/** The whole board in one line of figures. */
export function BoardSummary({ inspections, total }: { readonly inspections: readonly Inspection[]; readonly total?: number }) {
  const say = useWords();
  const sum = (of: (inspection: Inspection) => number) => inspections.reduce((all, each) => all + of(each), 0);
  const figures = [
    say('board.sumInspections', { count: total ?? inspections.length }),
    say('board.sumIssues', { count: sum(({ counts }) => counts.total) }),
    say('board.sumHandedOver', { count: sum(({ counts }) => counts.handedOver) }),
    say('board.sumUnsigned', { count: sum(({ counts }) => counts.unsigned) }),
    say('board.sumClosed', { count: sum(({ counts }) => counts.closed) }),
    say('board.sumOverdue', { count: sum(({ counts }) => counts.overdue) }),
  ];
  return <>{figures.join(' · ')}</>;
}
