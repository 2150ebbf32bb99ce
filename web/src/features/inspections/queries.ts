import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { Definition, Inspection, Period } from './types.js';

/** One answer holds as many as a list gives at most. */
const most = 200;

export type InspectionFilters = NonNullable<operations['Inspections_list']['parameters']['query']>;

/** Terms in sight, the newest first. */
export function useTerms() {
  return useQuery({
    queryKey: ['terms'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/terms', { params: { query: { limit: most } } }))).items as unknown as readonly Period[],
  });
}

/** The rounds of a term, the newest first; of all terms where none is named. */
export function useRounds(termId: string | undefined) {
  return useQuery({
    queryKey: ['rounds', termId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/rounds', { params: { query: { termId, limit: most } } })))
        .items as unknown as readonly Period[],
    placeholderData: keepPreviousData,
  });
}

/** Inspections with how their issues stand. */
export function useInspections(filters: InspectionFilters, enabled = true) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['cases', 'inspections', language, filters],
    queryFn: () =>
      answerOf(api.GET('/api/v1/inspections', { params: { query: { limit: most, count: true, ...filters } } })) as Promise<{
        readonly items: readonly Inspection[];
        readonly total?: number;
      }>,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One inspection with its case, its team, and how its issues stand. */
export function useInspection(id: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', id, 'inspection', language],
    queryFn: async () => await answerOf(api.GET('/api/v1/inspections/{id}', { params: { path: { id } } })),
  });
}

/** The definition of a workflow in the person's language: words of its states, forms of its events. */
export function useDefinition(name: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['workflow', name, language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/workflows/{name}', { params: { path: { name } } }))) as unknown as Definition,
    staleTime: Infinity,
  });
}

/** The name of an organisation that something names by its id. */
export function useOrganisationName(id: string): string {
  const { data } = useQuery({
    queryKey: ['organisation', id],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } }))) as unknown as { name: string },
    staleTime: Infinity,
  });
  return data?.name ?? '';
}
