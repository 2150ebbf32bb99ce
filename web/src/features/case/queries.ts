import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import type { EvidenceWithUses } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';

export type Schedule = operations['Issues_readSchedule']['responses'][200]['content']['application/json'];

/** Where else the files of a case are used, as far as the person may know. */
export function useEvidenceUses(caseId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'evidence'],
    queryFn: async () => {
      const page = await answerOf(api.GET('/api/v1/evidence', { params: { query: { caseId, limit: 200 } } }));
      return page.items as unknown as readonly EvidenceWithUses[];
    },
    enabled,
  });
}

/** The plan of an issue counted back from its limit. */
export function useSchedule(caseId: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', caseId, 'schedule', language],
    queryFn: () => answerOf(api.GET('/api/v1/issues/{id}/schedule', { params: { path: { id: caseId } } })),
  });
}
