import type { CaseWithSubject } from '../../../api/types.js';
import { watchers } from '../../../layout/destinations.js';
import { useUser } from '../../../session/session.js';
import type { Word } from '../../../words/dictionary.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ListLink } from '../../dashboard/figure-link.js';
import type { QuarterlyReportSubject } from './types.js';

const figureWords = {
  open: 'case.figure.open',
  overdue: 'case.figure.overdue',
  closed: 'case.figure.closed',
  sustained: 'case.figure.sustained',
  rebound: 'case.figure.rebound',
} as const satisfies Record<keyof QuarterlyReportSubject['figures'], Word>;

/** A quarterly report: the figures of its quarter's end with their lists, what the unit wrote, and what the supervisors said to it. */
export function QuarterlyReportCards({
  of,
  subject,
}: {
  readonly of: CaseWithSubject;
  readonly subject: QuarterlyReportSubject;
}) {
  const { quarter, figures, summary, comments } = subject;
  const { bindings } = useUser();
  const listed = bindings.some(({ role }) => watchers.includes(role ?? ''));
  const search = new URLSearchParams({ quarter, officeId: of.office?.id ?? '', unitId: of.unit?.id ?? '' });
  const say = useWords();
  const { language } = usePreferences();
  return (
    <>
      <section className="card" aria-labelledby="figures">
        <h2 id="figures">{say('case.quarter', { quarter })}</h2>
        <dl className="results">
          {(Object.keys(figureWords) as (keyof typeof figureWords)[]).map((figure) => (
            <div key={figure}>
              <dt>{say(figureWords[figure])}</dt>
              <dd>
                {listed && figures[figure] > 0 ? (
                  <ListLink
                    to={`/api/v1/reports/quarterly/cases?${search.toString()}&figure=${figure}`}
                    label={`${say(figureWords[figure])} ${figures[figure]}`}
                  >
                    <strong>{figures[figure]}</strong>
                  </ListLink>
                ) : (
                  <strong>{figures[figure]}</strong>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="card" aria-labelledby="summary">
        <h2 id="summary">{say('case.reportText')}</h2>
        {summary === null ? <p className="muted">{say('case.reportEmpty')}</p> : <p className="prose">{summary}</p>}
        {comments.length > 0 && <h3>{say('case.comments')}</h3>}
        <ul className="opinions">
          {comments.map(({ bodyId, at, note }) => (
            <li key={`${bodyId}${at}`}>
              <p className="prose">{note}</p>
              <p className="muted">
                <time dateTime={at}>{momentText(at, language)}</time>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
