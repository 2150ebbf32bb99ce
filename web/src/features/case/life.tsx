import { Switch } from 'antd';
import { useState } from 'react';
import { useCase, useHistory } from '../../api/queries.js';
import type { CaseWithSubject, HistoryEvent } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { useWorkflow, type Workflow } from '../workflows/queries.js';
import { chaptersOf } from './life/chapters.js';
import { Filled } from './life/filled.js';

/** All that has happened to a case, the latest first, in chapters: one for each stay in a stage, cycle by cycle. */
export function Life({ id }: { readonly id: string }) {
  const found = useCase(id);
  const history = useHistory(id);
  if (found.isPending || history.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  if (history.isError) return <Failure error={history.error} retry={history.refetch} />;
  return <Chapters of={found.data} history={history.data} />;
}

interface ChaptersProps {
  readonly of: CaseWithSubject;
  readonly history: readonly HistoryEvent[];
}

function Chapters({ of, history }: ChaptersProps) {
  const say = useWords();
  const workflow = useWorkflow(of.workflow, of.workflowVersion);
  const [withClock, setWithClock] = useState(true);
  if (workflow.isPending) return <Loading />;
  if (workflow.isError) return <Failure error={workflow.error} retry={workflow.refetch} />;
  const shown = history.filter(({ actor }) => withClock || actor.role !== 'clock');
  const chapters = chaptersOf(shown, of.subject?.cycles ?? []);
  const cycles = new Set(chapters.map(({ cycle }) => cycle)).size;
  return (
    <section className="card" aria-labelledby="life">
      <div className="card-head">
        <h2 id="life">{say('case.life')}</h2>
        <label className="switch">
          <Switch size="small" checked={withClock} onChange={setWithClock} aria-label={say('case.lifeSystem')} />
          <span aria-hidden="true">{say('case.lifeSystem')}</span>
        </label>
      </div>
      {chapters.map(({ cycle, stage, events }) => (
        <div key={events[0]?.seq} className="chapter">
          <h3 className="chapter-title">
            {workflow.data.words[stage] ?? stage}
            {cycles > 1 && <span className="tag">{say('case.cycle', { cycle })}</span>}
          </h3>
          <ol className="life">
            {events.map((event) => (
              <Happened key={event.seq} event={event} of={of} workflow={workflow.data} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface HappenedProps {
  readonly event: HistoryEvent;
  readonly of: CaseWithSubject;
  readonly workflow: Workflow;
}

function Happened({ event, of, workflow }: HappenedProps) {
  const { language } = usePreferences();
  const { actor, label, text, at, from, to } = event;
  const kind = actor.role === 'clock' ? 'clock' : from === to ? 'aside' : 'moved';
  const labelOf = (path: string) => workflow.states.find((state) => state.path === path)?.label ?? path;
  return (
    <li className={`life-event life-${kind}`}>
      <p className="life-line">
        <strong>{label}</strong>
        <time dateTime={at}>{momentText(at, language)}</time>
      </p>
      <p className="life-text">{text}</p>
      {from !== null && from !== to && (
        <p className="life-move">
          {labelOf(from)} → <strong>{labelOf(to)}</strong>
        </p>
      )}
      {actor.role !== 'clock' && <Filled event={event} of={of} workflow={workflow} />}
    </li>
  );
}
