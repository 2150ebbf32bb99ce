import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';

/** All working papers of an inspection, those with a number first. */
export function usePapers(inspectionId: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['cases', 'papers', inspectionId, language],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/inspections/{id}/working-papers', { params: { path: { id: inspectionId } } }))).items,
  });
}

/** One working paper with its handlers, checks, meetings and what its evidence proves. */
export function usePaper(caseId: string) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['case', caseId, 'paper', language],
    queryFn: async () => await answerOf(api.GET('/api/v1/issues/{id}/working-paper', { params: { path: { id: caseId } } })),
  });
}
