import { stateWords } from '../../workflows/issue/v1/states.js';
import type { Inspection, IssueCounts } from '../modules/inspections/inspections.queries.js';
import type { Page } from './command.js';

/** What is known of an inspection beside its case. */
export type InspectionSubject = Inspection & { readonly counts: IssueCounts };

/** Who inspects, and how the issues stand that were found. */
export function inspectionLines({ members, onSiteFrom, onSiteUntil, counts }: InspectionSubject, page: Page): string[] {
  const { pen, language } = page;
  const zh = language === 'zh';
  const days = onSiteFrom === null ? [] : [`  ${zh ? '进驻' : 'on site'}  ${onSiteFrom} … ${onSiteUntil ?? ''}`];
  const team = members.map(({ name }) => name).join(zh ? '、' : ', ');
  const stages = Object.entries(counts.byStage).map(([stage, count]) => `  ${stateWords[stage]?.[language] ?? stage}  ${count}`);
  const { immediateFixes, handedOver, closed, overdue } = counts;
  const sums = zh
    ? `  立行立改 ${immediateFixes.done}/${immediateFixes.total}，已移交 ${handedOver}，已销号 ${closed}，超期 ${overdue}`
    : `  fixed on site ${immediateFixes.done}/${immediateFixes.total}, handed over ${handedOver}, closed ${closed}, overdue ${overdue}`;
  return [
    '',
    pen.paint('strong', zh ? '巡察组' : 'Team'),
    `  ${team === '' ? (zh ? '未定' : 'not named') : team}`,
    ...days,
    '',
    pen.paint('strong', zh ? `问题（${counts.total}）` : `Issues (${counts.total})`),
    ...stages,
    sums,
  ];
}
