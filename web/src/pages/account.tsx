import { Link } from 'react-router';
import { SignOut } from '../features/settings/sign-out.js';
import { AppearanceSwitch, DensitySwitch, LanguageSwitch } from '../features/settings/switches.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** Who I am here, and how I like the page. */
export function AccountPage() {
  const say = useWords();
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
        <div className="account-setting">
          <h2>{say('settings.density')}</h2>
          <DensitySwitch />
        </div>
        <div className="account-ways">
          <Link to="/account/notifications">{say('wishes.title')}</Link>
          <Link to="/forecast">{say('forecast.title')}</Link>
          <Link to="/account/password">{say('password.change')}</Link>
          <SignOut />
        </div>
      </section>
    </>
  );
}
