import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { operations } from '../../api/generated.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { AnswerTo } from '../inspections/types.js';

export type Overview = AnswerTo<'Overviews_overview'>;
export type SectionFigure = Overview['sections'][number]['figures'][number];
export type Breakdown = AnswerTo<'Overviews_breakdown'>;
export type By = Breakdown['by'];
export type CountedRecord = AnswerTo<'Overviews_list'>['items'][number];
export type RecordFilters = NonNullable<operations['Overviews_list']['parameters']['query']>;

/** A quarter or a year, and whose work; without an office all that I read. */
export interface Asked {
  readonly period: string;
  readonly officeId?: string;
}

/** Every figure of a period, compared with the one before and the same one of the year before. */
export function useOverview(asked: Asked, enabled = true) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['figures', 'overview', asked, language],
    queryFn: () => answerOf(api.GET('/api/v1/figures/overview', { params: { query: { ...asked } } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The usual figures told apart. */
export function useBreakdown(asked: Asked, by: By) {
  const { language } = usePreferences();
  return useQuery({
    queryKey: ['figures', 'breakdown', asked, by, language],
    queryFn: () => answerOf(api.GET('/api/v1/figures/breakdown', { params: { query: { ...asked, by } } })),
    placeholderData: keepPreviousData,
  });
}
