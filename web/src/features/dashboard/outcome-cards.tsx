import { useWords } from '../../words/use-words.js';
import { Fact } from '../states/fact.js';
import { Defined, ListLink, percent } from './figure-link.js';
import type { Dashboard } from './queries.js';

/** How far the term has come, with the organisations behind each number. */
export function CoverageCard({ coverage }: { readonly coverage: NonNullable<Dashboard['coverage']> }) {
  const say = useWords();
  const { term, definition, value, inScope, inspected, planned, neverInspected } = coverage;
  const parts = [
    ['dashboard.inspected', inspected],
    ['dashboard.inScope', inScope],
    ['dashboard.planned', planned],
    ['dashboard.never', neverInspected],
  ] as const;
  return (
    <section className="card dashboard-coverage" aria-labelledby="dashboard-coverage">
      <h2 id="dashboard-coverage">
        <Defined label={say('dashboard.coverage')} definition={definition} />
      </h2>
      <p className="coverage-value">
        <ListLink to={inspected.cases}>{percent(value)}</ListLink> <span className="muted">{term.title}</span>
      </p>
      <div className="coverage-bar" aria-hidden="true">
        <span style={{ inlineSize: percent(value ?? 0) }} />
      </div>
      <dl className="facts">
        {parts.map(([word, cell]) => (
          <Fact key={word} label={say(word)}>
            <ListLink to={cell.cases} label={`${say(word)} ${cell.value}`}>
              {cell.value}
            </ListLink>
          </Fact>
        ))}
      </dl>
    </section>
  );
}

/** What the rectification brought in the quarter, by kind. */
export function ResultsCard({ results }: { readonly results: Dashboard['results'] }) {
  const say = useWords();
  const noted = results.filter(({ count }) => count > 0);
  return (
    <section className="card dashboard-results" aria-labelledby="dashboard-results">
      <h2 id="dashboard-results">{say('dashboard.results')}</h2>
      {noted.length === 0 && <p className="muted">{say('dashboard.noResults')}</p>}
      <ul className="result-list">
        {noted.map(({ name, label, definition, value, unit, count, cases, atLeast }) => (
          <li key={name}>
            <Defined label={label} definition={definition} />
            <span>
              {atLeast && <span className="muted">{say('dashboard.atLeast')} </span>}
              <ListLink to={cases} label={`${label} ${value} ${unit}`}>
                <strong>{value.toLocaleString('en-US')}</strong> {unit}
              </ListLink>{' '}
              <span className="muted">{say('dashboard.fromCases', { count })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened in the quarter, each with the quarter before and the year before. */
export function FlowCard({ flow }: { readonly flow: Dashboard['flow'] }) {
  const say = useWords();
  return (
    <section className="card dashboard-flow" aria-labelledby="dashboard-flow">
      <h2 id="dashboard-flow">{say('dashboard.flow')}</h2>
      <ul className="result-list">
        {flow.map(({ name, label, definition, value, cases, before = 0, yearBefore = 0 }) => (
          <li key={name}>
            <Defined label={label} definition={definition} />
            <span>
              <ListLink to={cases} label={`${label} ${value}`}>
                <strong>{value}</strong>
              </ListLink>{' '}
              <span className="muted">
                {say('dashboard.before', { value: before })} · {say('dashboard.yearBefore', { value: yearBefore })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
