import { Link } from 'react-router';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { pageOfList, percent } from './labels.js';
import type { Coverage } from './queries.js';

/** The whole term in five numbers, and what each means. */
export function CoverageFigures({ coverage }: { readonly coverage: Coverage }) {
  const say = useWords();
  const { total, neverInspected, notForThreeYears, definitions } = coverage;
  const figures: readonly (readonly [Word, { readonly value: number; readonly list: string }, string])[] = [
    ['coverage.inspected', total.inspected, definitions.inspected],
    ['coverage.planned', total.planned, definitions.planned],
    ['coverage.never', neverInspected, definitions.neverInspected],
    ['coverage.stale', notForThreeYears, definitions.notForThreeYears],
  ];
  return (
    <div className="coverage-figures">
      <section className="card coverage-main" aria-labelledby="rate">
        <h2 id="rate">{say('coverage.rate')}</h2>
        <p className="coverage-rate">{percent(total.coverage)}</p>
        <div className="rate-bar rate-wide" aria-hidden="true">
          <span style={{ width: `${(total.coverage ?? 0) * 100}%` }} />
        </div>
        <p className="muted">{definitions.coverage}</p>
      </section>
      {figures.map(([word, { value, list }, meaning]) => (
        <section key={word} className="card coverage-figure">
          <h2>{say(word)}</h2>
          <p className="coverage-number">
            <Link to={pageOfList(list)}>{value}</Link>
          </p>
          <p className="muted">{meaning}</p>
        </section>
      ))}
    </div>
  );
}

const states: Readonly<Record<Coverage['byRound'][number]['state'], readonly [Word, string]>> = {
  planned: ['coverage.roundPlanned', 'waiting'],
  underWay: ['coverage.roundUnderWay', 'open'],
  done: ['coverage.roundDone', 'closed'],
};

/** What each round has done for the coverage. */
export function RoundTable({ rounds }: { readonly rounds: Coverage['byRound'] }) {
  const say = useWords();
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{say('inspections.round')}</th>
          <th scope="col">{say('coverage.state')}</th>
          <th scope="col">{say('coverage.inspected')}</th>
          <th scope="col">{say('coverage.planned')}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ roundId, title, state, inspected, planned }) => (
          <tr key={roundId}>
            <th scope="row">
              <Link to={`/inspections?round=${roundId}`}>{title}</Link>
            </th>
            <td className="matrix-state">
              <span className={`step step-${states[state][1]}`}>{say(states[state][0])}</span>
            </td>
            {[inspected, planned].map(({ value, list }) => (
              <td key={list}>{value === 0 ? <span className="muted">0</span> : <Link to={pageOfList(list)}>{value}</Link>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
