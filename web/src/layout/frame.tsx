import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { UnreadProvider } from '../features/notifications/unread.js';
import { Offline } from '../features/states/offline.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';
import { Mark } from './mark.js';
import { Navigation } from './navigation.js';

const Background = lazy(async () => ({ default: (await import('../features/installed/background.js')).Background }));

/** What stands around every page once somebody has signed in. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const { name, bindings } = useUser();
  return (
    <UnreadProvider>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <div className="frame">
        <header className="rail">
          <Link to="/" className="brand">
            <Mark />
            <span>{say('product')}</span>
          </Link>
          <Navigation />
          <Link to="/account" className="whoami">
            <strong>{name}</strong>
            <span>{bindings[0]?.orgName}</span>
          </Link>
        </header>
        <main id="content" className="content" tabIndex={-1}>
          <Offline />
          {children}
        </main>
      </div>
      <Suspense fallback={null}>
        <Background />
      </Suspense>
    </UnreadProvider>
  );
}
