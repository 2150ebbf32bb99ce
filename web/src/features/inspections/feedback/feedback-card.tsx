import { Link } from 'react-router';
import { ProblemError } from '../../../api/problem.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { useFeedback } from './queries.js';
import { Fact } from '../../states/fact.js';

/** The feedback as it was delivered: opinion, list of issues with its numbers, meetings, and who got a copy. */
export function FeedbackCard({ id }: { readonly id: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const found = useFeedback(id, true);
  if (found.isPending) return <Loading />;
  // An inspection that was taken over in the midst of its life was fed back before there were packages.
  if (found.isError && found.error instanceof ProblemError && found.error.status === 404) {
    return (
      <section className="card" aria-labelledby="feedback">
        <h2 id="feedback">{say('inspection.feedback')}</h2>
        <p className="muted">{say('feedback.notKept')}</p>
      </section>
    );
  }
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  const { heldOn, opinion, concentratedUntil, issues, copiedTo, collectiveMeeting, oneToOneMeetings } = found.data;
  return (
    <section className="card" aria-labelledby="feedback">
      <h2 id="feedback">{say('inspection.feedback')}</h2>
      <dl className="facts">
        <Fact label={say('feedback.heldOn')}>{dateText(heldOn, language)}</Fact>
        {concentratedUntil !== null && (
          <Fact label={say('feedback.concentratedUntil')}>{dateText(concentratedUntil, language)}</Fact>
        )}
        {copiedTo.length > 0 && <Fact label={say('feedback.copies')}>{copiedTo.map(({ name }) => name).join('、')}</Fact>}
      </dl>
      <h3>{say('feedback.opinion')}</h3>
      <p className="prose">{opinion}</p>
      <h3>{say('feedback.issues', { count: issues.length })}</h3>
      <ol className="numbered">
        {issues.map(({ ordinal, caseId, number, title }) => (
          <li key={ordinal} value={ordinal}>
            {caseId === null ? title : <Link to={`/cases/${caseId}`}>{title}</Link>} <span className="number">{number}</span>
          </li>
        ))}
      </ol>
      {collectiveMeeting !== null && (
        <>
          <h3>{say('feedback.collective')}</h3>
          <p>
            {collectiveMeeting.place} · {(collectiveMeeting.attendees ?? []).join('、')}
          </p>
          {collectiveMeeting.minutes !== undefined && <p className="prose">{collectiveMeeting.minutes}</p>}
        </>
      )}
      {oneToOneMeetings.map(({ withWhom, attendees, record }, index) => (
        <div key={index}>
          <h3>{say('feedback.oneToOne', { name: withWhom })}</h3>
          <p className="muted">{attendees.join('、')}</p>
          <p className="prose">{record}</p>
        </div>
      ))}
    </section>
  );
}
