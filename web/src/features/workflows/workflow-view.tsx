import { Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../words/use-words.js';
import { ChartView } from '../chart/chart-view.js';
import { Legend } from '../chart/legend.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { ChangesCard } from './changes-card.js';
import { EventsTable } from './events-table.js';
import { useWorkflow } from './queries.js';
import { StepPanel } from './step-panel.js';
import { StepsTable } from './steps-table.js';

/** One version of a workflow: its chart with a panel on the chosen step, and all of it as tables. */
export function WorkflowView({ name, version }: { readonly name: string; readonly version: number }) {
  const say = useWords();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const found = useWorkflow(name, version);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  const workflow = found.data;
  const chosen = workflow.states.find(({ path }) => path === address.get('step')) ?? workflow.states[0];
  const choose = (path: string) => setAddress({ step: path.replace('stage.', '') }, { replace: true, preventScrollReset: true });
  return (
    <div className="workflow">
      <section className="card" aria-labelledby="workflow-chart">
        <div className="card-head">
          <h2 id="workflow-chart">{workflow.title}</h2>
          {workflow.versions.length > 1 ? (
            <Select
              value={version}
              aria-label={say('workflows.version', { version })}
              onChange={(to: number) => void navigate(`/workflows/${name}/${to}`)}
              options={workflow.versions.map((each) => ({ value: each, label: say('workflows.version', { version: each }) }))}
            />
          ) : (
            <span className="muted">{say('workflows.version', { version })}</span>
          )}
        </div>
        <p className="muted workflow-hint">{say('workflows.chartHint')}</p>
        <div className="workflow-drawn">
          <div>
            <ChartView
              workflow={workflow}
              title={`${workflow.title}：${say('workflows.chart')}`}
              selected={chosen && `stage.${chosen.path}`}
              onSelect={choose}
            />
            <Legend />
          </div>
          {chosen !== undefined && <StepPanel workflow={workflow} path={chosen.path} onSelect={choose} />}
        </div>
      </section>
      <StepsTable workflow={workflow} onSelect={choose} />
      <EventsTable workflow={workflow} />
      <ChangesCard workflow={workflow} />
    </div>
  );
}
