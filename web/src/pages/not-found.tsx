import { Link } from 'react-router';
import { Notice } from '../features/states/notice.js';
import { useWords } from '../words/use-words.js';

export function NotFoundPage() {
  const say = useWords();
  return (
    <Notice title={say('state.notFound')} hint={say('state.notFoundHint')}>
      <Link to="/">{say('state.home')}</Link>
    </Notice>
  );
}
