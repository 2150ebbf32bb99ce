import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.js';

/** Puts the page on the device, where the browser can do that, and says when a newer version of it is there. */
export function NewVersion() {
  const say = useWords();
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    return watchVersions(setWaiting);
  }, []);
  if (waiting === undefined) return null;
  const reload = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('takeOver');
  };
  return (
    <aside className="new-version" role="status">
      {say('version.new')}
      <Button type="primary" onClick={reload}>
        {say('version.reload')}
      </Button>
    </aside>
  );
}

/** Tells of a version that waits; asks for one whenever the page is looked at again. Gives what ends it. */
function watchVersions(tell: (waiting: ServiceWorker) => void): () => void {
  let registration: ServiceWorkerRegistration | undefined;
  // The very first version has nobody to wait for.
  const tellOf = (worker: ServiceWorker | null) => {
    if (worker !== null && navigator.serviceWorker.controller !== null) tell(worker);
  };
  const begin = async () => {
    // A browser may refuse, as in a private window: then the page is simply not on the device.
    registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
    tellOf(registration?.waiting ?? null);
    registration?.addEventListener('updatefound', () => {
      const coming = registration?.installing ?? null;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') tellOf(coming);
      });
    });
  };
  const look = () => {
    if (document.visibilityState === 'visible') void registration?.update().catch(() => undefined);
  };
  void begin();
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
