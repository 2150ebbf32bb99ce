import { sessionLost } from '../../api/client.js';
import { draftsOf } from './draft-store.js';
import { isWaiting } from './draft.js';
import { sendDrafts, type Sent } from './sending.js';

/** Between two attempts while the server can't be reached, though the browser believes in the net. Milliseconds. */
const firstPause = 4_000;
const longestPause = 5 * 60_000;
const sync = 'drafts';

/** Background Sync, which some browsers have. source: WICG Background Synchronization */
interface SyncingRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

let account: string | undefined;
let running = false;
let again = false;
let pause = firstPause;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends the drafts of an account while this page is open: at once, when the net returns, when the page is looked at again,
 * and from time to time while the server can't be reached. Gives what ends it.
 */
export function keepSending(accountId: string): () => void {
  account = accountId;
  const wake = () => {
    if (document.visibilityState === 'visible') sendNow();
  };
  addEventListener('online', sendNow);
  document.addEventListener('visibilitychange', wake);
  sendNow();
  return () => {
    account = undefined;
    clearTimeout(timer);
    removeEventListener('online', sendNow);
    document.removeEventListener('visibilitychange', wake);
  };
}

/** Sends what waits, now. */
export function sendNow(): void {
  pause = firstPause;
  void run();
}

/** Has the browser send what waits once there is a net, also when the page is closed by then, where it can do that. */
export async function sendInBackground(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration: SyncingRegistration | undefined = await navigator.serviceWorker.getRegistration();
  // A browser may refuse it, as to a page in a private window; the open page sends all the same.
  await registration?.sync?.register(sync).catch(() => undefined);
}

async function run(): Promise<void> {
  again = running;
  if (running || account === undefined) return;
  running = true;
  clearTimeout(timer);
  const sender = account;
  const sent = await round(sender).finally(() => (running = false));
  if (account !== sender) return;
  if (sent === 'signIn') sessionLost();
  else if (again) void run();
  else if (sent !== 'done') {
    timer = setTimeout(() => void run(), pause);
    pause = Math.min(pause * 2, longestPause);
  }
}

async function round(accountId: string): Promise<Sent> {
  // Nothing is asked of the server where nothing waits.
  if (!(await draftsOf(accountId)).some(isWaiting)) return 'done';
  return sendDrafts(accountId);
}
