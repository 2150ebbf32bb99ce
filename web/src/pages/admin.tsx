import { NavLink, Navigate, Route, Routes } from 'react-router';
import { sectionsOf } from '../features/admin/sections.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';
import '../styles/admin.css';

/** The administration: each administrator finds their own part, and nobody's else. */
export function AdminPage() {
  const say = useWords();
  const sections = sectionsOf(useUser());
  const [first] = sections;
  if (first === undefined) return <Notice title={say('state.noPermission')} />;
  return (
    <>
      <PageHead title={say('nav.admin')} />
      <nav className="tabs" aria-label={say('nav.admin')}>
        {sections.map(({ path, word }) => (
          <NavLink key={path} to={`/admin/${path}`} className="tab">
            {say(word)}
          </NavLink>
        ))}
      </nav>
      <Routes>
        {sections.map(({ path, Section }) => (
          <Route key={path} path={path} element={<Section />} />
        ))}
        <Route path="*" element={<Navigate to={`/admin/${first.path}`} replace />} />
      </Routes>
    </>
  );
}
