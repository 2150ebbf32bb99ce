import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { useUser } from '../../session/session.js';
import { isEditable, missing, newDraft, type Draft } from './draft.js';
import { changeDraft, draftsOf, dropDraft, keepKnown, lastInspection, putDraft, tidy } from './draft-store.js';
import { sendInBackground, sendNow } from './draft-sender.js';

/** The draft that is being written. */
export interface OpenDraft {
  /** Undefined while it is read from the device. */
  readonly draft: Draft | undefined;
  /** Changes it, and keeps it on the device. */
  readonly write: (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void;
  /** Hands it over to be sent, and begins a new one; gives what is missing, and then keeps it open. */
  readonly finish: () => Promise<ReturnType<typeof missing>>;
  /** Takes up another draft instead; the present one stays among the unfinished. */
  readonly takeUp: (id: string) => Promise<void>;
  /** Deletes it, and begins a new one. */
  readonly discard: () => Promise<void>;
}

/** Keeps the draft that is being written: whatever closes the page, nothing that was typed is lost. */
export function useOpenDraft(): OpenDraft {
  const { id: accountId } = useUser();
  const { language } = usePreferences();
  const [draft, setDraft] = useState<Draft>();
  const current = useRef<Draft>(undefined);
  const unkept = useRef(false);
  const keeping = useRef<Promise<void>>(undefined);

  const show = useCallback((next: Draft) => {
    current.current = next;
    setDraft(next);
  }, []);
  // Begins at once, for the page may be gone in a moment; what is typed while the device writes goes with the next turn.
  const keep = useCallback(async () => {
    keeping.current ??= keepAll(current, unkept).finally(() => (keeping.current = undefined));
    await keeping.current;
  }, []);

  useEffect(() => {
    let left = false;
    const begin = async () => {
      await tidy(accountId);
      const open = (await draftsOf(accountId)).find(({ state }) => state === 'open');
      const inspection = open === undefined ? await lastInspection(accountId) : undefined;
      if (!left) show(open ?? newDraft(accountId, 'zh', { inspection }));
    };
    void begin();
    return () => void (left = true);
  }, [accountId, show]);

  const write = useCallback(
    (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => {
      if (current.current === undefined) return;
      const part = typeof change === 'function' ? change(current.current) : change;
      show({ ...current.current, ...part });
      unkept.current = true;
      // Where the device is full, that is told when the draft is finished.
      void keep().catch(() => undefined);
    },
    [show, keep],
  );

  const finish = useCallback(async () => {
    const written = current.current;
    if (written === undefined) return [];
    const lacking = missing(written);
    if (lacking.length > 0) return lacking;
    await keep();
    await putDraft({ ...written, state: 'kept', refusal: undefined, language });
    await keepKnown(accountId, { last: written.inspection });
    show(newDraft(accountId, language, written));
    // A device that is short of room must not clear it away; told apart from what can be fetched again.
    if (isSecureContext) void navigator.storage.persist().catch(() => undefined);
    sendNow();
    void sendInBackground();
    return [];
  }, [accountId, language, show, keep]);

  const takeUp = useCallback(
    async (id: string) => {
      await keep();
      const taken = await changeDraft(id, (found) => (isEditable(found) ? opened(found) : undefined));
      if (taken !== undefined) show(taken);
    },
    [keep, show],
  );

  const discard = useCallback(async () => {
    await keep();
    const gone = current.current;
    show(newDraft(accountId, language, gone));
    if (gone !== undefined) await dropDraft(gone.id);
  }, [accountId, language, keep, show]);

  return { draft, write, finish, takeUp, discard };
}

/** Keeps the draft as it is now, until nothing newer is there. */
async function keepAll(current: RefObject<Draft | undefined>, unkept: RefObject<boolean>): Promise<void> {
  while (unkept.current && current.current !== undefined) {
    unkept.current = false;
    await putDraft(current.current);
  }
}

/** As it is written on once more: what was sent of it was not kept. */
const opened = (draft: Draft): Draft => ({ ...draft, state: 'open', attemptedAt: undefined, asked: undefined });
