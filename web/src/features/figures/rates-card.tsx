import { useWords } from '../../words/use-words.js';
import { Defined, ListLink, percent } from '../dashboard/figure-link.js';
import type { Overview } from './queries.js';

/** The shares of the period, each with the two numbers that it is made of and their lists. */
export function RatesCard({ rates }: Pick<Overview, 'rates'>) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="figures-rates">
      <h2 id="figures-rates">{say('figures.rates')}</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('figures.figure')}</th>
            {(['value', 'parts', 'before', 'yearBefore'] as const).map((head) => (
              <th key={head} scope="col" className="figures-number">
                {say(`figures.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map(({ name, label, definition, value, of, in: whole, before, yearBefore }) => (
            <tr key={name}>
              <th scope="row">
                <Defined label={label} definition={definition} />
              </th>
              <td className="figures-number figures-now">{percent(value)}</td>
              <td className="figures-number">
                <ListLink to={of.cases} label={`${of.label} ${of.value}`}>
                  {of.value}
                </ListLink>
                {' / '}
                <ListLink to={whole.cases} label={`${whole.label} ${whole.value}`}>
                  {whole.value}
                </ListLink>
              </td>
              <td className="figures-number muted">{percent(before ?? null)}</td>
              <td className="figures-number muted">{percent(yearBefore ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
