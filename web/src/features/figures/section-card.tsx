import { useWords } from '../../words/use-words.js';
import { Defined, ListLink } from '../dashboard/figure-link.js';
import { numberText } from './numbers.js';
import type { Overview, SectionFigure } from './queries.js';

/** Figures of one kind of work: each says what it means, opens its list, and stands beside the earlier ones. */
export function SectionCard({ section: { name, label, figures } }: { readonly section: Overview['sections'][number] }) {
  const say = useWords();
  const id = `section-${name}`;
  const told = figures.filter(isTold);
  const silent = figures.filter((figure) => !isTold(figure));
  if (figures.length === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {told.length > 0 && (
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
            {told.map((figure) => (
              <tr key={figure.name}>
                <th scope="row">
                  <Defined label={figure.label} definition={figure.definition} />
                </th>
                <td className="figures-number figures-now">
                  <Value figure={figure} />
                </td>
                <td className="figures-number muted">{numberText(figure.before)}</td>
                <td className="figures-number muted">{numberText(figure.yearBefore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <p className="figures-silent">
          <span className="muted">{say('figures.silent')}</span>{' '}
          {silent.map(({ name: of, label: what, definition }) => (
            <Defined key={of} label={what} definition={definition} />
          ))}
        </p>
      )}
    </section>
  );
}

function Value({ figure: { label, value, unit, atLeast, cases } }: { readonly figure: SectionFigure }) {
  const say = useWords();
  if (value === 0) return <span className="muted">0</span>;
  return (
    <>
      {atLeast === true && <span className="muted">{say('figures.atLeast')} </span>}
      <ListLink to={cases} label={`${label} ${numberText(value)}`}>
        {numberText(value)}
      </ListLink>
      {unit !== undefined && <span className="muted"> {unit}</span>}
    </>
  );
}

/** Whether there is anything to tell of a figure, now or before. */
const isTold = ({ value, before = 0, yearBefore = 0 }: SectionFigure) => value !== 0 || before !== 0 || yearBefore !== 0;
