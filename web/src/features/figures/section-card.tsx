import { useWords } from '../../words/use-words.js';
import { Defined, ListLink } from '../dashboard/figure-link.js';
import { numberText } from './numbers.js';
import type { Overview } from './queries.js';

/** Figures of one kind of work: each says what it means, opens its list, and stands beside the earlier ones. */
export function SectionCard({ section: { name, label, figures } }: { readonly section: Overview['sections'][number] }) {
  const say = useWords();
  const id = `section-${name}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('figures.figure')}</th>
            {(['value', 'before', 'yearBefore'] as const).map((head) => (
              <th key={head} scope="col" className="figures-number">
                {say(`figures.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.name}>
              <th scope="row">
                <Defined label={figure.label} definition={figure.definition} />
              </th>
              <td className="figures-number figures-now">
                {figure.atLeast === true && <span className="muted">{say('figures.atLeast')} </span>}
                <ListLink to={figure.cases} label={`${figure.label} ${numberText(figure.value)}`}>
                  {numberText(figure.value)}
                </ListLink>
                {figure.unit !== undefined && <span className="muted"> {figure.unit}</span>}
              </td>
              <td className="figures-number muted">{numberText(figure.before)}</td>
              <td className="figures-number muted">{numberText(figure.yearBefore)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
