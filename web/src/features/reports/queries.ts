import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { AnswerTo } from '../inspections/types.js';

export type QuarterReport = AnswerTo<'Quarterly_read'>;
export type UnitLine = QuarterReport['units'][number];
export type Cells = UnitLine['figures'];
export type FigureName = keyof Cells;
export type Issued = AnswerTo<'Issued_list'>['items'][number];
export type Bulletin = AnswerTo<'Derived_bulletin'>;
export type ReportCase = AnswerTo<'Quarterly_list'>['items'][number];
export type ReportCaseFilters = NonNullable<operations['Quarterly_list']['parameters']['query']>;

/** Which report of which office; without an office the highest that I may read. */
export interface Asked {
  readonly quarter: string;
  readonly officeId?: string;
}

/** The report of an office for a quarter: live until it is issued. */
export function useQuarterReport(asked: Asked) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['reports', 'quarterly', asked, language],
    queryFn: () => answerOf(api.GET('/api/v1/reports/quarterly', { params: { query: { ...asked } } })),
    placeholderData: keepPreviousData,
  });
}

/** How the units of a quarter rank. */
export function useBulletin(asked: Asked) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['reports', 'bulletin', asked, language],
    queryFn: () => answerOf(api.GET('/api/v1/reports/bulletin', { params: { query: { ...asked } } })),
    placeholderData: keepPreviousData,
  });
}

/** What has been issued, the newest first. */
export function useIssued(officeId: string | undefined) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['reports', 'issued', officeId, language],
    queryFn: () => answerOf(api.GET('/api/v1/reports/issued', { params: { query: { officeId, limit: 50 } } })),
  });
}

/** Compiles what the units have submitted. */
export function useCompile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Required<Asked>) => answerOf(api.POST('/api/v1/reports/quarterly/compile', { body })),
    onSuccess: () => Promise.all([['reports'], ['cases'], ['case']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
