import { Link } from 'react-router';
import type { Word } from '../../../words/dictionary.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useWorkflowLabels } from '../labels.js';
import type { JointReviewSubject } from './types.js';

const about = {
  plan: 'case.reviewPlan',
  progressReport: 'case.reviewProgress',
  closing: 'case.reviewClosing',
} as const satisfies Record<JointReviewSubject['of'], Word>;

/** A joint review: what is judged, by whom, what each said side by side, and what came of it. */
export function JointReviewCards({ subject }: { readonly subject: JointReviewSubject }) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  const { of, question, subjectCase, bodies, quorum, opinions, mergeable, result } = subject;
  return (
    <>
      <section className="card" aria-labelledby="reviewed">
        <h2 id="reviewed">{say('case.reviewed')}</h2>
        <p>
          <span className="tag">{say(about[of])}</span>{' '}
          <Link to={`/cases/${subjectCase.id}`}>
            <span className="number">{subjectCase.number}</span> {subjectCase.title}
          </Link>
        </p>
        {question !== null && <p className="prose">{question}</p>}
      </section>
      <section className="card" aria-labelledby="bodies">
        <div className="card-head">
          <h2 id="bodies">{say('case.opinions')}</h2>
          <span className="muted">
            {say('case.quorum', { quorum, bodies: bodies.length })}
            {mergeable === true && ` · ${say('case.mergeable')}`}
          </span>
        </div>
        <ul className="bodies">
          {bodies.map(({ id, name, required, spoken }) => {
            const opinion = opinions.find(({ body }) => body.id === id);
            return (
              <li key={id}>
                <p className="opinion-head">
                  <strong>{name ?? id}</strong>
                  {opinion === undefined ? (
                    <span className="muted">
                      {say(spoken === null ? 'case.opinionHidden' : spoken ? 'case.opinionGiven' : 'case.opinionAwaited')}
                    </span>
                  ) : (
                    <span className={`step opinion-${opinion.verdict}`}>{opinion.verdictLabel}</span>
                  )}
                </p>
                {required && <span className="tag">{say('case.requiredBody')}</span>}
                {opinion !== undefined && (
                  <>
                    <p className="prose">{opinion.opinion}</p>
                    <p className="muted">
                      <time dateTime={opinion.at}>{momentText(opinion.at, language)}</time>
                      {opinion.late && ` · ${say('case.opinionLate')}`}
                    </p>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        {result !== null && (
          <div className="merged">
            <p className="opinion-head">
              <strong>{say('case.mergedOpinion')}</strong>
              <span className={`step opinion-${result.verdict}`}>{labels(result.verdict)}</span>
            </p>
            <p className="prose">{result.opinion}</p>
            {result.dissent !== null && <p className="wrong">{say('case.dissent', { dissent: result.dissent })}</p>}
            <p className="muted">
              <time dateTime={result.at}>{momentText(result.at, language)}</time>
            </p>
          </div>
        )}
      </section>
    </>
  );
}
