import { Alert } from 'antd';
import { Link } from 'react-router';
import type { ProblemError } from '../../../api/problem.js';
import { useWords } from '../../../words/use-words.js';
import type { ListedPaper } from '../types.js';

interface NothingHandedOverProps {
  readonly problem: ProblemError;
  readonly papers: readonly ListedPaper[];
}

/** A feedback that did not go through: nothing was handed over, and each issue that stood in the way is named. */
export function NothingHandedOver({ problem, papers }: NothingHandedOverProps) {
  const say = useWords();
  const titleOf = (id: string) => papers.find((paper) => paper.id === id)?.title ?? id;
  const { failures, errors, title, detail } = problem;
  return (
    <Alert
      type="error"
      role="alert"
      title={say('feedback.nothing')}
      description={
        <>
          <p>
            {title} {detail}
          </p>
          <ul className="news">
            {failures.map(({ caseId, detail: why }) => (
              <li key={caseId}>
                <Link to={`/cases/${caseId}`}>{titleOf(caseId)}</Link> {why}
              </li>
            ))}
            {errors.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}
