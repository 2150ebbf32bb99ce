import { progresses, tracks, type Progress, type Track } from '../../../../workflows/issue/terms.js';
import type { Annex, Row } from '../../../platform/documents/official-document.js';
import { chineseDate } from '../../../platform/words/chinese.js';
import type { ListedIssue, ListedMeasure } from './listed-issues.repository.js';

export const trackText = ({ track }: ListedIssue) => (track === null ? '' : tracks[track as Track].zh);
export const manifestationsText = ({ manifestations }: ListedIssue) => numbered(manifestations);
export const progressText = ({ progress }: ListedMeasure) => progresses[progress as Progress].zh;

/** Until when: a day, the long-term track, or both. */
export function untilText({ due_on, sustained }: Pick<ListedIssue, 'due_on' | 'sustained'>): string {
  const parts = [...(due_on === null ? [] : [chineseDate(due_on)]), ...(sustained ? [tracks.longTerm.zh] : [])];
  return parts.join('，');
}

// Widths are millimetres of a page that lies across: 225 in all.

/** The list of issues (问题清单). */
export function issueList(issues: readonly ListedIssue[]): Annex {
  return {
    title: '问题清单',
    orientation: 'landscape',
    body: [
      {
        kind: 'table',
        columns: [
          { width: 12, align: 'center' },
          { width: 38, align: 'center' },
          { width: 22 },
          { width: 40 },
          { width: 51 },
          { width: 27 },
          { width: 35, align: 'center' },
        ],
        head: [['序号', '问题编号', '问题类别', '反馈问题', '具体表现', '责任单位', '整改时限']],
        rows: issues.map((issue, index) => [
          String(index + 1),
          issue.number,
          issue.theme ?? '',
          issue.title,
          manifestationsText(issue),
          issue.unit,
          untilText(issue),
        ]),
      },
    ],
  };
}

/** The list of tasks (任务清单): the measures of each issue, or what they must answer while there is no plan. */
export function taskList(issues: readonly ListedIssue[]): Annex {
  return {
    title: '任务清单',
    orientation: 'landscape',
    body: [
      {
        kind: 'table',
        columns: [
          { width: 12, align: 'center' },
          { width: 44 },
          { width: 70 },
          { width: 40 },
          { width: 24, align: 'center' },
          { width: 35, align: 'center' },
        ],
        head: [['序号', '反馈问题', '整改任务', '完成标准', '整改类型', '完成时限']],
        rows: issues.flatMap((issue, index) => tasksOf(issue, index)),
      },
    ],
  };
}

/** The list of responsibilities (责任清单): who answers for each issue and each measure. */
export function responsibilityList(issues: readonly ListedIssue[], office: string): Annex {
  return {
    title: '责任清单',
    orientation: 'landscape',
    body: [
      {
        kind: 'table',
        columns: [
          { width: 12, align: 'center' },
          { width: 60 },
          { width: 40 },
          { width: 48, align: 'center' },
          { width: 30 },
          { width: 35 },
        ],
        head: [['序号', '反馈问题', '责任单位', '责任岗位（责任人）', '措施责任人', '督促检查单位']],
        rows: issues.map((issue, index) => [
          String(index + 1),
          issue.title,
          issue.unit,
          responsible(issue),
          [...new Set(issue.measures.map(({ owner }) => owner))].join('、'),
          office,
        ]),
      },
    ],
  };
}

/** The post that answers for an issue, and who holds it; the head of the unit while none is named. */
export function responsible({ post, owner }: ListedIssue): string {
  if (post === null) return owner ?? '主要负责人';
  return owner === null ? post : `${post}（${owner}）`;
}

function tasksOf(issue: ListedIssue, index: number): Row[] {
  const { measures, title, goal } = issue;
  const lead = (rows: number) => [
    { text: String(index + 1), rows },
    { text: goal === null ? title : `${title}\n目标：${goal}`, rows },
  ];
  const [first, ...others] = measures;
  if (first === undefined) return [[...lead(1), tasksToCome(issue), '', trackText(issue), untilText(issue)]];
  const cells = (measure: ListedMeasure) => [
    `${measure.text}（${progressText(measure)}）`,
    measure.check_standard,
    trackText(issue),
    untilText(measure),
  ];
  return [[...lead(measures.length), ...cells(first)], ...others.map(cells)];
}

const tasksToCome = (issue: ListedIssue) => `逐条制定整改措施并整改到位：\n${manifestationsText(issue)}`;

function numbered(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1}.${text}`).join('\n');
}
