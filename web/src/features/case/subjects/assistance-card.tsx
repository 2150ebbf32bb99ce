import { Link } from 'react-router';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import type { AssistanceSubject } from './types.js';

/** A request for assistance: what is asked for, and what was answered. */
export function AssistanceCards({ subject: { request, issueId, reply, refusal } }: { readonly subject: AssistanceSubject }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="request">
      <h2 id="request">{say('case.request')}</h2>
      <p className="prose">{request}</p>
      {issueId !== null && (
        <p>
          <Link to={`/cases/${issueId}`}>{say('case.requestIssue')}</Link>
        </p>
      )}
      {reply !== null && <Answer title={say('case.reply')} text={reply.text} at={reply.at} late={reply.late} />}
      {refusal !== null && <Answer title={say('case.refusal')} text={refusal.text} at={refusal.at} late={false} />}
      {reply === null && refusal === null && <p className="muted">{say('case.replyAwaited')}</p>}
    </section>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly text: string;
  readonly at: string;
  readonly late: boolean;
}

function Answer({ title, text, at, late }: AnswerProps) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <div className="merged">
      <p className="opinion-head">
        <strong>{title}</strong>
        {late && <span className="time time-late">{say('case.replyLate')}</span>}
      </p>
      <p className="prose">{text}</p>
      <p className="muted">
        <time dateTime={at}>{momentText(at, language)}</time>
      </p>
    </div>
  );
}
