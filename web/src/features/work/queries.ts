import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { Action, Work } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';

/** A case that waits, when it falls due, and what moves it on. */
export type WorkItem = Omit<Work, 'actions'> & { readonly actions: readonly Action[] };

/** What waits for the person, most urgent first; of one workflow where it is named. */
export function useWork(workflow: string | undefined) {
  const { language } = usePreferences();
  return useInfiniteQuery({
    queryKey: ['work', language, workflow],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/me/work', { params: { query: { limit: 100, workflow, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items as unknown as readonly WorkItem[]),
  });
}

/** How much waits in all, by when it falls due and by workflow. */
export function useWorkSummary() {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['work', language, 'summary'],
    queryFn: () => answerOf(api.GET('/api/v1/me/work/summary')),
  });
}
