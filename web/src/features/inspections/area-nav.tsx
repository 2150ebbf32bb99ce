import { NavLink } from 'react-router';
import { useUser } from '../../session/session.js';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import '../../styles/inspections.css';

interface Part {
  readonly to: string;
  readonly word: Word;
  /** Whom it is offered to; absent: everybody. */
  readonly roles?: readonly string[];
}

const team: readonly string[] = ['teamMember', 'deputyLeader', 'teamLeader'];
const watchers: readonly string[] = ['inspectionOffice', 'supervisor', 'leadership'];
const receivers: readonly string[] = ['supervisor', 'functionalDepartment'];

const parts: readonly Part[] = [
  { to: '/inspections', word: 'inspections.board' },
  { to: '/inspections/plans', word: 'inspections.plans', roles: watchers },
  { to: '/inspections/missions', word: 'inspections.missions', roles: [...watchers, ...team] },
  { to: '/inspections/cadres', word: 'inspections.cadres', roles: ['inspectionOffice'] },
  { to: '/inspections/talks', word: 'inspections.talks', roles: ['inspectionOffice', ...team] },
  {
    to: '/inspections/assistance',
    word: 'inspections.assistance',
    roles: ['inspectionOffice', ...team, ...receivers],
  },
  { to: '/inspections/referrals', word: 'inspections.referrals', roles: ['inspectionOffice', 'teamLeader', ...receivers] },
  { to: '/inspections/duties', word: 'inspections.duties' },
];

/** The parts of the area of inspections. */
export function AreaNav() {
  const say = useWords();
  const { bindings } = useUser();
  const offered = parts.filter(({ roles }) => roles === undefined || bindings.some(({ role }) => roles.includes(role ?? '')));
  return (
    <nav className="area-nav" aria-label={say('nav.inspections')}>
      {offered.map(({ to, word }) => (
        <NavLink key={to} to={to} end className="area-link">
          {say(word)}
        </NavLink>
      ))}
    </nav>
  );
}
