import { Navigate, useNavigate, useParams } from 'react-router';
import { Segmented } from 'antd';
import { useWorkflows } from '../api/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { WorkflowView } from '../features/workflows/workflow-view.js';
import { PageHead } from '../layout/page-head.js';
import { NotFoundPage } from './not-found.js';
import { useWords } from '../words/use-words.js';

/** Every definition that the product runs by, drawn and told. */
export function WorkflowsPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { name, version } = useParams();
  const all = useWorkflows();
  if (all.isPending) return <Loading />;
  if (all.isError) return <Failure error={all.error} retry={all.refetch} />;
  const [first] = all.data;
  if (name === undefined) return first === undefined ? <NotFoundPage /> : <Navigate to={`/workflows/${first.name}`} replace />;
  const chosen = all.data.find((workflow) => workflow.name === name);
  if (chosen === undefined) return <NotFoundPage />;
  const shown = version === undefined ? chosen.version : Number(version);
  return (
    <>
      <PageHead title={say('workflows.title')} summary={say('workflows.summary')} />
      <nav className="workflows-choice" aria-label={say('workflows.choose')}>
        <Segmented
          value={name}
          onChange={(to) => void navigate(`/workflows/${to}`)}
          options={all.data.map((workflow) => ({ value: workflow.name, label: workflow.title }))}
        />
      </nav>
      <WorkflowView key={`${name}@${shown}`} name={name} version={shown} />
    </>
  );
}
