import type { OfficialDocument } from '../../../platform/documents/official-document.js';
import { chineseQuarter } from '../../../platform/words/chinese.js';
import type { SpecialContent } from '../content.js';
import { heading, issueTable, paragraph, remainder, signed, standing } from './layout.js';
import { overview } from './quarterly-document.js';

/** A special report (专报) to the leadership on what is stuck. */
export function specialDocument({ issued, subject, analysis, proposals, quarter }: SpecialContent): OfficialDocument {
  const { basis, own, overdue, rebound } = quarter;
  const list = (title: string, issues: typeof overdue, all: number) => ({
    title,
    orientation: 'landscape' as const,
    body: [issueTable(basis, title, issues), ...remainder(issues.length, all)],
  });
  return {
    title: subject,
    letterhead: '巡察整改专报',
    recipient: '巡察工作领导小组',
    ...signed(basis, issued),
    body: [
      standing(issued),
      heading(1, `${chineseQuarter(basis.quarter)}整改总体情况`),
      ...overview(quarter),
      heading(1, '情况分析'),
      ...analysis
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(paragraph),
      heading(1, '工作建议'),
      ...proposals.map((text) => ({ kind: 'heading' as const, level: 3 as const, text })),
    ],
    annexes: [
      ...(overdue.length === 0 ? [] : [list('超期未销号问题清单', overdue, own.figures.overdue)]),
      ...(rebound.length === 0 ? [] : [list('反弹重改问题清单', rebound, own.figures.rebound)]),
    ],
  };
}
