import { lazy, Suspense, useMemo } from 'react';
import { useHistory } from '../../../api/queries.js';
import type { CaseWithSubject, HistoryEvent } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Legend } from '../../chart/legend.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { useWorkflow } from '../../workflows/queries.js';
import { useSeen } from './use-seen.js';
import { leafOf, movesOf, walkedBy } from './way.js';

const ChartView = lazy(async () => ({ default: (await import('../../chart/chart-view.js')).ChartView }));

/** Where a case stands in its workflow, and the way it came: drawn once one scrolls to it, and told in words below. */
export function DiagramCard({ of }: { readonly of: Omit<CaseWithSubject, 'subject'> }) {
  const say = useWords();
  const [place, seen] = useSeen<HTMLElement>();
  return (
    <section ref={place} className="card" aria-labelledby="diagram">
      <h2 id="diagram">{say('case.diagram')}</h2>
      {seen ? <Diagram of={of} /> : <Loading />}
    </section>
  );
}

function Diagram({ of }: { readonly of: Omit<CaseWithSubject, 'subject'> }) {
  const say = useWords();
  const workflow = useWorkflow(of.workflow, of.workflowVersion);
  const history = useHistory(of.id);
  const current = leafOf(of);
  const walked = useMemo(() => walkedBy(history.data ?? [], current), [history.data, current]);
  if (workflow.isError) return <Failure error={workflow.error} retry={workflow.refetch} />;
  if (history.isError) return <Failure error={history.error} retry={history.refetch} />;
  if (workflow.isPending || history.isPending) return <Loading />;
  const labels = new Map(workflow.data.states.map(({ path, label }) => [path, label]));
  return (
    <>
      <Suspense fallback={<Loading />}>
        <ChartView workflow={workflow.data} title={say('case.diagramOf', { step: of.stepLabel })} walked={walked} />
      </Suspense>
      <Legend walked />
      <WayInWords moves={movesOf(history.data)} labels={labels} />
    </>
  );
}

/** The same way without a picture. */
function WayInWords({
  moves,
  labels,
}: {
  readonly moves: readonly HistoryEvent[];
  readonly labels: ReadonlyMap<string, string>;
}) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <details className="way">
      <summary>{say('case.wayInWords', { count: moves.length })}</summary>
      <ol>
        {moves.map(({ seq, label, to, at, actor }) => (
          <li key={seq}>
            <strong>{labels.get(to) ?? to}</strong> <span>{label}</span>{' '}
            <span className="muted">
              {actor.name} · <time dateTime={at}>{momentText(at, language)}</time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
