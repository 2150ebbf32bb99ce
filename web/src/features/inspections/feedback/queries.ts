import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { Demand } from '../types.js';

/** The package that was fed back, cut to the reader's part of it. */
export function useFeedback(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', id, 'feedback'],
    queryFn: async () => await answerOf(api.GET('/api/v1/inspections/{id}/feedback', { params: { path: { id } } })),
    enabled,
  });
}

/** Who signed for what, and who has not. */
export function useReceipts(id: string) {
  return useQuery({
    queryKey: ['case', id, 'receipts'],
    queryFn: async () => await answerOf(api.GET('/api/v1/inspections/{id}/receipts', { params: { path: { id } } })),
  });
}

/** What superior leaders demanded at the feedback. */
export function useDemands(id: string) {
  return useQuery({
    queryKey: ['case', id, 'demands'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/inspections/{id}/demands', { params: { path: { id } } })))
        .items as unknown as readonly Demand[],
  });
}
