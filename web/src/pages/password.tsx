import { Alert, App, Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '../api/problem.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** A password of one's own; `forced` where the present one was given out and opens nothing else. */
export function PasswordPage({ forced = false }: { readonly forced?: boolean }) {
  const say = useWords();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { changePassword, signOut } = useSession();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (next !== again) return setRefusal(say('password.differ'));
    setBusy(true);
    setRefusal(undefined);
    try {
      await changePassword(current, next);
      void message.success(say('password.done'));
      void navigate('/');
    } catch (error) {
      setRefusal(error instanceof ProblemError ? (error.errors[0]?.message ?? error.detail) : say('state.unreachable'));
    } finally {
      setBusy(false);
    }
  };

  const form = (
    <form className="entrance-form" onSubmit={(event) => void save(event)}>
      <h1>{say(forced ? 'password.title' : 'password.change')}</h1>
      {forced && <p className="entrance-hint">{say('password.why')}</p>}
      {refusal !== undefined && <Alert type="error" title={refusal} role="alert" />}
      <label htmlFor="current">{say('password.current')}</label>
      <Input.Password
        id="current"
        autoComplete="current-password"
        required
        value={current}
        onChange={({ target }) => setCurrent(target.value)}
      />
      <label htmlFor="next">{say('password.next')}</label>
      <Input.Password
        id="next"
        autoComplete="new-password"
        required
        value={next}
        onChange={({ target }) => setNext(target.value)}
      />
      <label htmlFor="again">{say('password.again')}</label>
      <Input.Password
        id="again"
        autoComplete="new-password"
        required
        value={again}
        onChange={({ target }) => setAgain(target.value)}
      />
      <Button type="primary" block htmlType="submit" loading={busy}>
        {say('password.save')}
      </Button>
      {forced && (
        <Button type="link" onClick={() => void signOut()}>
          {say('signIn.out')}
        </Button>
      )}
    </form>
  );
  return forced ? <main className="entrance">{form}</main> : form;
}
