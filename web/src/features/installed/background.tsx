import { inspectors } from '../../layout/destinations.js';
import { useUser } from '../../session/session.js';
import { KeepSending } from '../capture/keep-sending.js';
import { NewVersion } from './new-version.js';

/** What goes on behind every page: newer versions are noticed, and what was logged on site is sent. */
export function Background() {
  const { bindings } = useUser();
  const inspects = bindings.some(({ role }) => inspectors.includes(role ?? ''));
  return (
    <>
      <NewVersion />
      {inspects && <KeepSending />}
    </>
  );
}
