import { useWords } from '../../words/use-words.js';
import { ListLink } from './figure-link.js';
import type { Dashboard } from './queries.js';
import { TableCard } from './table-card.js';

/** How dark the cells can be. */
const shades = 5;

/** Open issues by unit and theme; each cell opens its list. */
export function HeatMap({ heatMap: { units, themes, cells } }: { readonly heatMap: Dashboard['heatMap'] }) {
  const say = useWords();
  const byPlace = new Map(cells.map((cell) => [`${cell.unitId} ${cell.theme}`, cell]));
  const most = Math.max(1, ...cells.map(({ open }) => open.value));
  return (
    <TableCard
      id="dashboard-heat"
      title={say('dashboard.heatMap')}
      empty={units.length === 0 && say('dashboard.heatEmpty')}
      hint={say('dashboard.heatHint')}
    >
      <table className="figures heat">
        <thead>
          <tr>
            <th scope="col">{say('dashboard.unit')}</th>
            {themes.map((theme) => (
              <th key={theme} scope="col">
                {theme}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {themes.map((theme) => {
                const cell = byPlace.get(`${id} ${theme}`);
                if (cell === undefined) return <td key={theme} className="heat-cell" />;
                const { open, overdue } = cell;
                const label = say('dashboard.heatCell', { unit: name, theme, open: open.value, overdue: overdue.value });
                return (
                  <td key={theme} className={`heat-cell heat-${Math.ceil((open.value / most) * shades)}`}>
                    <ListLink to={open.cases} label={label}>
                      {open.value}
                      {overdue.value > 0 && <span className="heat-late">/{overdue.value}</span>}
                    </ListLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}
