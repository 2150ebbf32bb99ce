import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.js';

interface Event {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The version that the person saw. */
  readonly version: number;
}

/** The same event sent twice (a lost answer, an impatient finger) is one: it carries one key as long as nothing in it changes. */
function useKeys(): (content: string) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    if (last.current.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}

/** `crypto.randomUUID` is missing on a page that an intranet serves without https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends events to a case, and has everything read again that they may have changed. */
export function useSendEvent(caseId: string) {
  const queries = useQueryClient();
  const keyOf = useKeys();
  return useMutation({
    mutationFn: ({ type, payload, version }: Event) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/events', {
          params: {
            path: { id: caseId },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf(JSON.stringify([type, payload, version])) },
          },
          body: { ...payload, type },
        }),
      ),
    onSuccess: async () => {
      await Promise.all(
        [['case', caseId], ['work'], ['cases'], ['notifications']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
}
