import { listOf, type DocumentKind } from '../../../platform/documents/document-kind.js';
import type { CellContent, Row } from '../../../platform/documents/official-document.js';
import { chineseDay } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import type { Closing } from './closing.js';
import { limitText, manifestationsText, nameOf, told, trackText } from './issue-facts.js';

const label = (text: string): CellContent => ({ text, label: true });
const wide = (name: string, text: string, foot?: string, atLeast = 2): Row => ({
  atLeast,
  cells: [label(name), { text, columns: 3, ...(foot !== undefined && { foot }) }],
});

const opinionsText = ({ opinions }: Closing) =>
  opinions.map(({ body, verdict, text }) => `${body}：${verdict}${text === '' ? '' : `。${text}`}`).join('\n');
const signedBy = ({ application }: Closing) => application.actor.name;
function decisionText({ decision }: Closing): string {
  if (decision === null) return '';
  const verdict = decision.approved ? '同意销号' : '不予销号，继续整改';
  return decision.opinion.startsWith(verdict) ? decision.opinion : `${verdict}。${decision.opinion}`;
}
const decidedOn = ({ decision }: Closing) => (decision === null ? '' : chineseDay(decision.event.at));
const decidedBy = ({ decision }: Closing) => decision?.event.actor.name ?? '';

/** The form on which the closing of an issue is applied for, reviewed and approved (销号审批表). */
export const closingForm: DocumentKind<Closing> = {
  name: 'closingForm',
  label: words('问题整改销号审批表', 'Closing form'),
  texts: {
    问题编号: ({ facts }) => facts.issue.number,
    问题名称: ({ facts }) => facts.issue.title,
    问题事实: ({ facts }) => facts.issue.finding,
    巡察名称: ({ facts }) => facts.inspection?.title ?? '',
    责任单位: ({ facts }) => nameOf(facts.issue.unit),
    巡察办: ({ facts }) => nameOf(facts.issue.office),
    整改类型: ({ facts }) => trackText(facts.issue.track),
    整改时限: ({ facts }) => limitText(facts.issue),
    整改结果: ({ application }) => told(application, 'result'),
    整改成效: ({ results }) => results.join('；'),
    申请签批人: signedBy,
    申请日期: ({ application }) => chineseDay(application.at),
    会审意见: opinionsText,
    审批意见: decisionText,
    审批人: decidedBy,
    审批日期: decidedOn,
  },
  lists: {
    具体表现: listOf(({ facts }: Closing) => facts.issue.manifestations, {
      序号: ({ ordinal }) => String(ordinal),
      表现: ({ text }) => text,
    }),
    整改措施: listOf(({ measures }: Closing) => measures, { 措施: (text) => text }),
    会审单位: listOf(({ opinions }: Closing) => opinions, {
      单位: ({ body }) => body,
      意见: ({ verdict }) => verdict,
      说明: ({ text }) => text,
    }),
  },
  compose: (closing) => {
    const { facts, application, measures, results, decision } = closing;
    const { issue, inspection } = facts;
    const foot = (name: string, who: string, on: string) => `${name}：${who}　　${on}　（盖章）`;
    return {
      title: '巡察反馈问题整改销号审批表',
      number: `编号：${issue.number}`,
      date: (decision?.event.at ?? application.at).slice(0, 10),
      synthetic: issue.synthetic,
      body: [
        {
          kind: 'table',
          columns: [{ width: 17 }, { width: 36 }, { width: 15 }, { width: 32 }],
          head: [],
          rows: [
            [label('责任单位'), nameOf(issue.unit), label('巡察任务'), inspection?.title ?? ''],
            [label('整改类型'), trackText(issue.track), label('整改时限'), limitText(issue)],
            wide('反馈问题', issue.title, undefined, 1.6),
            wide('具体表现', manifestationsText(facts), undefined, 2.4),
            wide('整改措施\n及完成情况', measures.length === 0 ? '——' : measures.join('\n'), undefined, 2.4),
            wide('整改成效', results.length === 0 ? '——' : results.join('；'), undefined, 1.4),
            wide(
              '责任单位\n整改结果',
              told(application, 'result'),
              foot('主要负责人签批', signedBy(closing), chineseDay(application.at)),
              4,
            ),
            wide('会审意见', opinionsText(closing), undefined, 3.2),
            wide(
              '巡察办\n审批意见',
              decisionText(closing),
              decision === null
                ? '签字：　　　　　　　　　年　　月　　日　（盖章）'
                : foot('审批人', decidedBy(closing), decidedOn(closing)),
              4,
            ),
          ],
        },
      ],
    };
  },
};
