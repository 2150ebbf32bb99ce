import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../words/use-words.js';
import { ListLink, percent } from './figure-link.js';
import type { Dashboard } from './queries.js';
import { useQuarterText } from './quarters.js';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.js')).TrendChart }));

/** Eight quarters of what was due and what was closed: a chart, and the same as a table whose numbers open their lists. */
export function TrendCard({ trend }: { readonly trend: Dashboard['trend'] }) {
  const say = useWords();
  const [table, setTable] = useState(false);
  return (
    <section className="card dashboard-trend" aria-labelledby="dashboard-trend">
      <div className="card-head">
        <h2 id="dashboard-trend">{say('dashboard.trend')}</h2>
        <Button type="link" size="small" className="not-printed" onClick={() => setTable(!table)}>
          {say(table ? 'dashboard.trendChart' : 'dashboard.trendTable')}
        </Button>
      </div>
      {table ? (
        <TrendTable trend={trend} />
      ) : (
        <>
          <Suspense fallback={<div className="trend-chart" />}>
            <TrendChart trend={trend} />
          </Suspense>
          <div className="visually-hidden">
            <TrendTable trend={trend} />
          </div>
        </>
      )}
    </section>
  );
}

function TrendTable({ trend }: { readonly trend: Dashboard['trend'] }) {
  const say = useWords();
  const { short } = useQuarterText();
  const heads = ['due', 'closed', 'closedLate', 'closingRate', 'onTimeRate'] as const;
  return (
    <div className="sideways">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('dashboard.period')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figures-number">
                {say(`dashboard.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.map(({ period, due, closed, closedLate, closingRate, onTimeRate }) => (
            <tr key={period}>
              <th scope="row">{short(period)}</th>
              {[due, closed, closedLate].map(({ value, cases }) => (
                <td key={cases} className="figures-number">
                  <ListLink to={cases}>{value}</ListLink>
                </td>
              ))}
              <td className="figures-number">{percent(closingRate)}</td>
              <td className="figures-number">{percent(onTimeRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
