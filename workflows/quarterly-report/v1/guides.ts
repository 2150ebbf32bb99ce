import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

const quarterlyReport = ['quarterlyReport'] as const;

/** What to do at each step of a quarterly report. source: product §4, quarterly supervision */
export const guides: Readonly<Record<string, StepGuide>> = {
  opened: guide(
    '表内数字由系统按季末情况算出，不必填写。请写明本季做了什么、卡在哪里、下季怎么办。',
    'The figures stand here as of the end of the quarter. Write what was done, where it is stuck, and what comes next.',
    { awaits: ['SAVE_DRAFT'], limits: quarterlyReport },
  ),
  drafted: guide(
    '草稿可以反复修改。定稿后由主要负责人签发报送。',
    'The draft can be changed as often as needed; then the head signs and submits it.',
    { awaits: ['SUBMIT', 'SAVE_DRAFT'], limits: quarterlyReport },
  ),
  submitted: guide(
    '监督机关对照日常监督情况提出意见；巡察办汇总前可以退回补充。',
    'The supervisors comment from what they see from day to day; the office may return it before it compiles.',
    { awaits: ['GIVE_COMMENT', 'COMPILE'] },
  ),
  commented: guide('监督意见已提。请汇总纳入季度督导报告，或退回补充。', 'The comments are in: compile it, or return it.', {
    awaits: ['COMPILE', 'GIVE_COMMENT'],
  }),
  compiled: guide('核对汇总数字后印发；印发后不再更改。', 'Check the figures and issue it; after that nothing changes.', {
    awaits: ['ISSUE'],
  }),
  issued: guide('报告已印发。', 'The report is issued.'),
};
