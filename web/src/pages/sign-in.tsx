import { Alert, Button, Input } from 'antd';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { ProblemError } from '../api/problem.js';
import { LanguageSwitch } from '../features/settings/switches.js';
import { Mark } from '../layout/mark.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** Signing in by name and password. */
export function SignInPage() {
  const say = useWords();
  const { signIn } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    document.title = `${say('signIn.title')} · ${say('product')}`;
  }, [say]);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    try {
      await signIn(username, password);
    } catch (error) {
      setBusy(false);
      setRefusal(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable'));
    }
  };

  return (
    <main className="entrance">
      <div className="entrance-brand">
        <Mark />
        <p className="entrance-name">{say('product')}</p>
        <p className="entrance-line">{say('productLine')}</p>
      </div>
      <form className="entrance-form" onSubmit={(event) => void submit(event)}>
        <h1>{say('signIn.title')}</h1>
        {refusal !== undefined && <Alert type="error" title={refusal} role="alert" />}
        <label htmlFor="username">{say('signIn.username')}</label>
        <Input
          id="username"
          size="large"
          autoComplete="username"
          autoCapitalize="off"
          autoFocus
          required
          value={username}
          onChange={({ target }) => setUsername(target.value)}
        />
        <label htmlFor="password">{say('signIn.password')}</label>
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="primary" size="large" block htmlType="submit" loading={busy}>
          {say('signIn.submit')}
        </Button>
        <p className="entrance-hint">{say('signIn.demo')}</p>
      </form>
      <LanguageSwitch />
    </main>
  );
}
