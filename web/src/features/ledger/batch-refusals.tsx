import { Alert } from 'antd';
import type { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';
import type { CommonAction } from './batch-queries.js';

/** Those of the chosen cases that would refuse the event, told before anything is sent. */
export function RefusedCases({ refused }: Pick<CommonAction, 'refused'>) {
  const say = useWords();
  if (refused.length === 0) return null;
  return (
    <details className="batch-refused" open={refused.length <= 5}>
      <summary>{say('batch.refusedBefore', { count: refused.length })}</summary>
      <ul>
        {refused.map(({ caseId, number, title, reason }) => (
          <li key={caseId}>
            <span className="number">{number}</span> {title}
            <p className="muted">{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface BatchFailuresProps {
  readonly failures: ProblemError['failures'];
  readonly numberOf: (id: string) => string;
}

/** Why the whole batch was left undone: each case that refused, by its number. */
export function BatchFailures({ failures, numberOf }: BatchFailuresProps) {
  const say = useWords();
  return (
    <Alert
      className="drawer-alert"
      type="error"
      role="alert"
      title={say('batch.failed', { count: failures.length })}
      description={
        <>
          <ul className="batch-failures">
            {failures.map(({ caseId, detail }) => (
              <li key={caseId}>
                <span className="number">{numberOf(caseId)}</span> {detail}
              </li>
            ))}
          </ul>
          <p>{say('batch.failedHint')}</p>
        </>
      }
    />
  );
}
