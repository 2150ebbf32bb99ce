import type { StateInfo } from '../../kit/definition.js';
import { inside, stageWords, state } from '../../kit/states.js';
import { label, type Label } from '../../kit/words.js';

/** The steps of an inspection in the order of life. The unit knows of it from the day on which the team enters. */
export const states: Readonly<Record<string, StateInfo>> = {
  planned: inside('已安排', 'planned', 'open', 'inspectionOffice'),
  briefed: inside('已听取巡前通报', 'briefed', 'open', 'inspectionTeam'),
  onSite: state('进驻中', 'on site', 'open', 'inspectionTeam'),
  'reporting.writing': state('起草巡察报告', 'writing the report', 'open', 'inspectionTeam'),
  'reporting.submitted': state('巡察报告待审', 'report submitted', 'waiting', 'inspectionOffice'),
  'reporting.approved': state('巡察报告已审定', 'report approved', 'open', 'inspectionOffice'),
  fedBack: state('已反馈', 'fed back', 'open', 'responsibleUnit'),
  rectifying: state('集中整改中', 'rectifying', 'open', 'responsibleUnit'),
  progressReported: state('已报送整改进展', 'progress reported', 'waiting', 'inspectionOffice'),
  evaluated: state('已评估', 'evaluated', 'waiting', 'inspectionOffice'),
  retrospected: state('已复盘', 'retrospected', 'waiting', 'inspectionOffice'),
  archived: state('已归档', 'archived', 'closed', 'nobody'),
  cancelled: inside('已取消', 'cancelled', 'closed', 'nobody'),
};

/** Words for the stages, and for the record that is kept beside them. */
export const stateWords: Readonly<Record<string, Label>> = {
  ...stageWords(states),
  reporting: label('巡察报告', 'reporting'),
  'record.kept': label('记录中', 'record kept'),
};
