import { Button } from 'antd';
import { Link } from 'react-router';
import { ProblemError } from '../../api/problem.js';
import { useWords } from '../../words/use-words.js';
import { Notice } from './notice.js';

interface FailureProps {
  readonly error: Error;
  readonly retry: () => unknown;
}

/** What went wrong, and the way out: not found, not permitted, not reachable, or the server's own words. */
export function Failure({ error, retry }: FailureProps) {
  const say = useWords();
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400)) {
    return (
      <Notice title={say('state.notFound')} hint={say('state.notFoundHint')}>
        <Link to="/">{say('state.home')}</Link>
      </Notice>
    );
  }
  if (error instanceof ProblemError && error.status === 403)
    return <Notice title={say('state.noPermission')} hint={error.detail} />;
  const hint = error instanceof ProblemError ? `${error.title} ${error.detail}` : say('state.unreachable');
  return (
    <Notice title={say('state.failed')} hint={hint}>
      <Button onClick={() => void retry()}>{say('state.retry')}</Button>
    </Notice>
  );
}
