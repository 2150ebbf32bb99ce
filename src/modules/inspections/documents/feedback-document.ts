import type { DocumentKind } from '../../../platform/documents/document-kind.js';
import type { Block } from '../../../platform/documents/official-document.js';
import { chineseDate, chinesePeriod } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import { modeWords } from '../inspection-words.js';
import { inspectionTexts, issueLists, type FeedbackFacts } from './inspection-facts.js';
import { issueList, responsibilityList, taskList } from './lists.js';

const periodOf = ({ inspection: { onSiteFrom, onSiteUntil } }: FeedbackFacts) =>
  onSiteFrom === null || onSiteUntil === null ? '' : `${chinesePeriod(onSiteFrom, onSiteUntil)}，`;
const untilOf = ({ feedback: { concentratedUntil } }: FeedbackFacts) =>
  concentratedUntil === null ? '' : chineseDate(concentratedUntil);
const paragraphs = (text: string): Block[] =>
  text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: line.trim() }]));

/**
 * What an inspection feeds back (反馈意见), with the three lists: issues, tasks and responsibilities. Its lists tell what was handed
 * over and not what became of it; how that stands is told by `threeLists`.
 */
export const feedbackDocument: DocumentKind<FeedbackFacts> = {
  name: 'feedback',
  label: words('巡察反馈意见', 'Feedback of an inspection'),
  texts: {
    ...inspectionTexts,
    巡察方式: ({ inspection }) => modeWords[inspection.mode].zh,
    反馈日期: ({ feedback }) => chineseDate(feedback.heldOn),
    反馈意见: ({ feedback }) => feedback.opinion,
    问题数: ({ feedback }) => String(feedback.issues.length),
    集中整改期限: untilOf,
    抄送: ({ feedback }) => feedback.copiedTo.map(({ name }) => name).join('、'),
  },
  lists: issueLists,
  compose: (facts) => {
    const { inspection, feedback } = facts;
    const issues = facts.issues.map((issue) => ({ ...issue, measures: [], goal: null, post: null, owner: null }));
    const until = untilOf(facts);
    return {
      title: `关于巡察${inspection.unit.name}情况的反馈意见`,
      date: feedback.heldOn,
      recipient: inspection.unit.name,
      synthetic: inspection.synthetic,
      body: [
        {
          kind: 'paragraph',
          text: `根据巡察工作统一部署，${periodOf(facts)}巡察组对你单位开展了${modeWords[inspection.mode].zh}。现将巡察情况反馈如下。`,
        },
        { kind: 'heading', level: 1, text: '巡察意见' },
        ...paragraphs(feedback.opinion),
        { kind: 'heading', level: 1, text: '反馈问题' },
        {
          kind: 'paragraph',
          text:
            feedback.issues.length === 0
              ? '本次巡察未反馈具体问题。'
              : `本次共反馈问题${feedback.issues.length}个${issues.length === 0 ? `：${feedback.issues.map(({ title }) => title).join('；')}。` : '，详见附件。'}`,
        },
        { kind: 'heading', level: 1, text: '整改要求' },
        {
          kind: 'paragraph',
          text: `你单位党组织要切实履行整改主体责任，主要负责人为第一责任人。收到本反馈意见后，请及时签收，对照问题清单逐条制定整改措施，明确责任人、完成时限和完成标准，建立任务清单和责任清单，按期报送整改方案和进展情况。${until === '' ? '' : `集中整改于${until}前完成。`}`,
        },
      ],
      annexes:
        issues.length === 0 ? [] : [issueList(issues), taskList(issues), responsibilityList(issues, inspection.office.name)],
      signature: { by: [inspection.office.name] },
      copies: feedback.copiedTo.map(({ name }) => name),
    };
  },
};
