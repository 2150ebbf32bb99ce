import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { usePreferences } from '../preferences/preferences.js';
import { answerOf, api } from './client.js';
import type { operations } from './generated.js';
import type { Action, CaseWithSubject, Deadline } from './types.js';

export type CaseFilters = NonNullable<operations['Case_list']['parameters']['query']>;
export type NotificationFilters = NonNullable<operations['Notifications_list']['parameters']['query']>;

const nextOf = (page: { nextCursor?: string | null }) => page.nextCursor ?? undefined;

/** One case with what it is about. */
export function useCase(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }))) as unknown as CaseWithSubject,
  });
}

export function useActions(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, 'actions', language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/cases/{id}/actions', { params: { path: { id } } }))) as unknown as readonly Action[],
  });
}

export function useHistory(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, 'history', language],
    queryFn: () => answerOf(api.GET('/api/v1/cases/{id}/history', { params: { path: { id } } })),
  });
}

export function useDeadline(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, 'deadline', language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/cases/{id}/deadline', { params: { path: { id } } }))) as unknown as Deadline,
  });
}

/** The inbox, the newest first. */
export function useNotifications(filters: NotificationFilters) {
  const { language } = usePreferences();
  return useInfiniteQuery({
    queryKey: ['notifications', language, filters],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/notifications', { params: { query: { ...filters, limit: 30, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

/** What a definition says of its states, as far as filters need it. */
interface WorkflowWords {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly states: readonly { readonly path: string; readonly label: string }[];
  readonly words: Readonly<Record<string, string>>;
}

/** The definitions of all workflows, for their words. */
export function useWorkflows() {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['workflows', language],
    queryFn: async () => ((await answerOf(api.GET('/api/v1/workflows'))).items ?? []) as unknown as readonly WorkflowWords[],
    staleTime: Infinity,
  });
}
