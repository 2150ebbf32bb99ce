import { problemFrom } from '../../api/problem.js';
import { now } from '../../time/moments.js';
import { isUnsure, isWaiting, issueOf, type Draft, type Photo, type Refusal } from './draft.js';
import { changeDraft, draftsOf, dropPhotos, photoContent, settleInterrupted } from './draft-store.js';

/**
 * How a round of sending ended:
 * - `done`: everything that waited was sent or refused;
 * - `unreachable`: no net, or the server is not well; to be tried again;
 * - `signIn`: the session has ended; goes on once the same person has signed in;
 * - `busy`: another window is sending.
 */
export type Sent = 'done' | 'unreachable' | 'signIn' | 'busy';

/** The server took a request, but not what it asks for. */
class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.title);
  }
}

/** Nothing more can be sent in this round. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor(readonly as: 'unreachable' | 'signIn') {
    super(as);
  }
}

interface Session {
  readonly user: { readonly id: string; readonly mustChangePassword: boolean };
  readonly csrfToken: string | null;
}

const tryLater = new Set([408, 425, 429]);
const lock = 'bihuan.drafts';

/**
 * Sends what waits, the oldest first: each issue, then its photos. Whatever breaks it off, it goes on where it stopped, and what
 * was sent already is known again by its key: nothing is lost, nothing is there twice.
 *
 * @param accountId whose drafts; absent: those of whoever is signed in
 */
export async function sendDrafts(accountId?: string): Promise<Sent> {
  const send = () => round(accountId);
  // Without encryption a browser has no locks; then the keys alone see to it that nothing is there twice.
  if (typeof navigator.locks === 'undefined') return send();
  return navigator.locks.request(lock, { ifAvailable: true }, (held) => (held === null ? 'busy' : send()));
}

async function round(accountId: string | undefined): Promise<Sent> {
  let sender = accountId;
  try {
    const { user, csrfToken } = await currentSession();
    sender ??= user.id;
    if (user.mustChangePassword || sender !== user.id) throw new Interrupted('signIn');
    // Read anew after each one: more may have been added meanwhile.
    for (;;) {
      const next = (await draftsOf(sender)).reverse().find(isWaiting);
      if (next === undefined) return 'done';
      await sendOne(next, csrfToken ?? '');
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (sender !== undefined) await settleInterrupted(sender);
    return error.as;
  }
}

async function sendOne({ id }: Draft, csrfToken: string): Promise<void> {
  const begun = await changeDraft(id, (draft) => {
    if (!isWaiting(draft)) return undefined;
    if (isUnsure(draft, now())) return { ...draft, state: 'refused', refusal: unsure };
    const attemptedAt = draft.attemptedAt ?? now().toISOString();
    return { ...draft, state: 'sending', attemptedAt, asked: draft.asked ?? JSON.stringify(issueOf(draft)), refusal: undefined };
  });
  if (begun?.state !== 'sending') return;
  try {
    const caseId = begun.caseId ?? (await sendIssue(begun, csrfToken));
    const photos = await sendPhotos(begun, caseId, csrfToken);
    const refused = photos.some(({ refusal }) => refusal !== undefined);
    await changeDraft(id, (draft) => ({ ...draft, state: refused ? 'refused' : 'sent', sentAt: now().toISOString() }));
    if (!refused) await dropPhotos(photos.map((photo) => photo.id));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    // Refused means that nothing was kept: what is corrected may be sent under the same key.
    await changeDraft(id, (draft) => ({ ...draft, state: 'refused', refusal, attemptedAt: undefined, asked: undefined }));
  }
}

async function sendIssue(draft: Draft, csrfToken: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const request = { body: draft.asked ?? '', headers, key: draft.id, language: draft.language, csrfToken };
  const { id: caseId, number } = (await post('/api/v1/issues', request)) as { id: string; number: string };
  await changeDraft(draft.id, (current) => ({ ...current, caseId, number }));
  return caseId;
}

/** Sends the photos that have not arrived yet; one that is refused does not keep the others back. */
async function sendPhotos(draft: Draft, caseId: string, csrfToken: string): Promise<readonly Photo[]> {
  const photos: Photo[] = [];
  for (const photo of draft.photos) {
    const sent = photo.evidenceId === undefined ? await sendPhoto(draft, photo, caseId, csrfToken) : photo;
    photos.push(sent);
    await changeDraft(draft.id, (current) => ({
      ...current,
      photos: current.photos.map((one) => (one.id === sent.id ? sent : one)),
    }));
  }
  return photos;
}

async function sendPhoto(draft: Draft, photo: Photo, caseId: string, csrfToken: string): Promise<Photo> {
  const content = await photoContent(photo.id);
  if (content === undefined) return { ...photo, refusal: gone };
  const body = new FormData();
  body.append('caseId', caseId);
  if (photo.capturedAt !== undefined) body.append('capturedAt', photo.capturedAt);
  if (draft.place.trim() !== '') body.append('place', draft.place.trim());
  body.append('file', content, photo.name);
  try {
    const request = { body, headers: {}, key: photo.id, language: draft.language, csrfToken };
    const { id: evidenceId } = (await post('/api/v1/evidence', request)) as { id: string };
    return { ...photo, evidenceId, refusal: undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...photo, refusal: error.refusal };
  }
}

interface Posted {
  readonly body: BodyInit;
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string;
  readonly language: Draft['language'];
  readonly csrfToken: string;
}

async function post(path: string, { body, headers, key, language, csrfToken }: Posted): Promise<unknown> {
  const answer = await ask(path, {
    method: 'POST',
    body,
    headers: {
      ...headers,
      'idempotency-key': key,
      'x-csrf-token': csrfToken,
      'accept-language': language === 'zh' ? 'zh-CN' : 'en',
    },
  });
  const found: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return found;
  const { title, detail, code, errors } = problemFrom(found, answer.status);
  // Somebody else has signed in meanwhile: their session knows another token.
  if (answer.status === 401 || code === 'auth.csrf') throw new Interrupted('signIn');
  throw new Refused({ code, title, detail, fields: errors });
}

async function currentSession(): Promise<Session> {
  const answer = await ask('/api/v1/auth/me', {});
  if (answer.status === 401) throw new Interrupted('signIn');
  if (!answer.ok) throw new Interrupted('unreachable');
  return (await answer.json()) as Session;
}

/** One request; what may go better later ends the round. */
async function ask(path: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(path, { ...request, credentials: 'same-origin', cache: 'no-store' }).catch(() => undefined);
  if (answer === undefined || answer.status >= 500 || tryLater.has(answer.status)) throw new Interrupted('unreachable');
  return answer;
}

/** Told by the page in its own words. */
const unsure: Refusal = { code: 'draft.unsure', title: '', detail: '', fields: [] };
const gone: Refusal = { code: 'draft.photo-gone', title: '', detail: '', fields: [] };
