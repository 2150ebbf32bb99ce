import type { StateInfo } from '../../kit/definition.js';
import { inside, state } from '../../kit/states.js';
import { label, type Label } from '../../kit/words.js';

/** The steps of an issue's life in the order of life. Up to the hand-over the unit knows nothing of it. */
export const states: Readonly<Record<string, StateInfo>> = {
  'found.drafting': inside('起草底稿', 'drafting', 'open', 'inspectionTeam'),
  'found.firstCheck': inside('副组长审核', 'first check', 'waiting', 'inspectionTeam'),
  'found.secondCheck': inside('组长审签', 'second check', 'waiting', 'inspectionTeam'),
  'found.thirdCheck': inside('巡察办审核', 'third check', 'waiting', 'inspectionOffice'),
  'found.confirmed': inside('问题已确认', 'confirmed', 'open', 'inspectionOffice'),
  'found.immediateProposed': inside('立行立改待批', 'immediate fix proposed', 'waiting', 'inspectionOffice'),
  'fixedImmediately.ordered': state('已交办待签收', 'ordered', 'open', 'responsibleUnit'),
  'fixedImmediately.fixing': state('立行立改中', 'fixing', 'open', 'responsibleUnit'),
  'handedOver.awaitingReceipt': state('待签收', 'awaiting receipt', 'open', 'responsibleUnit'),
  'handedOver.planning': state('制定整改方案', 'planning', 'open', 'responsibleUnit'),
  'handedOver.planReview': state('方案会审', 'plan review', 'waiting', 'reviewBodies'),
  'handedOver.rectifying': state('整改中', 'rectifying', 'open', 'responsibleUnit'),
  'handedOver.disputed': state('异议待处理', 'disputed', 'waiting', 'inspectionOffice'),
  'reviewed.jointReview': state('销号会审', 'joint review', 'waiting', 'reviewBodies'),
  'reviewed.decision': state('待销号审批', 'decision', 'waiting', 'inspectionOffice'),
  'closed.settled': state('已销号', 'settled', 'closed', 'inspectionOffice'),
  'closed.sustaining': state('销号后长期坚持', 'sustaining', 'closed', 'responsibleUnit'),
  'revisited.planned': state('已安排回访', 'revisit planned', 'waiting', 'inspectionTeam'),
  'revisited.onSite': state('回访中', 'revisiting on site', 'waiting', 'inspectionTeam'),
  archived: state('已归档', 'archived', 'closed', 'nobody'),
  dismissed: inside('不予认定', 'dismissed', 'closed', 'nobody'),
  withdrawn: state('已撤销', 'withdrawn', 'closed', 'nobody'),
  merged: inside('已并案', 'merged', 'closed', 'nobody'),
};

/** Words for the stages and for the states of the other regions. */
export const stateWords: Readonly<Record<string, Label>> = {
  found: label('发现', 'found'),
  fixedImmediately: label('立行立改', 'fixed immediately'),
  handedOver: label('移交', 'handed over'),
  reviewed: label('审核', 'reviewed'),
  closed: label('销号', 'closed'),
  revisited: label('回访', 'revisited'),
  archived: label('归档', 'archived'),
  dismissed: label('不予认定', 'dismissed'),
  withdrawn: label('撤销', 'withdrawn'),
  merged: label('并案', 'merged'),
  'timeliness.unset': label('未计时', 'not running'),
  'timeliness.onTrack': label('正常', 'on track'),
  'timeliness.dueSoon': label('临期', 'due soon'),
  'timeliness.dueVerySoon': label('即将到期', 'due very soon'),
  'timeliness.overdue': label('超期', 'overdue'),
  'timeliness.overdue.level1': label('一级超期', 'overdue, level 1'),
  'timeliness.overdue.level2': label('二级超期', 'overdue, level 2'),
  'timeliness.overdue.level3': label('三级超期', 'overdue, level 3'),
  'timeliness.paused': label('暂停计时', 'paused'),
  'timeliness.stopped': label('停止计时', 'stopped'),
  'extension.none': label('无延期申请', 'no extension asked for'),
  'extension.requested': label('延期待批', 'extension requested'),
  'record.kept': label('记录中', 'record kept'),
  'record.ended': label('记录终止', 'record ended'),
};
