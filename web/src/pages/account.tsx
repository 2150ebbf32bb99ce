import { Button } from 'antd';
import { Link } from 'react-router';
import { AppearanceSwitch, LanguageSwitch } from '../features/settings/switches.js';
import { PageHead } from '../layout/page-head.js';
import { useSession, useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** Who I am here, and how I like the page. */
export function AccountPage() {
  const say = useWords();
  const { signOut } = useSession();
  const { name, username, bindings } = useUser();
  return (
    <>
      <PageHead title={say('nav.account')} />
      <section className="card account">
        <div>
          <p className="account-name">{name}</p>
          <p className="muted">{username}</p>
        </div>
        <div>
          <h2>{say('settings.roles')}</h2>
          <ul className="plain">
            {bindings.map(({ role, roleLabel, orgId, orgName }) => (
              <li key={`${role}${orgId}`}>
                {orgName} <span className="muted">{roleLabel}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="account-setting">
          <h2>{say('settings.language')}</h2>
          <LanguageSwitch />
        </div>
        <div className="account-setting">
          <h2>{say('settings.appearance')}</h2>
          <AppearanceSwitch />
        </div>
        <div className="account-ways">
          <Link to="/account/password">{say('password.change')}</Link>
          <Button onClick={() => void signOut()}>{say('signIn.out')}</Button>
        </div>
      </section>
    </>
  );
}
