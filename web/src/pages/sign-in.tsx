import { Alert, Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { ProblemError } from '../api/problem.js';
import { AppearanceSwitch, LanguageSwitch } from '../features/settings/switches.js';
import { Mark } from '../layout/mark.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** Signing in by name and password; afterwards the page is where it was. */
export function SignInPage() {
  const say = useWords();
  const { signIn, lost } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const nameInput = useRef<InputRef>(null);
  const passwordInput = useRef<InputRef>(null);
  useEffect(() => {
    document.title = `${say('signIn.title')} · ${say('product')}`;
  }, [say]);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (username === '' || password === '') {
      setRefusal(say('signIn.empty'));
      (username === '' ? nameInput : passwordInput).current?.focus();
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    try {
      await signIn(username.trim(), password);
    } catch (error) {
      setBusy(false);
      if (error instanceof ProblemError) {
        setRefusal(error.detail || error.title);
        passwordInput.current?.focus({ cursor: 'all' });
      } else {
        setRefusal(say(navigator.onLine ? 'state.unreachable' : 'signIn.offline'));
      }
    }
  };
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <main className="entrance">
      <div className="entrance-brand">
        <Mark />
        <p className="entrance-name">{say('product')}</p>
        <p className="entrance-line">{say('productLine')}</p>
      </div>
      <form className="entrance-form" noValidate onSubmit={(event) => void submit(event)}>
        <h1>{say('signIn.title')}</h1>
        {lost && refusal === undefined && <Alert type="info" title={say('signIn.lost')} role="status" />}
        {refusal !== undefined && <Alert type="error" title={refusal} role="alert" />}
        <label htmlFor="username">{say('signIn.username')}</label>
        <Input
          ref={nameInput}
          id="username"
          size="large"
          autoComplete="username"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          autoFocus
          required
          value={username}
          onChange={({ target }) => setUsername(target.value)}
        />
        <label htmlFor="password">{say('signIn.password')}</label>
        <Input.Password
          ref={passwordInput}
          id="password"
          size="large"
          autoComplete="current-password"
          required
          aria-describedby={capsLock ? 'caps-lock' : undefined}
          value={password}
          onKeyDown={noticeCapsLock}
          onKeyUp={noticeCapsLock}
          onBlur={() => setCapsLock(false)}
          onChange={({ target }) => setPassword(target.value)}
        />
        <p id="caps-lock" className="entrance-caps" role="status">
          {capsLock && say('signIn.capsLock')}
        </p>
        <Button type="primary" size="large" block htmlType="submit" loading={busy}>
          {say('signIn.submit')}
        </Button>
        <p className="entrance-hint">{say('signIn.demo')}</p>
      </form>
      <div className="entrance-settings">
        <LanguageSwitch />
        <AppearanceSwitch />
      </div>
    </main>
  );
}
