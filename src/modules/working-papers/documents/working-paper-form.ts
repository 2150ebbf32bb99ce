import { severities, type Severity } from '../../../../workflows/issue/terms.js';
import { listOf, type DocumentKind } from '../../../platform/documents/document-kind.js';
import type { CellContent, Row } from '../../../platform/documents/official-document.js';
import { chineseDate, chineseDay, chineseMoment } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import type { Inspection } from '../../inspections/inspections.queries.js';
import type { IssueView } from '../../issues/issues.queries.js';
import type { PaperCheck, WorkingPaper } from '../working-papers.queries.js';

/** What a working paper is made of. */
export interface PaperFacts {
  readonly paper: WorkingPaper;
  readonly issue: IssueView;
  readonly inspection: Inspection | undefined;
}

const stepWords: Readonly<Record<string, string>> = {
  'found.firstCheck': '副组长审核',
  'found.secondCheck': '组长审签',
  'found.thirdCheck': '巡察办审核',
};
const label = (text: string): CellContent => ({ text, label: true });
const wide = (name: string, text: string, atLeast = 2): Row => ({ atLeast, cells: [label(name), { text, columns: 3 }] });
const handlersText = ({ paper: { handlers } }: PaperFacts) => handlers.map(({ name }) => name).join('、');
const numbered = (texts: readonly string[]) => texts.map((text, index) => `${index + 1}.${text}`).join('\n');
const evidenceName = ({ issue }: PaperFacts, evidenceId: string) =>
  issue.evidence.find(({ id }) => id === evidenceId)?.name ?? '';
const verdict = ({ passed, opinion }: PaperCheck) =>
  [passed ? '同意' : '退回修改', ...(opinion === null ? [] : [opinion])].join('。');

/** The last word of each of the three checkers; blank where it has not been said. */
function checkRow({ paper }: PaperFacts, step: string): Row {
  const check = paper.checks.findLast((candidate) => candidate.step === step);
  const foot = check === undefined ? '签字：　　　　　　年　　月　　日' : `签字：${check.by}　　${chineseDay(check.at)}`;
  const text = check === undefined ? '' : verdict(check);
  return { atLeast: 2.4, cells: [label(stepWords[step] ?? ''), { text, columns: 3, foot }] };
}

/** The working paper behind an issue: one fact with all that supports it, and its three checks (问题底稿). */
export const workingPaperForm: DocumentKind<PaperFacts> = {
  name: 'workingPaper',
  label: words('巡察问题底稿', 'Working paper'),
  texts: {
    底稿编号: ({ paper }) => paper.number ?? '',
    问题编号: ({ issue }) => issue.number,
    问题名称: ({ issue }) => issue.title,
    问题事实: ({ issue }) => issue.finding,
    问题类别: ({ issue }) => issue.theme ?? '',
    严重程度: ({ issue }) => severities[issue.severity as Severity].zh,
    发生日期: ({ issue }) => (issue.occurredAt === null ? '' : chineseDate(issue.occurredAt)),
    地点: ({ issue }) => issue.place ?? '',
    发现方式: ({ issue }) => issue.method ?? '',
    原因: ({ issue }) => issue.causes.join('；'),
    巡察名称: ({ inspection }) => inspection?.title ?? '',
    被巡察单位: ({ issue }) => issue.unit.name ?? '',
    巡察办: ({ issue }) => issue.office.name ?? '',
    经办人: handlersText,
  },
  lists: {
    具体表现: listOf(({ issue }: PaperFacts) => issue.manifestations, {
      序号: ({ ordinal }) => String(ordinal),
      表现: ({ text }) => text,
    }),
    审核: listOf(({ paper }: PaperFacts) => paper.checks, {
      环节: ({ step }) => stepWords[step] ?? step,
      意见: verdict,
      审核人: ({ by }) => by,
      时间: ({ at }) => chineseMoment(at),
    }),
    证据: listOf(
      (facts: PaperFacts) => facts.paper.evidence.map((proof) => ({ ...proof, name: evidenceName(facts, proof.evidenceId) })),
      {
        序号: (_, index) => String(index + 1),
        名称: ({ name }) => name,
        证明事实: ({ proves }) => proves,
      },
    ),
    组务会: listOf(({ paper }: PaperFacts) => paper.groupMeetings, {
      日期: ({ heldOn }) => chineseDate(heldOn),
      参加人员: ({ attendees }) => attendees.map(({ name }) => name).join('、'),
      决定: ({ decision }) => decision,
    }),
  },
  compose: (facts) => {
    const { paper, issue, inspection } = facts;
    const proofs = paper.evidence.map(({ evidenceId, proves }) => `${evidenceName(facts, evidenceId)}：${proves}`);
    const meetings = paper.groupMeetings.map(({ heldOn, decision }) => `${chineseDate(heldOn)}：${decision}`);
    return {
      title: '巡察问题底稿',
      number: `编号：${paper.number ?? '（未编号）'}`,
      date: (paper.checks.at(-1)?.at ?? issue.createdAt).slice(0, 10),
      synthetic: issue.synthetic,
      body: [
        {
          kind: 'table',
          columns: [{ width: 17 }, { width: 36 }, { width: 15 }, { width: 32 }],
          head: [],
          rows: [
            [label('被巡察单位'), issue.unit.name ?? '', label('巡察任务'), inspection?.title ?? ''],
            [label('经办人'), handlersText(facts), label('问题编号'), issue.number],
            [
              label('问题类别'),
              `${issue.theme ?? ''}（${severities[issue.severity as Severity].zh}）`,
              label('发现方式'),
              issue.method ?? '',
            ],
            [
              label('发生日期'),
              issue.occurredAt === null ? '' : chineseDate(issue.occurredAt),
              label('发生地点'),
              issue.place ?? '',
            ],
            wide('问题标题', issue.title, 1),
            wide('问题事实', issue.finding, 3),
            wide('具体表现', numbered(issue.manifestations.map(({ text }) => text)), 2),
            wide('原因分析', issue.causes.length === 0 ? '——' : numbered(issue.causes), 1.4),
            wide('证据清单', proofs.length === 0 ? '——' : numbered(proofs), 1.4),
            wide('组务会意见', meetings.length === 0 ? '——' : meetings.join('\n'), 1.4),
            checkRow(facts, 'found.firstCheck'),
            checkRow(facts, 'found.secondCheck'),
            checkRow(facts, 'found.thirdCheck'),
          ],
        },
      ],
    };
  },
};
