import { useWords } from '../../words/use-words.js';
import { ListLink, percent } from './figure-link.js';
import type { Dashboard } from './queries.js';
import { TableCard } from './table-card.js';

/** The units, the most pressing first. */
export function Ranking({ ranking }: { readonly ranking: Dashboard['ranking'] }) {
  const say = useWords();
  return (
    <TableCard id="dashboard-ranking" title={say('dashboard.ranking')} hint={say('dashboard.rankingHint')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('dashboard.unit')}</th>
            {(['open', 'overdueShort', 'due', 'closed', 'onTimeRate'] as const).map((head) => (
              <th key={head} scope="col" className="figures-number">
                {say(`dashboard.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map(({ unit, open, overdue, due, closed, onTimeRate }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              {[open, overdue, due, closed].map(({ value, cases }) => (
                <td key={cases} className="figures-number">
                  <ListLink to={cases}>{value}</ListLink>
                </td>
              ))}
              <td className="figures-number">{percent(onTimeRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}
