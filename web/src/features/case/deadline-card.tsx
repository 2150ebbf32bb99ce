import { useDeadline } from '../../api/queries.js';
import type { Limit, LimitStep } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText, momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { gathered } from './deadline/gathered.js';

/** The dates, each with the whole calculation that leads to it: start, what was skipped, pauses, extensions, the end. */
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
      {step !== null && <Calculation title={say('case.stepLimit')} limit={step} />}
      {runs && <Calculation title={say('case.limit')} limit={own} />}
      {!runs && step === null && <p className="muted">{say('case.deadlineNone')}</p>}
    </section>
  );
}

function Calculation({ title, limit }: { readonly title: string; readonly limit: Limit }) {
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
      <ol className="calculation">
        {gathered(steps).map((part, index) => (
          <li key={`${part.kind}${index}`} className={`calculation-${part.kind}`}>
            <CalculationStep part={part} />
          </li>
        ))}
      </ol>
      {rule !== null && (
        <p className="muted deadline-rule">
          {say('case.rule', { pack: rule.pack, version: rule.version, clause: rule.clause })}
          {rule.source !== '' && ` · ${rule.source}`}
        </p>
      )}
    </div>
  );
}

function CalculationStep({ part }: { readonly part: ReturnType<typeof gathered>[number] }) {
  const say = useWords();
  if (part.kind !== 'weekends') return <Told step={part.steps[0]} />;
  const days = part.steps.reduce((sum, step) => sum + (step.days ?? 0), 0);
  return (
    <details>
      <summary>
        <span className="calculation-words">{say('case.weekends', { count: part.steps.length })}</span>
        <span className="calculation-days">{say('case.notCounted', { days })}</span>
      </summary>
      <ul>
        {part.steps.map((step) => (
          <li key={step.from}>
            <Dates step={step} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const skipped = ['restDays', 'paused'];

function Told({ step }: { readonly step?: LimitStep }) {
  const say = useWords();
  if (step === undefined) return null;
  const { kind, label, days } = step;
  return (
    <>
      <span className="calculation-date">
        <Dates step={step} />
      </span>
      <span className="calculation-words">{label}</span>
      {skipped.includes(kind) && days !== undefined && (
        <span className="calculation-days">{say('case.notCounted', { days })}</span>
      )}
    </>
  );
}

function Dates({ step: { from, to } }: { readonly step: LimitStep }) {
  const { language } = usePreferences();
  const first = dateText(from, language);
  return <time dateTime={from}>{from === to ? first : `${first} – ${dateText(to, language)}`}</time>;
}
