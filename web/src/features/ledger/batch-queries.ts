import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { FieldSchema } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';

/** An event that some of the chosen cases take now, and those that would refuse it. */
export interface CommonAction {
  readonly workflow: string;
  readonly type: string;
  readonly label: string;
  readonly schema: FieldSchema;
  readonly ready: readonly { readonly caseId: string; readonly version: number }[];
  readonly refused: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly title: string;
    readonly reason: string;
  }[];
}

interface CommonActions {
  readonly items: readonly CommonAction[];
  readonly missing: readonly string[];
}

/** What may be done with the chosen cases at once; always asked anew, for the versions are those that will be sent. */
export function useCommonActions(ids: readonly string[]) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['common-actions', language, ids],
    queryFn: async () =>
      (await answerOf(api.POST('/api/v1/cases/actions', { body: { ids: [...ids] } }))) as unknown as CommonActions,
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

interface Batch {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly cases: CommonAction['ready'];
}

/** Sends one event to many cases: all or nothing. A lost answer may be asked for again: the same batch carries the same key. */
export function useSendBatch() {
  const last = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: ({ type, payload, cases }: Batch) => {
      const body = cases.map(({ caseId, version }) => ({ ...payload, caseId, version, type }));
      const content = JSON.stringify(body);
      if (last.current.content !== content) last.current = { content, key: crypto.getRandomValues(new Uint32Array(4)).join('-') };
      const params = { header: { 'Idempotency-Key': last.current.key } };
      return answerOf(api.POST('/api/v1/cases/events', { params, body }));
    },
  });
}
