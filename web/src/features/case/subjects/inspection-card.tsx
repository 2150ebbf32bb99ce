import { Link } from 'react-router';
import type { CaseWithSubject } from '../../../api/types.js';
import type { Word } from '../../../words/dictionary.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Fact } from '../../states/fact.js';
import type { InspectionSubject } from './types.js';

const modes = {
  regular: 'case.mode.regular',
  elevated: 'case.mode.elevated',
  mobile: 'case.mode.mobile',
  special: 'case.mode.special',
  joint: 'case.mode.joint',
  village: 'case.mode.village',
} as const satisfies Record<string, Word>;
const positions = {
  leader: 'case.position.leader',
  deputy: 'case.position.deputy',
  member: 'case.position.member',
} as const satisfies Record<string, Word>;

/** An inspection: when its team is on site, who they are, and how far its issues are. */
export function InspectionCards({
  of,
  subject,
}: {
  readonly of: Pick<CaseWithSubject, 'id'>;
  readonly subject: InspectionSubject;
}) {
  const say = useWords();
  const { language } = usePreferences();
  const { mode, onSiteFrom, onSiteUntil, fedBackAt, members, counts } = subject;
  const day = (date: string | null) => (date === null ? say('case.unknown') : dateText(date, language));
  const figures = [
    [say('case.issuesAll'), counts.total, ''],
    [say('case.issuesHandedOver'), counts.handedOver, ''],
    [say('case.issuesClosed'), counts.closed, '&category=closed'],
    [say('case.issuesOverdue'), counts.overdue, '&timeliness=overdue'],
  ] as const;
  return (
    <>
      <section className="card" aria-labelledby="inspection">
        <h2 id="inspection">{say('case.inspection')}</h2>
        <dl className="facts">
          <Fact label={say('case.modeLabel')}>{mode in modes ? say(modes[mode as keyof typeof modes]) : mode}</Fact>
          <Fact label={say('case.onSite')}>{`${day(onSiteFrom)} – ${day(onSiteUntil)}`}</Fact>
          <Fact label={say('case.fedBack')}>{fedBackAt === null ? say('case.notYet') : dateText(fedBackAt, language)}</Fact>
        </dl>
        {members.length > 0 && (
          <>
            <h3>{say('case.team')}</h3>
            <ul className="people">
              {members.map(({ userId, name, position }) => (
                <li key={userId}>
                  {name}{' '}
                  <span className="muted">
                    {position in positions ? say(positions[position as keyof typeof positions]) : position}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="card" aria-labelledby="issues">
        <h2 id="issues">{say('case.issues')}</h2>
        <dl className="results">
          {figures.map(([label, count, filter]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>
                  <Link to={`/cases?workflow=issue&inspectionId=${of.id}${filter}`}>{count}</Link>
                </strong>
              </dd>
            </div>
          ))}
          <div>
            <dt>{say('case.immediateFixes')}</dt>
            <dd>
              <strong>
                {counts.immediateFixes.done} / {counts.immediateFixes.total}
              </strong>
            </dd>
          </div>
        </dl>
      </section>
    </>
  );
}
