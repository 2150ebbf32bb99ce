import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';
import { useUser } from '../../session/session.js';

export type ReviewFilters = NonNullable<operations['Reviews_list']['parameters']['query']>;
export type Review = operations['Reviews_read']['responses'][200]['content']['application/json'];

const judging = ['supervisor', 'functionalDepartment', 'leadership'];

/** Organisations for which the person gives opinions, and offices for which they merge them. */
export function useParts(): { readonly bodies: readonly string[]; readonly offices: readonly string[] } {
  const { bindings } = useUser();
  const of = (roles: readonly string[]) => [
    ...new Set(bindings.flatMap(({ role, orgId }) => (roles.includes(role ?? '') && orgId !== undefined ? [orgId] : []))),
  ];
  return { bodies: of(judging), offices: of(['inspectionOffice']) };
}

/** Joint reviews in sight. */
export function useReviews(filters: ReviewFilters, enabled: boolean) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['cases', 'reviews', language, filters],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/reviews', { params: { query: { limit: 100, ...filters } } })))
        .items as unknown as readonly Review[],
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One joint review with the opinions that the reader may read. */
export function useReview(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, 'review', language],
    queryFn: async () => await answerOf(api.GET('/api/v1/reviews/{id}', { params: { path: { id } } })),
  });
}
