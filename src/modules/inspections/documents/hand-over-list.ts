import { listOf, type DocumentKind } from '../../../platform/documents/document-kind.js';
import { chineseMoment } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import type { Receipt } from '../feedback/receipts.queries.js';
import { inspectionTexts, type ReceiptFacts } from './inspection-facts.js';

const moment = (instant: string | null) => (instant === null ? '' : chineseMoment(instant));
const signer = ({ signedBy }: Receipt) => signedBy?.name ?? '未签收';
const lastDay = ({ receipts: { items } }: ReceiptFacts) =>
  items
    .flatMap(({ handedOverAt, signedAt }) => [handedOverAt, signedAt ?? ''])
    .reduce((one, other) => (one > other ? one : other), '')
    .slice(0, 10);

/** What was handed over to whom, and who signed for it (移交清单、签收回执). */
export const handOverList: DocumentKind<ReceiptFacts> = {
  name: 'handOverList',
  label: words('问题移交清单', 'Hand-over list with receipts'),
  texts: {
    ...inspectionTexts,
    移交件数: ({ receipts }) => String(receipts.items.length),
    已签收: ({ receipts }) => String(receipts.signed),
    未签收: ({ receipts }) => String(receipts.unsigned),
  },
  lists: {
    移交: listOf(({ receipts }: ReceiptFacts) => receipts.items, {
      序号: (_, index) => String(index + 1),
      问题编号: ({ number }) => number,
      问题名称: ({ title }) => title,
      责任单位: ({ unit }) => unit.name,
      移交时间: ({ handedOverAt }) => moment(handedOverAt),
      签收人: signer,
      签收时间: ({ signedAt }) => moment(signedAt),
    }),
  },
  compose: (facts) => {
    const { inspection, receipts } = facts;
    return {
      title: '巡察反馈问题移交清单',
      date: lastDay(facts),
      synthetic: inspection.synthetic,
      orientation: 'landscape',
      body: [
        {
          kind: 'paragraph',
          text: `${inspection.title}共移交问题${receipts.items.length}件，已签收${receipts.signed}件，未签收${receipts.unsigned}件。`,
        },
        {
          kind: 'table',
          columns: [
            { width: 12, align: 'center' },
            { width: 38, align: 'center' },
            { width: 58 },
            { width: 30 },
            { width: 33, align: 'center' },
            { width: 21, align: 'center' },
            { width: 33, align: 'center' },
          ],
          head: [['序号', '问题编号', '移交问题', '责任单位', '移交时间', '签收人', '签收时间']],
          rows: [
            ...receipts.items.map((receipt, index) => [
              String(index + 1),
              receipt.number,
              receipt.title,
              receipt.unit.name,
              moment(receipt.handedOverAt),
              signer(receipt),
              moment(receipt.signedAt),
            ]),
            {
              atLeast: 2.4,
              cells: [
                { text: `移交单位（盖章）：${inspection.office.name}`, columns: 3, align: 'left' as const },
                { text: '接收单位（盖章）：', columns: 4, align: 'left' as const },
              ],
            },
          ],
        },
      ],
    };
  },
};
