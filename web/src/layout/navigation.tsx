import { BellOutlined, CheckSquareOutlined, TableOutlined, UserOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { useUnread } from '../features/notifications/unread.js';
import { useWords } from '../words/use-words.js';
import type { Word } from '../words/dictionary.js';

interface Destination {
  readonly to: string;
  readonly word: Word;
  readonly Icon: ComponentType;
  readonly counts?: boolean;
}

const destinations: readonly Destination[] = [
  { to: '/work', word: 'nav.work', Icon: CheckSquareOutlined },
  { to: '/cases', word: 'nav.ledger', Icon: TableOutlined },
  { to: '/inbox', word: 'nav.inbox', Icon: BellOutlined, counts: true },
  { to: '/account', word: 'nav.account', Icon: UserOutlined },
];

/** Where one can go: a rail at a desk, a bar below on a phone. */
export function Navigation() {
  const say = useWords();
  const unread = useUnread();
  return (
    <nav className="navigation" aria-label={say('mainNavigation')}>
      {destinations.map(({ to, word, Icon, counts = false }) => (
        <NavLink key={to} to={to} className="navigation-link">
          <span className="navigation-icon" aria-hidden="true">
            <Icon />
            {counts && unread > 0 && <span className="badge">{unread > 99 ? '99+' : unread}</span>}
          </span>
          <span>{say(word)}</span>
          {counts && unread > 0 && <span className="visually-hidden">{say('inbox.unread', { count: unread })}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
