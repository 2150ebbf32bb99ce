import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';

/** Annual plans, the newest first. */
export function usePlans() {
  return useQuery({
    queryKey: ['plans'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/annual-plans', { params: { query: { limit: 100 } } }))).items,
  });
}

/** One plan with its items, the changes asked for, and the inspections outside it. */
export function usePlan(id: string) {
  return useQuery({
    queryKey: ['plans', id],
    queryFn: async () => await answerOf(api.GET('/api/v1/annual-plans/{id}', { params: { path: { id } } })),
  });
}

/** Everything that was done to a plan, the oldest first. */
export function usePlanLog(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['plans', id, 'log', language],
    queryFn: async () => (await answerOf(api.GET('/api/v1/annual-plans/{id}/log', { params: { path: { id } } }))).entries,
  });
}
