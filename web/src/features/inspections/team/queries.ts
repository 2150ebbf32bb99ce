import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';

export type CadreFilters = NonNullable<operations['Cadres_list']['parameters']['query']>;

/** The team of an inspection with its authorisation. */
export function useTeam(id: string) {
  return useQuery({
    queryKey: ['case', id, 'team'],
    queryFn: async () => await answerOf(api.GET('/api/v1/inspections/{id}/team', { params: { path: { id } } })),
  });
}

/** People of the pool; with a unit named, without those who must keep away from it. */
export function useCadres(filters: CadreFilters, enabled = true) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['cadres', language, filters],
    queryFn: async () => (await answerOf(api.GET('/api/v1/cadres', { params: { query: { limit: 200, ...filters } } }))).items,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** Who may set a tie aside for this inspection. */
export function useApprovers(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', id, 'approvers'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/inspections/{id}/team/approvers', { params: { path: { id } } }))).items,
    enabled,
  });
}
