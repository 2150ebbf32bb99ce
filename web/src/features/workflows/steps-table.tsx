import { useWords } from '../../words/use-words.js';
import type { Workflow } from './queries.js';
import { waysFrom } from './ways.js';

interface StepsTableProps {
  readonly workflow: Workflow;
  readonly onSelect: (path: string) => void;
}

/** The chart as a table: each step with whose turn it is and where it leads. */
export function StepsTable({ workflow, onSelect }: StepsTableProps) {
  const say = useWords();
  const labels = new Map(workflow.states.map(({ path, label }) => [`stage.${path}`, label]));
  const choose = (path: string) => {
    onSelect(`stage.${path}`);
    document.getElementById('workflow-chart')?.scrollIntoView({ block: 'start' });
  };
  return (
    <section className="card" aria-labelledby="workflow-steps">
      <h2 id="workflow-steps">{say('workflows.states')}</h2>
      <div className="table-window" tabIndex={0} role="region" aria-labelledby="workflow-steps">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('workflows.step')}</th>
              <th scope="col">{say('workflows.turn')}</th>
              <th scope="col">{say('workflows.awaits')}</th>
              <th scope="col">{say('workflows.limits')}</th>
              <th scope="col">{say('workflows.ways')}</th>
            </tr>
          </thead>
          <tbody>
            {workflow.states.map(({ path, label, category, turnLabel, turn }) => {
              const guide = workflow.guides.find((each) => each.path === path);
              return (
                <tr key={path}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => choose(path)}>
                      <span className={`step step-${category}`}>{label}</span>
                    </button>
                  </th>
                  <td>{turn === 'nobody' ? '–' : turnLabel}</td>
                  <td>{guide?.awaits.map((awaited) => awaited.label).join(' / ') || '–'}</td>
                  <td>{guide?.limits.map((limit) => limit.label).join(' / ') || '–'}</td>
                  <td>{[...new Set(waysFrom(workflow, path).map(({ to }) => labels.get(to) ?? to))].join(' · ') || '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
