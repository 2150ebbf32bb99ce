import { useWords } from '../../words/use-words.js';
import { Defined, ListLink, percent } from './figure-link.js';
import type { Dashboard, Figure, Rate } from './queries.js';

/** The numbers that a leader asks for first: how things stand, then the rates of the period. */
export function KeyFigures({ dashboard: { standing, rates } }: { readonly dashboard: Dashboard }) {
  const say = useWords();
  return (
    <section className="keys-board" aria-label={say('dashboard.keys')}>
      <ul className="key-figures">
        {standing.map((figure) => (
          <li key={figure.name} className={figure.name === 'overdue' && figure.value > 0 ? 'key-figure key-late' : 'key-figure'}>
            <Defined label={figure.label} definition={figure.definition} />
            <ListLink to={figure.cases} label={`${figure.label} ${figure.value}`}>
              <span className="key-value">{figure.value}</span>
            </ListLink>
          </li>
        ))}
      </ul>
      <ul className="key-figures" aria-label={say('dashboard.rates')}>
        {rates.map((rate) => (
          <li key={rate.name} className="key-figure">
            <Defined label={rate.label} definition={rate.definition} />
            <span className="key-value key-rate">{percent(rate.value)}</span>
            <RateParts rate={rate} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RateParts({ rate }: { readonly rate: Rate }) {
  const say = useWords();
  return (
    <>
      <span className="key-parts">
        <Part figure={rate.of} /> / <Part figure={rate.in} />
      </span>
      <span className="key-before">
        {say('dashboard.before', { value: percent(rate.before ?? null) })}
        <br />
        {say('dashboard.yearBefore', { value: percent(rate.yearBefore ?? null) })}
      </span>
    </>
  );
}

const Part = ({ figure: { label, value, cases } }: { readonly figure: Figure }) => (
  <ListLink to={cases} label={`${label} ${value}`}>
    {value}
  </ListLink>
);
