import { Link } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Defined, ListLink } from './figure-link.js';
import type { Dashboard } from './queries.js';

/** Cases that somebody should look at before it is too late, each with its reasons. */
export function WarningList({ warnings: { all, reasons, items } }: { readonly warnings: Dashboard['warnings'] }) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = new Map(reasons.map(({ name, label }) => [name, label]));
  return (
    <section className="card dashboard-warnings" aria-labelledby="dashboard-warnings">
      <div className="card-head">
        <h2 id="dashboard-warnings">{say('dashboard.warnings')}</h2>
        {all.value > 0 && <ListLink to={all.cases}>{say('dashboard.allWarned', { count: all.value })}</ListLink>}
      </div>
      {all.value === 0 && <p className="muted">{say('dashboard.noWarnings')}</p>}
      <ul className="warning-reasons">
        {reasons
          .filter(({ value }) => value > 0)
          .map(({ name, label, definition, value, cases }) => (
            <li key={name}>
              <Defined label={label} definition={definition} />{' '}
              <ListLink to={cases} label={`${label} ${value}`}>
                {value}
              </ListLink>
            </li>
          ))}
      </ul>
      <ol className="warned" tabIndex={0} aria-labelledby="dashboard-warnings">
        {items.map(({ case: of, unit, dueAt, stepDueAt, reasons: why }) => {
          const due = [dueAt, stepDueAt].filter((at) => at !== null).sort((one, other) => Date.parse(one) - Date.parse(other))[0];
          return (
            <li key={of.id}>
              <Link to={`/cases/${of.id}`}>{of.title}</Link>
              <p className="warned-why">
                {why.map((name) => (
                  <span key={name} className="tag">
                    {labels.get(name)}
                  </span>
                ))}
                <span className="muted">
                  {unit.name}
                  {due !== undefined && ` · ${dateText(due, language)}`}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
