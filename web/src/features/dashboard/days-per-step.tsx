import { useOverview } from '../figures/queries.js';
import { StepsCard } from '../figures/steps-card.js';
import type { Scope } from './queries.js';
import '../../styles/reports.css';

/** How long each step took in the quarter; told of whole offices alone, so not where the page is narrowed further. */
export function DaysPerStep({ scope, period }: { readonly scope: Scope; readonly period: string }) {
  const { officeId, unitId, theme, roundId } = scope;
  const told = unitId === undefined && theme === undefined && roundId === undefined && !(officeId ?? '').includes(',');
  const { data } = useOverview({ period, ...(officeId !== undefined && { officeId }) }, told);
  return told && data !== undefined ? <StepsCard steps={data.steps} /> : null;
}
