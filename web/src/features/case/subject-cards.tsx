import type { ReactNode } from 'react';
import { useWorkflowLabels } from './labels.js';
import type { CaseWithSubject, Cycle, Manifestation, Measure, Opinion, Subject } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText, momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { EvidenceCard } from './evidence-card.js';

/** What a case is about, and what was planned, proved and said; other workflows' subjects have shapes of their own. */
export function SubjectCards({ of }: { readonly of: CaseWithSubject }) {
  const { subject } = of;
  if (subject === null || of.workflow !== 'issue') return null;
  const { measures, evidence, opinions = [], cycles = [] } = subject;
  return (
    <>
      {subject.finding !== undefined && <FindingCard subject={subject} manifestations={subject.manifestations ?? []} />}
      {measures !== undefined && <MeasuresCard measures={measures} goal={subject.goal ?? null} />}
      {evidence !== undefined && <EvidenceCard caseId={of.id} evidence={evidence} />}
      {opinions.length > 0 && <OpinionsCard opinions={opinions} />}
      {cycles.length > 1 && <CyclesCard cycles={cycles} />}
    </>
  );
}

function Card({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface FindingProps {
  readonly subject: Subject;
  readonly manifestations: readonly Manifestation[];
}

function FindingCard({ subject: { finding, causes = [], place, method }, manifestations }: FindingProps) {
  const say = useWords();
  const facts = [
    [say('case.causes'), causes.join('；')],
    [say('case.place'), place ?? ''],
    [say('case.method'), method ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <Card id="finding" title={say('case.finding')}>
      <p className="prose">{finding}</p>
      {manifestations.length > 0 && (
        <>
          <h3>{say('case.manifestations')}</h3>
          <ol className="numbered">
            {manifestations.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <dl className="facts facts-small">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function MeasuresCard({ measures, goal }: { readonly measures: readonly Measure[]; readonly goal: string | null }) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  return (
    <Card id="measures" title={say('case.measures')}>
      {goal !== null && (
        <p className="prose">
          <span className="muted">{say('case.goal')}</span> {goal}
        </p>
      )}
      {measures.length === 0 && <p className="muted">{say('case.measuresEmpty')}</p>}
      <ol className="measures">
        {measures.map((measure) => (
          <li key={measure.id}>
            <div className="measure-head">
              <p>{measure.text}</p>
              <span className={`step measure-${measure.progress}`}>{labels(measure.progress)}</span>
            </div>
            <p className="muted">
              {[
                `${say('case.measureOwner')} ${measure.owner}`,
                measure.sustained ? say('case.sustained') : undefined,
                measure.dueOn === null ? undefined : say('time.due', { date: dateText(measure.dueOn, language) }),
                `${say('case.checkStandard')} ${measure.checkStandard}`,
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </p>
            {measure.note !== null && <p className="prose">{measure.note}</p>}
            {measure.results.map(({ label, count, unit }) => (
              <span key={label} className="tag">
                {label} {count} {unit}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function OpinionsCard({ opinions }: { readonly opinions: readonly Opinion[] }) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  return (
    <Card id="opinions" title={say('case.opinions')}>
      <ul className="opinions">
        {opinions.map((opinion) => (
          <li key={opinion.seq}>
            <p className="opinion-head">
              <strong>{opinion.body.name}</strong>
              <span className={`step opinion-${opinion.verdict}`}>{labels(opinion.verdict)}</span>
            </p>
            {opinion.missing !== null && <p className="wrong">{opinion.missing}</p>}
            {opinion.note !== null && <p>{opinion.note}</p>}
            <p className="muted">
              {opinion.by.name} · <time dateTime={opinion.at}>{momentText(opinion.at, language)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CyclesCard({ cycles }: { readonly cycles: readonly Cycle[] }) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <Card id="cycles" title={say('case.cycles')}>
      <ol className="plain">
        {cycles.map(({ cycle, openedAt, closedAt, ground, closedLate }) => (
          <li key={cycle} className="cycle">
            <strong>{say('case.cycle', { cycle })}</strong>
            <span>
              {dateText(openedAt, language)} – {closedAt === null ? say('case.cycleOpen') : dateText(closedAt, language)}
            </span>
            {closedLate === true && <span className="time time-late">{say('time.closedLate')}</span>}
            {ground !== null && <p className="muted">{ground}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
