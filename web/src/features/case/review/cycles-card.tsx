import type { ReactNode } from 'react';
import type { Cycle, Measure, Opinion, Result } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useWorkflowLabels } from '../labels.js';

interface CyclesCardProps {
  readonly cycles: readonly Cycle[];
  /** As they stand now: for the cycle that is open. */
  readonly now: {
    readonly measures: readonly Measure[];
    readonly results: readonly Result[];
    readonly opinions: readonly Opinion[];
  };
}

/** The cycles of an issue side by side: a closed one as it stood when it closed. */
export function CyclesCard({ cycles, now }: CyclesCardProps) {
  const say = useWords();
  const { language } = usePreferences();
  const stood = cycles.map((cycle) => ({ ...cycle, stand: cycle.frozen ?? standOf(cycle.cycle, now) }));
  return (
    <section className="card" aria-labelledby="cycles">
      <h2 id="cycles">{say('case.cycles')}</h2>
      <div className="table-window" tabIndex={0} role="region" aria-labelledby="cycles">
        <table className="plain-table cycles">
          <thead>
            <tr>
              <td />
              {stood.map(({ cycle, closedLate }) => (
                <th key={cycle} scope="col">
                  {say('case.cycle', { cycle })}
                  {closedLate === true && <span className="time time-late">{say('time.closedLate')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row title={say('case.cycleTime')}>
              {stood.map(({ cycle, openedAt, closedAt }) => (
                <td key={cycle}>
                  {dateText(openedAt, language)} – {closedAt === null ? say('case.cycleOpen') : dateText(closedAt, language)}
                </td>
              ))}
            </Row>
            <Row title={say('case.cycleGround')}>
              {stood.map(({ cycle, ground }) => (
                <td key={cycle}>{ground ?? '–'}</td>
              ))}
            </Row>
            <Row title={say('case.measures')}>
              {stood.map(({ cycle, stand }) => (
                <td key={cycle}>
                  <Measures measures={stand.measures} />
                </td>
              ))}
            </Row>
            <Row title={say('case.results')}>
              {stood.map(({ cycle, stand }) => (
                <td key={cycle}>
                  {stand.results.length === 0
                    ? '–'
                    : stand.results.map(({ label, count, unit }, index) => (
                        <p key={index}>
                          {label} {count} {unit}
                        </p>
                      ))}
                </td>
              ))}
            </Row>
            <Row title={say('case.opinions')}>
              {stood.map(({ cycle, stand }) => (
                <td key={cycle}>
                  <Verdicts opinions={stand.opinions} />
                </td>
              ))}
            </Row>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function standOf(cycle: number, { measures, results, opinions }: CyclesCardProps['now']) {
  return {
    measures,
    results: results.filter((result) => result.cycle === cycle),
    opinions: opinions.filter((opinion) => opinion.cycle === cycle),
  };
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {children}
    </tr>
  );
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const labels = useWorkflowLabels();
  if (measures.length === 0) return '–';
  return (
    <ol className="cycle-measures">
      {measures.map(({ id, text, progress }) => (
        <li key={id}>
          {text} <span className={`step measure-${progress}`}>{labels(progress)}</span>
        </li>
      ))}
    </ol>
  );
}

function Verdicts({ opinions }: { readonly opinions: readonly Opinion[] }) {
  const labels = useWorkflowLabels();
  if (opinions.length === 0) return '–';
  return opinions.map(({ seq, body, verdict }) => (
    <p key={seq}>
      {body.name} <span className={`step opinion-${verdict}`}>{labels(verdict)}</span>
    </p>
  ));
}
