import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';

/** A version of a workflow in one language. */
export type Workflow = operations['Workflows_readVersion']['responses'][200]['content']['application/json'];
export type WorkflowChanges = operations['Workflows_readChanges']['responses'][200]['content']['application/json'];
export type Chart = Workflow['charts'][number];
export type Way = Chart['ways'][number];

/** One version of a workflow; a released version never changes. */
export function useWorkflow(name: string, version: number) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['workflow', name, version, language],
    queryFn: () =>
      answerOf(api.GET('/api/v1/workflows/{name}/versions/{version}', { params: { path: { name, version: String(version) } } })),
    staleTime: Infinity,
  });
}

/** What a version changed from the one before it. */
export function useWorkflowChanges(name: string, version: number) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['workflow', name, version, 'changes', language],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/workflows/{name}/versions/{version}/changes', { params: { path: { name, version: String(version) } } }),
      ),
    staleTime: Infinity,
  });
}

/** The clauses of a rule pack, for the lengths of limits. */
export interface PackClauses {
  readonly name: string;
  readonly title: string;
  readonly clauses: readonly { readonly clause: string; readonly label: string; readonly [terms: string]: unknown }[];
}

/** Every rule pack with its clauses. */
export function useRulePacks() {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['rule-packs', 'clauses', language],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/rule-packs', { params: { query: { limit: 50 } } }));
      const names = items.map(({ name }) => name);
      const packs = names.map((name) => answerOf(api.GET('/api/v1/rule-packs/{name}', { params: { path: { name } } })));
      return await Promise.all(packs);
    },
    staleTime: 300_000,
  });
}
