import type { Manifestation, Measure } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useWorkflowLabels } from '../labels.js';
import { useSchedule, type Schedule } from '../queries.js';
import { Gantt } from './gantt.js';

interface MeasuresCardProps {
  readonly caseId: string;
  readonly measures: readonly Measure[];
  readonly manifestations: readonly Manifestation[];
  readonly goal: string | null;
}

type Placed = NonNullable<Schedule['schedule']>['measures'][number];

/** The plan: each measure with who answers, by when, and how far it is; before them the time that is left, counted back from the limit. */
export function MeasuresCard({ caseId, measures, manifestations, goal }: MeasuresCardProps) {
  const say = useWords();
  const { data } = useSchedule(caseId);
  return (
    <section className="card" aria-labelledby="measures">
      <h2 id="measures">{say('case.measures')}</h2>
      {goal !== null && (
        <p className="prose">
          <span className="muted">{say('case.goal')}</span> {goal}
        </p>
      )}
      {data?.problem !== undefined && <p className="wrong">{data.problem}</p>}
      {data?.schedule != null && <Gantt schedule={data.schedule} today={data.today} paused={data.paused} measures={measures} />}
      {measures.length === 0 && <p className="muted">{say('case.measuresEmpty')}</p>}
      <ol className="measures">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureRow
              measure={measure}
              answers={manifestations.filter(({ id }) => measure.manifestationIds.includes(id))}
              placed={data?.schedule?.measures.find(({ id }) => id === measure.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MeasureRowProps {
  readonly measure: Measure;
  readonly answers: readonly Manifestation[];
  readonly placed?: Placed;
}

function MeasureRow({ measure, answers, placed }: MeasureRowProps) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  const { text, owner, dueOn, sustained, checkStandard, progress, note, results, kinds, horizon } = measure;
  const facts = [
    `${say('case.measureOwner')} ${owner}`,
    labels(horizon),
    sustained ? say('case.sustained') : undefined,
    dueOn === null ? undefined : say('time.due', { date: dateText(dueOn, language) }),
    ...kinds.map(labels),
  ];
  return (
    <>
      <div className="measure-head">
        <p>{text}</p>
        <span className="measure-standing">
          {placed?.standing === 'late' && <span className="time time-late">{say('case.measureLate')}</span>}
          <span className={`step measure-${progress}`}>{labels(progress)}</span>
        </span>
      </div>
      <p className="muted">{facts.filter((part) => part !== undefined).join(' · ')}</p>
      <p className="muted">
        {say('case.checkStandard')}：{checkStandard}
      </p>
      {answers.length > 0 && (
        <p className="muted">
          {say('case.answers')}：{answers.map(({ ordinal }) => ordinal).join('、')}
        </p>
      )}
      {placed?.beyondLimit === true && <p className="wrong">{say('case.beyondLimit')}</p>}
      {note !== null && <p className="prose">{note}</p>}
      {results.map(({ label, count, unit }) => (
        <span key={label} className="tag">
          {label} {count} {unit}
        </span>
      ))}
    </>
  );
}
