import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { ListLink } from './figure-link.js';
import type { Dashboard } from './queries.js';
import { TableCard } from './table-card.js';

const levels = [1, 2, 3] as const;

/** What is overdue: by level down, by whose turn it is across. */
export function OverdueCard({ overdue }: { readonly overdue: Dashboard['overdue'] }) {
  const say = useWords();
  const turns = [...new Map(overdue.map(({ turn, turnLabel }) => [turn, turnLabel]))];
  const at = (level: number, turn: string) => overdue.find((cell) => cell.level === level && cell.turn === turn);
  const sum = (cells: Dashboard['overdue']) => cells.reduce((total, { value }) => total + value, 0);
  return (
    <TableCard id="dashboard-overdue" title={say('dashboard.overdue')} empty={overdue.length === 0 && say('dashboard.noOverdue')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('dashboard.level')}</th>
            {turns.map(([turn, label]) => (
              <th key={turn} scope="col" className="figures-number">
                {label}
              </th>
            ))}
            <th scope="col" className="figures-number">
              {say('dashboard.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row">
                <span className={`level-mark level-${level}`} aria-hidden="true" />
                {say(`dashboard.level${level}` as Word)}
              </th>
              {turns.map(([turn]) => {
                const cell = at(level, turn);
                return (
                  <td key={turn} className="figures-number">
                    {cell === undefined ? <span className="muted">0</span> : <ListLink to={cell.cases}>{cell.value}</ListLink>}
                  </td>
                );
              })}
              <td className="figures-number">{sum(overdue.filter((cell) => cell.level === level))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}
