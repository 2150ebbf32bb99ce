import {
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { CaseFilters } from '../../api/queries.js';
import type { Case, CasePage, CaseWithSubject } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { Filters } from './use-ledger-address.js';

/** The first page comes fast; the following ones bring as much as the server gives. */
const firstPage = 60;
const laterPages = 200;
const maxIds = 200;
const keptMs = 30 * 60_000;

type Pages = InfiniteData<CasePage, string | undefined>;
const noCases: readonly Case[] = [];

/**
 * The ledger's rows of one visit: the server filters, sorts and cuts them into pages. They are not read again by themselves, however many
 * there are: `refresh` reads those that are on the screen.
 */
export function useLedger(visit: string, query: CaseFilters) {
  const { language } = usePreferences();
  const client = useQueryClient();
  const key = useMemo(() => ['ledger', visit, language, query] as const, [visit, language, query]);
  const ledger = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: pageParam === undefined ? firstPage : laterPages, cursor: pageParam };
      return answerOf(api.GET('/api/v1/cases', { params: { query: { ...query, ...page } }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: keptMs,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const { data } = ledger;
  const cases = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? noCases, [data]);

  /** Reads rows again by their ids; those that the filters no longer leave are gone then. */
  const refresh = useCallback(
    async (ids: readonly string[]) => {
      const found = new Map<string, Case>();
      for (let from = 0; from < ids.length; from += maxIds) {
        const some = ids.slice(from, from + maxIds).join(',');
        const page = await answerOf(api.GET('/api/v1/cases', { params: { query: { ...query, id: some, limit: maxIds } } }));
        for (const of of page.items) found.set(of.id, of);
      }
      const asked = new Set(ids);
      client.setQueryData<Pages>(
        key,
        (pages) => pages && { ...pages, pages: pages.pages.map((page) => patched(page, asked, found)) },
      );
      void client.invalidateQueries({ queryKey: ['ledger-total'] });
    },
    [client, key, query],
  );
  return { ...ledger, cases, refresh };
}

function patched(page: CasePage, asked: ReadonlySet<string>, found: ReadonlyMap<string, Case>): CasePage {
  if (!page.items.some(({ id }) => asked.has(id))) return page;
  return { ...page, items: page.items.flatMap((of) => (asked.has(of.id) ? (found.get(of.id) ?? []) : of)) };
}

/** How many cases the filters leave; asked apart, so that the rows need not wait for it. */
export function useLedgerTotal(visit: string, filters: Filters): number | undefined {
  const { data } = useQuery({
    queryKey: ['ledger-total', visit, filters],
    queryFn: async ({ signal }) => {
      const query = { ...(filters as CaseFilters), limit: 1, count: true };
      return await answerOf(api.GET('/api/v1/cases', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
    gcTime: keptMs,
  });
  return data?.total;
}

/** The ids of the first cases that the filters leave, in the order of the ledger. */
export async function firstIds(query: CaseFilters, count: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await answerOf(
      api.GET('/api/v1/cases', { params: { query: { ...query, limit: Math.min(maxIds, count - ids.length), cursor } } }),
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && ids.length < count);
  return ids;
}

/** What the opened issues consist of, by their ids; an issue that is still being read is missing. */
export function useParts(ids: readonly string[]): ReadonlyMap<string, CaseWithSubject> {
  const { language } = usePreferences();
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['case', id, language],
      queryFn: async () =>
        (await answerOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }))) as unknown as CaseWithSubject,
    })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
  });
}

/** The values that cases have in one column, among those that the other filters leave, the most frequent first. */
export function useFacet(of: 'unitId' | 'officeId' | 'assignee' | 'theme' | 'track', filters: Filters, enabled: boolean) {
  const { language } = usePreferences();
  const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== of));
  return useQuery({
    queryKey: ['facet', of, language, others],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/facets/{of}', { params: { path: { of }, query: others }, signal })),
    enabled,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}
