import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useWords } from '../../words/use-words.js';

/** A line that shows while the browser has no net. */
export function Offline() {
  const say = useWords();
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" aria-live="polite">
      {!online && <p className="offline">{say('state.offline')}</p>}
    </div>
  );
}
