import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';

export type Coverage = operations['Coverage_coverage']['responses'][200]['content']['application/json'];
export type Scoped = operations['Coverage_scope']['responses'][200]['content']['application/json']['items'][number];
export type ScopeFilters = NonNullable<operations['Coverage_scope']['parameters']['query']>;

/** How much of a term's scope is inspected, each number with the list behind it. */
export function useCoverage(termId: string | undefined) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['coverage', termId, language],
    queryFn: async () => await answerOf(api.GET('/api/v1/terms/{id}/coverage', { params: { path: { id: termId ?? '' } } })),
    enabled: termId !== undefined,
  });
}

/** Organisations of a term's scope, narrowed as a figure says. */
export function useScope(termId: string, filters: ScopeFilters) {
  return useInfiniteQuery({
    queryKey: ['coverage', termId, 'scope', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/terms/{id}/scope', {
          params: { path: { id: termId }, query: { ...filters, limit: 100, cursor: pageParam, count: pageParam === undefined } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total }),
  });
}
