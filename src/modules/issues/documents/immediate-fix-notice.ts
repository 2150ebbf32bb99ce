import { listOf, type DocumentKind } from '../../../platform/documents/document-kind.js';
import { chineseDay, chineseMoment } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import { limitText, nameOf, told } from './issue-facts.js';
import { sentences, type ImmediateOrder } from './issue-letters.js';

const receiver = ({ receipt }: ImmediateOrder) => receipt?.actor.name ?? '';
const receivedAt = ({ receipt }: ImmediateOrder) => (receipt === null ? '' : chineseMoment(receipt.at));

/** The notice that an issue is to be fixed at once, while the team is on site (立行立改通知书), with its receipt. */
export const immediateFixNotice: DocumentKind<ImmediateOrder> = {
  name: 'immediateFixNotice',
  label: words('立行立改通知书', 'Notice of immediate fix'),
  texts: {
    问题编号: ({ facts }) => facts.issue.number,
    问题名称: ({ facts }) => facts.issue.title,
    问题事实: ({ facts }) => facts.issue.finding,
    巡察名称: ({ facts }) => facts.inspection?.title ?? '',
    责任单位: ({ facts }) => nameOf(facts.issue.unit),
    巡察办: ({ facts }) => nameOf(facts.issue.office),
    整改要求: ({ order }) => told(order, 'requirement'),
    整改时限: ({ facts }) => limitText(facts.issue),
    发出日期: ({ order }) => chineseDay(order.at),
    签收人: receiver,
    签收时间: receivedAt,
  },
  lists: {
    具体表现: listOf(({ facts }: ImmediateOrder) => facts.issue.manifestations, {
      序号: ({ ordinal }) => String(ordinal),
      表现: ({ text }) => text,
    }),
  },
  compose: (notice) => {
    const { facts, order } = notice;
    const { issue, inspection } = facts;
    const office = nameOf(issue.office);
    const until = issue.originalDueAt ?? issue.dueAt;
    return {
      title: '立行立改通知书',
      number: `编号：${issue.number}-立`,
      date: order.at.slice(0, 10),
      recipient: nameOf(issue.unit),
      synthetic: issue.synthetic,
      body: [
        {
          kind: 'paragraph',
          text: `根据巡察工作安排，巡察组在${inspection?.title ?? '巡察'}中发现你单位存在以下问题，现要求立行立改。`,
        },
        { kind: 'heading', level: 1, text: '存在问题' },
        { kind: 'paragraph', text: `${issue.title}。${issue.finding}` },
        ...issue.manifestations.map(({ ordinal, text }) => ({ kind: 'paragraph' as const, text: `${ordinal}.${text}` })),
        { kind: 'heading', level: 1, text: '整改要求' },
        { kind: 'paragraph', text: sentences(order, 'requirement') },
        { kind: 'heading', level: 1, text: '时限要求' },
        {
          kind: 'paragraph',
          text: `请于${until === null ? '　　年　月　日' : chineseDay(until)}前完成整改，由主要负责人签批后报送整改结果和佐证材料。`,
        },
      ],
      annexes: [
        {
          title: '送达回执',
          body: [
            {
              kind: 'table',
              columns: [{ width: 24 }, { width: 76 }],
              head: [],
              rows: [
                [{ text: '文书名称', label: true }, '立行立改通知书'],
                [{ text: '文书编号', label: true }, `${issue.number}-立`],
                [{ text: '送达单位', label: true }, nameOf(issue.unit)],
                [{ text: '签收人', label: true }, receiver(notice)],
                [{ text: '签收时间', label: true }, receivedAt(notice)],
                { cells: [{ text: '备注', label: true }, ''], atLeast: 4 },
              ],
            },
          ],
        },
      ],
      signature: { by: [office] },
    };
  },
};
