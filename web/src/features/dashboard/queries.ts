import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';

export type Dashboard = operations['Figures_dashboard']['responses'][200]['content']['application/json'];
export type Figure = Dashboard['standing'][number];
export type Rate = Dashboard['rates'][number];
export type Scope = NonNullable<operations['Figures_dashboard']['parameters']['query']>;
type FacetOf = 'officeId' | 'unitId' | 'theme';

/** Every figure of a part of the work in a quarter. */
export function useDashboard(scope: Scope) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['dashboard', language, scope],
    queryFn: () => answerOf(api.GET('/api/v1/dashboard', { params: { query: scope } })),
    placeholderData: keepPreviousData,
  });
}

/** The offices, units or themes of the issues that I may see. */
export function useScopeChoices(of: FacetOf) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['dashboard', 'choices', of, language],
    queryFn: async () => {
      const { items } = await answerOf(
        api.GET('/api/v1/cases/facets/{of}', { params: { path: { of }, query: { workflow: 'issue' } } }),
      );
      return items.map(({ value, label }) => ({ value, label }));
    },
    staleTime: 300_000,
  });
}

/** The rounds that I may see, the newest first. */
export function useRoundChoices() {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['dashboard', 'choices', 'rounds', language],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/rounds', { params: { query: { limit: 200, sort: '-createdAt' } } }));
      return (items as readonly { id: string; title: string }[]).map(({ id, title }) => ({ value: id, label: title }));
    },
    staleTime: 300_000,
  });
}
