import { sendDrafts } from '../src/features/capture/sending.js';

declare const self: ServiceWorkerGlobalScope;
/** What the page consists of, and a name that changes with it. Put in by the build. */
declare const shell: { readonly version: string; readonly files: readonly string[] };

/** Background Synchronization, which some browsers have. source: WICG Background Synchronization */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

const prefix = 'bihuan-shell-';
const { version, files } = shell;
const own = prefix + version;
const page = '/';
/** Longer than this nobody waits for a net that is hardly there. Milliseconds. */
const patience = 3_000;
/** What the server answers itself; never kept here. */
const forMachines = /^\/(api|docs|health|metrics|openapi\.json)(\/|$)/;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== 'GET' || forMachines.test(pathname)) return;
  if (event.request.mode === 'navigate') event.respondWith(navigated(event.request));
  else if (files.includes(pathname)) event.respondWith(kept(event.request, pathname));
});
self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === 'drafts') (event as SyncEvent).waitUntil(sendInBackground());
});

/** Puts the page on the device, so that it opens without net. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll(files.map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' })));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page as the server has it now; as it was kept, where the net does not bring it in time. */
async function navigated(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (answer.status < 500) return answer;
  } catch {
    // No net, or hardly any.
  }
  return (await caches.match(page, { cacheName: own })) ?? fetch(request);
}

async function kept(request: Request, file: string): Promise<Response> {
  return (await caches.match(file, { cacheName: own })) ?? fetch(request);
}

/** Sends what was logged on site while no page is open. The browser tries again later where this fails. */
async function sendInBackground(): Promise<void> {
  const sent = await sendDrafts();
  if (sent === 'unreachable' || sent === 'busy') throw new Error(`drafts are still to be sent: ${sent}`);
}
