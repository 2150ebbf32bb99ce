import type { DocumentKind } from '../../../platform/documents/document-kind.js';
import { words } from '../../../platform/words/words.js';
import { inspectionTexts, issueLists, type InspectionFacts } from './inspection-facts.js';
import { issueList, responsibilityList, taskList } from './lists.js';

/** The three lists of an inspection as they stand: issues, tasks and responsibilities (问题、任务、责任清单). */
export const threeLists: DocumentKind<InspectionFacts & { readonly asOf: string }> = {
  name: 'threeLists',
  label: words('问题、任务、责任清单', 'Lists of issues, tasks and responsibilities'),
  texts: inspectionTexts,
  lists: issueLists,
  compose: ({ inspection, issues, asOf }) => ({
    title: `${inspection.unit.name}巡察整改清单`,
    date: asOf,
    synthetic: inspection.synthetic,
    body: [
      {
        kind: 'paragraph',
        text: `${inspection.title}已移交问题${issues.length}个，已制定整改措施${issues.flatMap(({ measures }) => measures).length}条。问题清单、任务清单、责任清单附后。`,
      },
    ],
    annexes: [issueList(issues), taskList(issues), responsibilityList(issues, inspection.office.name)],
    signature: { by: [inspection.office.name], seal: false },
  }),
};
