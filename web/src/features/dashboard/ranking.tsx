import { useWords } from '../../words/use-words.js';
import { ListLink, percent } from './figure-link.js';
import type { Dashboard } from './queries.js';

/** The units, the most pressing first. */
export function Ranking({ ranking }: { readonly ranking: Dashboard['ranking'] }) {
  const say = useWords();
  return (
    <section className="card dashboard-ranking" aria-labelledby="dashboard-ranking">
      <h2 id="dashboard-ranking">{say('dashboard.ranking')}</h2>
      <div className="sideways" tabIndex={0} role="group" aria-labelledby="dashboard-ranking">
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
      </div>
      <p className="hint">{say('dashboard.rankingHint')}</p>
    </section>
  );
}
