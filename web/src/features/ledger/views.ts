import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';

const key = ['views'] as const;

/** The looks at the ledger that the person has kept, the oldest first. */
export function useViews() {
  return useQuery({
    queryKey: key,
    queryFn: async () => (await answerOf(api.GET('/api/v1/me/views', { params: { query: { limit: 200 } } }))).items,
    staleTime: 60_000,
  });
}

/** Keeps, changes and forgets views. */
export function useViewDeeds() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: key });
  const keep = useMutation({
    mutationFn: (body: { name: string; query: string }) => answerOf(api.POST('/api/v1/me/views', { body })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, query }: { id: string; query: string }) =>
      answerOf(api.PATCH('/api/v1/me/views/{id}', { params: { path: { id } }, body: { query } })),
    onSuccess,
  });
  const forget = useMutation({
    mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/me/views/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  return { keep, change, forget };
}
