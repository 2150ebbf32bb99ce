import { useDeadline } from '../../api/queries.js';
import type { Limit } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';

/** The dates and every step by which each came about. */
export function DeadlineCard({ id }: { readonly id: string }) {
  const say = useWords();
  const deadline = useDeadline(id);
  if (deadline.isPending) return null;
  if (deadline.isError) return <Failure error={deadline.error} retry={deadline.refetch} />;
  const { step, ...own } = deadline.data;
  const runs = own.dueAt !== null || own.problem !== undefined;
  return (
    <section className="card" aria-labelledby="deadline">
      <h2 id="deadline">{say('case.deadline')}</h2>
      {step !== null && <LimitSteps title={say('case.stepLimit')} limit={step} />}
      {runs && <LimitSteps title={say('case.limit')} limit={own} />}
      {!runs && step === null && <p className="muted">{say('case.deadlineNone')}</p>}
    </section>
  );
}

function LimitSteps({ title, limit }: { readonly title: string; readonly limit: Limit }) {
  const say = useWords();
  const { language } = usePreferences();
  const { dueAt, originalDueAt, rule, steps, problem } = limit;
  const moved = dueAt !== null && originalDueAt !== null && Date.parse(dueAt) !== Date.parse(originalDueAt);
  return (
    <div className="deadline">
      <h3>
        {title}
        {dueAt !== null && <strong>{momentText(dueAt, language)}</strong>}
      </h3>
      {moved && <p className="muted">{say('case.original', { date: momentText(originalDueAt, language) })}</p>}
      {problem !== undefined && <p className="wrong">{problem}</p>}
      <ol className="deadline-steps">
        {steps.map(({ kind, label }, index) => (
          <li key={`${kind}${index}`} className={`deadline-${kind}`}>
            {label}
          </li>
        ))}
      </ol>
      {rule !== null && (
        <p className="muted">
          {say('case.rule', { pack: rule.pack, version: rule.version, clause: rule.clause })}
          {rule.source !== '' && ` · ${rule.source}`}
        </p>
      )}
    </div>
  );
}
