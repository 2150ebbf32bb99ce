import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isBlank, isUnsent, isWaiting, type Draft, type InspectionRef } from './draft.js';

/** What capture has to know while there is no net. Belongs to an account, and goes when it signs out. */
export interface Known {
  readonly accountId: string;
  readonly inspections: readonly InspectionRef[];
  /** The themes in use, the most frequent first, by office. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** The one that was chosen last. */
  readonly last?: InspectionRef;
}

interface Schema extends DBSchema {
  readonly drafts: { key: string; value: Draft; indexes: { account: string } };
  readonly photos: {
    key: string;
    value: { readonly id: string; readonly draftId: string; readonly content: Blob };
    indexes: { draft: string };
  };
  readonly known: { key: string; value: Known };
}

/** Sent drafts are shown for a while, then forgotten. So many are kept. */
const sentKept = 20;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('bihuan', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('account', 'accountId');
      db.createObjectStore('photos', { keyPath: 'id' }).createIndex('draft', 'draftId');
      db.createObjectStore('known', { keyPath: 'accountId' });
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

const changes = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('bihuan.drafts');
const listeners = new Set<() => void>();
changes?.addEventListener('message', () => listeners.forEach((hear) => hear()));

/** Hears of every change of drafts, in this window and by others. Gives what ends the hearing. */
export function whenDraftsChange(hear: () => void): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}

function tell(): void {
  listeners.forEach((hear) => hear());
  changes?.postMessage('changed');
}

/** The drafts of one account, the newest first. Nobody else's are ever given. */
export async function draftsOf(accountId: string): Promise<Draft[]> {
  const drafts = await (await database()).getAllFromIndex('drafts', 'account', accountId);
  return drafts.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
}

/** How many drafts of an account are on this device alone. */
export async function countUnsent(accountId: string): Promise<number> {
  return (await draftsOf(accountId)).filter(isUnsent).length;
}

/** Keeps a draft as it is now. */
export async function putDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
  tell();
}

/**
 * Changes a draft as it stands now, in one transaction, so that two windows never undo each other's change.
 *
 * @param change gives the draft as it is to be, or undefined where it stays
 * @returns the changed draft; undefined where there is none any more or it stayed
 */
export async function changeDraft(id: string, change: (draft: Draft) => Draft | undefined): Promise<Draft | undefined> {
  const transaction = (await database()).transaction('drafts', 'readwrite');
  const found = await transaction.store.get(id);
  const changed = found === undefined ? undefined : change(found);
  if (changed !== undefined) await transaction.store.put(changed);
  await transaction.done;
  if (changed !== undefined) tell();
  return changed;
}

/** Deletes a draft with its photos. */
export async function dropDraft(id: string): Promise<void> {
  const transaction = (await database()).transaction(['drafts', 'photos'], 'readwrite');
  const photos = await transaction.objectStore('photos').index('draft').getAllKeys(id);
  await Promise.all([
    transaction.objectStore('drafts').delete(id),
    ...photos.map((photo) => transaction.objectStore('photos').delete(photo)),
    transaction.done,
  ]);
  tell();
}

export async function putPhoto(draftId: string, id: string, content: Blob): Promise<void> {
  await (await database()).put('photos', { id, draftId, content });
}

export async function photoContent(id: string): Promise<Blob | undefined> {
  return (await (await database()).get('photos', id))?.content;
}

export async function dropPhotos(ids: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction('photos', 'readwrite');
  await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
}

/** Forgets blank drafts, and sent ones beyond the last few. */
export async function tidy(accountId: string): Promise<void> {
  const drafts = await draftsOf(accountId);
  const sent = drafts.filter(({ state }) => state === 'sent').slice(sentKept);
  const blank = drafts.filter((draft) => draft.state === 'open' && isBlank(draft)).slice(1);
  for (const { id } of [...sent, ...blank]) await dropDraft(id);
}

/** Drafts that were on their way when the browser or the net went away, back among those that wait. */
export async function settleInterrupted(accountId: string): Promise<void> {
  for (const { id, state } of await draftsOf(accountId)) {
    if (state === 'sending') await changeDraft(id, (draft) => (isWaiting(draft) ? { ...draft, state: 'kept' } : undefined));
  }
}

export async function known(accountId: string): Promise<Known | undefined> {
  return (await database()).get('known', accountId);
}

/** Keeps what capture has to know without net. */
export async function keepKnown(accountId: string, part: Partial<Known>): Promise<void> {
  const transaction = (await database()).transaction('known', 'readwrite');
  const before = (await transaction.store.get(accountId)) ?? { accountId, inspections: [], themes: {} };
  await transaction.store.put({ ...before, ...part, accountId, themes: { ...before.themes, ...part.themes } });
  await transaction.done;
}

/** The inspection that was chosen last. */
export const lastInspection = async (accountId: string): Promise<InspectionRef | undefined> => (await known(accountId))?.last;

/** Forgets what was known for working without net; drafts stay. */
export async function forgetKnown(): Promise<void> {
  await (await database()).clear('known');
}
