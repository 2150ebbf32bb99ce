import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';

type Answer<Name extends 'Alerts_expected' | 'Preferences_read'> =
  operations[Name]['responses'][200]['content']['application/json'];
export type ExpectedAlert = Answer<'Alerts_expected'>['items'][number];
export type Wishes = Answer<'Preferences_read'>;
export type WishesChange = operations['Preferences_write']['requestBody']['content']['application/json'];

/** What the clock is going to say in the next days, the earliest first. */
export function useForecast(days: number) {
  const { language } = usePreferences();
  return useInfiniteQuery({
    queryKey: ['forecast', language, days],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/alerts/forecast', {
          params: { query: { days, limit: 100, count: pageParam === undefined, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
  });
}

const wishesKey = (language: string) => ['wishes', language];

/** How I wish to be told. */
export function useWishes() {
  const { language } = usePreferences();
  return useQuery({ queryKey: wishesKey(language), queryFn: () => answerOf(api.GET('/api/v1/me/preferences')), staleTime: 0 });
}

export function useSaveWishes() {
  const { language } = usePreferences();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WishesChange) => answerOf(api.PUT('/api/v1/me/preferences', { body })),
    onSuccess: (saved) => queries.setQueryData(wishesKey(language), saved),
  });
}

interface Token {
  readonly id: string;
  readonly scope?: string | null;
  readonly token?: string;
}

/** The tokens of my calendar feeds, and the ways to make one and to void all. */
export function useFeeds() {
  const queries = useQueryClient();
  const key = ['feeds'];
  const again = () => queries.invalidateQueries({ queryKey: key });
  const feeds = useQuery({
    queryKey: key,
    queryFn: async () => {
      const { items } = (await answerOf(api.GET('/api/v1/auth/tokens'))) as unknown as { items: readonly Token[] };
      return items.filter(({ scope }) => scope === 'calendar');
    },
  });
  const make = useMutation({
    mutationFn: async (name: string) => {
      const made = (await answerOf(api.POST('/api/v1/auth/tokens', { body: { name, scope: 'calendar' } }))) as unknown as Token;
      return `${location.origin}/api/v1/me/calendar.ics?token=${encodeURIComponent(made.token ?? '')}`;
    },
    onSuccess: again,
  });
  const revoke = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await answerOf(api.DELETE('/api/v1/auth/tokens/{id}', { params: { path: { id } } }));
    },
    onSuccess: again,
  });
  return { feeds: feeds.data ?? [], make, revoke };
}
