import { listOf, type DocumentList } from '../../../platform/documents/document-kind.js';
import type { FeedbackView } from '../feedback/feedback.queries.js';
import type { Receipts } from '../feedback/receipts.queries.js';
import type { Inspection } from '../inspection.js';
import { manifestationsText, progressText, responsible, trackText, untilText } from './lists.js';
import type { ListedIssue } from './listed-issues.repository.js';

/** What the lists of an inspection are made of, as far as whoever asks for one may see it. */
export interface InspectionFacts {
  readonly inspection: Inspection;
  readonly issues: readonly ListedIssue[];
}

export interface FeedbackFacts extends InspectionFacts {
  readonly feedback: FeedbackView;
}

export interface ReceiptFacts {
  readonly inspection: Inspection;
  readonly receipts: Receipts;
}

type Texts<Facts> = Readonly<Record<string, (facts: Facts) => string>>;

/** The places that every document of an inspection offers to a template. */
export const inspectionTexts: Texts<{ readonly inspection: Inspection }> = {
  巡察名称: ({ inspection }) => inspection.title,
  被巡察单位: ({ inspection }) => inspection.unit.name,
  巡察办: ({ inspection }) => inspection.office.name,
};

/** The issues as a template can list them. */
export const issueLists: Readonly<Record<string, DocumentList<InspectionFacts>>> = {
  问题: listOf(({ issues }: InspectionFacts) => issues, {
    序号: (_, index) => String(index + 1),
    问题编号: ({ number }) => number,
    问题类别: ({ theme }) => theme ?? '',
    问题名称: ({ title }) => title,
    具体表现: manifestationsText,
    责任单位: ({ unit }) => unit,
    责任人: responsible,
    整改类型: trackText,
    整改时限: untilText,
  }),
  任务: listOf(
    ({ issues }: InspectionFacts) => issues.flatMap(({ title, measures }) => measures.map((measure) => ({ title, measure }))),
    {
      序号: (_, index) => String(index + 1),
      问题名称: ({ title }) => title,
      整改措施: ({ measure }) => measure.text,
      责任人: ({ measure }) => measure.owner,
      完成标准: ({ measure }) => measure.check_standard,
      完成时限: ({ measure }) => untilText(measure),
      进展: ({ measure }) => progressText(measure),
    },
  ),
};
