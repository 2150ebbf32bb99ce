import { useWords } from '../../words/use-words.js';
import { Defined, ListLink } from '../dashboard/figure-link.js';
import { numberText } from './numbers.js';
import type { Overview } from './queries.js';

type Step = Overview['steps'][number];

/** How long each step took: days on average, and what nine in ten did not exceed; the bar sets the steps against each other. */
export function StepsCard({ steps }: Pick<Overview, 'steps'>) {
  const say = useWords();
  const told = steps.filter(({ stays }) => stays > 0).toSorted((one, other) => ninetieth(other) - ninetieth(one));
  const longest = Math.max(1, ...told.map(ninetieth));
  return (
    <section className="card dashboard-steps" aria-labelledby="figures-steps">
      <h2 id="figures-steps">{say('figures.steps')}</h2>
      {told.length === 0 ? (
        <p className="muted">{say('figures.nothing')}</p>
      ) : (
        <div className="sideways" tabIndex={0} role="group" aria-labelledby="figures-steps">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{say('figures.step')}</th>
                <th scope="col" aria-hidden="true" className="step-bar-head" />
                {(['averageDays', 'ninetieth', 'workingDays', 'stays'] as const).map((head) => (
                  <th key={head} scope="col" className="figures-number">
                    {say(`figures.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.map(({ name, label, definition, calendarDays, workingDays, stays, cases }) => (
                <tr key={name}>
                  <th scope="row">
                    <Defined label={label} definition={definition} />
                  </th>
                  <td aria-hidden="true">
                    <span className="step-bar">
                      <span className="step-ninetieth" style={{ inlineSize: share(calendarDays?.ninetieth, longest) }} />
                      <span className="step-average" style={{ inlineSize: share(calendarDays?.average, longest) }} />
                    </span>
                  </td>
                  <td className="figures-number figures-now">{numberText(calendarDays?.average)}</td>
                  <td className="figures-number">{numberText(calendarDays?.ninetieth)}</td>
                  <td className="figures-number muted">
                    {numberText(workingDays?.average)} / {numberText(workingDays?.ninetieth)}
                  </td>
                  <td className="figures-number">
                    <ListLink to={cases} label={`${label} ${stays}`}>
                      {stays}
                    </ListLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="hint">{say('figures.longestFirst')}</p>
    </section>
  );
}

const ninetieth = ({ calendarDays }: Step): number => calendarDays?.ninetieth ?? 0;
const share = (value: number | undefined, whole: number): string => `${((value ?? 0) / whole) * 100}%`;
