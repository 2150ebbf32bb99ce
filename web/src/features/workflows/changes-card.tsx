import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { useWorkflowChanges, type Workflow, type WorkflowChanges } from './queries.js';

/** What a version changed from the one before; where there is none, it says so. */
export function ChangesCard({ workflow: { name, version, versions } }: { readonly workflow: Workflow }) {
  const say = useWords();
  const changes = useWorkflowChanges(name, version);
  if (changes.isError) return <Failure error={changes.error} retry={changes.refetch} />;
  return (
    <section className="card" aria-labelledby="workflow-changes">
      <h2 id="workflow-changes">{say('workflows.changes')}</h2>
      {changes.isPending ? <Loading /> : <Changes of={changes.data} only={versions.length === 1} />}
    </section>
  );
}

const kinds = { state: 'workflows.kindState', event: 'workflows.kindEvent', way: 'workflows.kindWay' } as const satisfies Record<
  string,
  Word
>;
const marks = { added: 'workflows.added', removed: 'workflows.removed', changed: 'workflows.changed' } as const satisfies Record<
  string,
  Word
>;
const parts = {
  label: 'workflows.part.label',
  category: 'workflows.part.category',
  turn: 'workflows.part.turn',
  disclosed: 'workflows.part.disclosed',
  permissions: 'workflows.part.permissions',
  apartFrom: 'workflows.part.apartFrom',
  audience: 'workflows.part.audience',
  payload: 'workflows.part.payload',
} as const satisfies Record<string, Word>;

function Changes({ of: { previous, items }, only }: { readonly of: WorkflowChanges; readonly only: boolean }) {
  const say = useWords();
  if (previous === null) return <p className="muted">{say(only ? 'workflows.onlyVersion' : 'workflows.firstVersion')}</p>;
  if (items.length === 0) return <p className="muted">{say('workflows.noChanges', { previous })}</p>;
  return (
    <>
      <p className="muted">{say('workflows.changedFrom', { previous })}</p>
      <ul className="workflow-changes">
        {items.map(({ kind, change, id, label, parts: changed }) => (
          <li key={`${kind}${id}`} className={`change-${change}`}>
            <span className="tag">{say(marks[change])}</span> {say(kinds[kind])} <strong>{label}</strong>{' '}
            <span className="muted">
              {kind === 'way' ? id.replaceAll('stage.', '') : changed.map((part) => saidOf(part, say)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const saidOf = (part: string, say: ReturnType<typeof useWords>) =>
  part in parts ? say(parts[part as keyof typeof parts]) : part;
