import { useCallback, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { useUser } from '../../session/session.js';
import { isEditable, missing, newDraft, type Draft } from './draft.js';
import { changeDraft, draftsOf, keepKnown, lastInspection, putDraft, tidy } from './draft-store.js';
import { sendInBackground, sendNow } from './draft-sender.js';

/** What is typed is kept this soon after. Milliseconds. */
const keepAfter = 250;

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
  /** Puts an empty one in place of what was deleted. */
  readonly startAnew: () => void;
}

/** Keeps the draft that is being written: whatever closes the page, nothing that was typed is lost. */
export function useOpenDraft(): OpenDraft {
  const { id: accountId } = useUser();
  const { language } = usePreferences();
  const [draft, setDraft] = useState<Draft>();
  const current = useRef<Draft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: Draft) => {
    current.current = next;
    setDraft(next);
  }, []);
  const keep = useCallback(async () => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    if (current.current !== undefined) await putDraft(current.current);
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
    const hide = () => void keep();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      left = true;
      void keep();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
    };
  }, [accountId, show, keep]);

  const write = useCallback(
    (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => {
      if (current.current === undefined) return;
      const part = typeof change === 'function' ? change(current.current) : change;
      show({ ...current.current, ...part });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), keepAfter);
    },
    [show, keep],
  );

  const finish = useCallback(async () => {
    const written = current.current;
    if (written === undefined) return [];
    const lacking = missing(written);
    if (lacking.length > 0) return lacking;
    clearTimeout(timer.current);
    timer.current = undefined;
    await putDraft({ ...written, state: 'kept', refusal: undefined, language });
    await keepKnown(accountId, { last: written.inspection });
    show(newDraft(accountId, language, written));
    sendNow();
    void sendInBackground();
    return [];
  }, [accountId, language, show]);

  const takeUp = useCallback(
    async (id: string) => {
      await keep();
      const taken = await changeDraft(id, (found) => (isEditable(found) ? opened(found) : undefined));
      if (taken !== undefined) show(taken);
    },
    [keep, show],
  );

  const startAnew = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    show(newDraft(accountId, language, current.current));
  }, [accountId, language, show]);

  return { draft, write, finish, takeUp, startAnew };
}

/** As it is written on once more: what was sent of it was not kept. */
const opened = (draft: Draft): Draft => ({ ...draft, state: 'open', attemptedAt: undefined, asked: undefined });
