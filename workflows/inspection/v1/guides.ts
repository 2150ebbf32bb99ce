import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

const progressReport = ['progressReport'] as const;

/** What to do at each node of an inspection. source: product §5, the nodes of an inspection */
export const guides: Readonly<Record<string, StepGuide>> = {
  planned: guide(
    '进驻前向纪检、组织、审计、信访等部门了解情况，形成巡前通报；同时确定组长、成员，核查回避情形。',
    'Before the team enters, hear discipline, organisation, audit and complaints: the briefing. Name the leader and the team, and check who must stand aside.',
    { awaits: ['BRIEF'] },
  ),
  briefed: guide(
    '核对授权文件和进驻日期，办理进驻手续。自进驻之日起，被巡察单位在系统内可见本次巡察。',
    'Check the authorisation and the dates, then enter. From that day the unit sees the inspection here.',
    { awaits: ['ENTER_SITE'] },
  ),
  onSite: guide(
    '发现问题随时登记底稿，能改的立行立改。驻点中段由巡察办作中期检查；结束时确认离开日期。',
    'Log each finding as it is made, and have fixed at once what can be. The office makes its mid-term check; at the end note the day of leaving.',
    { awaits: ['LEAVE_SITE', 'MID_TERM_CHECK'] },
  ),
  'reporting.writing': guide(
    '以底稿为依据起草巡察报告，问题与底稿一一对应。',
    'Write the report from the working papers: every finding has its paper.',
    { awaits: ['REPORT_TO_OFFICE'] },
  ),
  'reporting.submitted': guide(
    '审核报告的事实、定性和建议。报告人不能审定自己的报告。',
    'Check the facts, the judgement and the advice of the report. Nobody approves a report of their own.',
    { awaits: ['APPROVE_REPORT'] },
  ),
  'reporting.approved': guide(
    '组成反馈包：反馈意见和问题清单。反馈后所有已确认的问题一次移交，时限自反馈之日起算。',
    'Put the feedback together: the opinion and the list of issues. With it all confirmed issues are handed over in one act, and the limits begin.',
    { awaits: ['FEED_BACK'] },
  ),
  fedBack: guide(
    '被巡察单位研究反馈意见，召开专题会议部署整改，逐项签收问题。',
    'The unit studies the feedback, meets on it, and signs for each issue.',
    { awaits: ['START_RECTIFYING'], limits: progressReport },
  ),
  rectifying: guide(
    '集中整改期内逐项推进，期满前由主要负责人签发整改进展情况报告。',
    'Work through the issues in the concentrated period; before it ends the head signs the progress report.',
    { awaits: ['REPORT_PROGRESS'], limits: progressReport },
  ),
  progressReported: guide(
    '对照问题清单核查整改进展，做得不实的退回并写明要求；随后评估整改成效。',
    'Hold the report against the list of issues. Return with demands what is not real; then evaluate the rectification.',
    { awaits: ['EVALUATE', 'RETURN_PROGRESS'] },
  ),
  evaluated: guide(
    '一巡一复盘：问题能否更早发现、根源何在、制度缺什么，经验写进下一轮的检查清单。',
    'Hold the retrospective: could it have been found earlier, what is the root, which rule is missing. Its lessons go into the next check list.',
    { awaits: ['RETROSPECT'] },
  ),
  retrospected: guide('全部问题都已销号或移交之后才能归档。', 'It can be archived once every issue is closed or handed on.', {
    awaits: ['ARCHIVE'],
  }),
  archived: guide('本次巡察已归档。', 'The inspection is archived.'),
  cancelled: guide('本次巡察已取消。', 'The inspection was cancelled.'),
};
