import { App, Button } from 'antd';
import { useSession, useUser } from '../../session/session.js';
import { useWords } from '../../words/use-words.js';

/** Signs out; says before what would stay on this device unsent. */
export function SignOut() {
  const say = useWords();
  const { modal, message } = App.useApp();
  const { id } = useUser();
  const { signOut } = useSession();

  const leave = async () => {
    try {
      await signOut();
    } catch {
      void message.error(say('state.unreachable'));
    }
  };
  const ask = async () => {
    const { countUnsent } = await import('../capture/draft-store.js');
    const count = await countUnsent(id);
    if (count === 0) return leave();
    modal.confirm({
      title: say('drafts.signOutTitle', { count }),
      content: say('drafts.signOutHint'),
      okText: say('drafts.signOutAnyway'),
      cancelText: say('drafts.stay'),
      onOk: leave,
    });
  };
  return <Button onClick={() => void ask()}>{say('signIn.out')}</Button>;
}
