import { EllipsisOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useUnread } from '../features/notifications/unread.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';
import { destinationsOf, type Destination } from './destinations.js';

const roomOnPhone = 4;

/** Where one can go: a rail at a desk; on a phone a bar below, with the rest in a sheet. */
export function Navigation() {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const all = destinationsOf(useUser());
  const bar = all.filter(({ handy = false }) => handy).slice(0, roomOnPhone);
  const rest = all.filter((destination) => !bar.includes(destination));
  return (
    <>
      <nav className="navigation navigation-rail" aria-label={say('mainNavigation')}>
        <Links of={all} />
      </nav>
      <nav className="navigation navigation-bar" aria-label={say('mainNavigation')}>
        <Links of={bar} />
        <button type="button" className="navigation-link" aria-expanded={open} onClick={() => setOpen(true)}>
          <span className="navigation-icon" aria-hidden="true">
            <EllipsisOutlined />
          </span>
          <span>{say('nav.more')}</span>
        </button>
      </nav>
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={say('nav.more')}>
        <nav className="navigation" aria-label={say('nav.more')} onClick={() => setOpen(false)}>
          <Links of={rest} />
        </nav>
      </Drawer>
    </>
  );
}

function Links({ of }: { readonly of: readonly Destination[] }) {
  const say = useWords();
  const unread = useUnread();
  return of.map(({ to, word, Icon, group, counts = false }, index) => (
    <NavLink
      key={to}
      to={to}
      className={`navigation-link ${index > 0 && of[index - 1]?.group !== group ? 'navigation-begins' : ''}`}
    >
      <span className="navigation-icon" aria-hidden="true">
        <Icon />
        {counts && unread > 0 && <span className="badge">{unread > 99 ? '99+' : unread}</span>}
      </span>
      <span>{say(word)}</span>
      {counts && unread > 0 && <span className="visually-hidden">{say('inbox.unread', { count: unread })}</span>}
    </NavLink>
  ));
}
