import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const avoidance = defineProblem(
  409,
  'team.avoidance',
  words('存在应当回避的人员', 'Somebody must keep away from this unit'),
  words(
    '{hits}。请换人，或经他人批准并写明理由（override）。',
    '{hits}. Name somebody else, or give an override with its reason and who approved it.',
  ),
);

export const leaderBusy = defineProblem(
  409,
  'team.leader-busy',
  words('组长在同一时间已带队另一巡察', 'The leader is on site elsewhere at that time'),
  words(
    '{name}在此期间已担任“{title}”的组长，同一人不能同时带队两处驻点。',
    '{name} leads "{title}" on site at that time; nobody leads two inspections on site at once.',
  ),
);

export const teamVersionConflict = defineProblem(
  409,
  'team.version-conflict',
  words('巡察组已被他人调整', 'The team has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

export const authorisationNumberTaken = defineProblem(
  409,
  'team.authorisation-number-taken',
  words('该授权文号已用于另一次巡察', 'The number of the authorisation is taken'),
);

export const cadreNotFound = defineProblem(
  404,
  'cadres.not-found',
  words('没有此人，或您无权查看', 'There is no such person, or you may not see this'),
);

/** By the names of the constraints in the database. */
export const teamViolations = { inspection_teams_number_key: authorisationNumberTaken } as const;

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });

/** Faults of fields that only the roster as a whole, or the database, can find. */
export const teamFaults = {
  twice: (index: number) => fault(`members[${index}].userId`, 'not-unique', '同一人只能出现一次', 'names somebody twice'),
  secondLeader: (index: number) =>
    fault(`members[${index}].position`, 'not-unique', '组长只能有一人', 'there can be one leader only'),
  noLeader: () => fault('members', 'leader-missing', '须有一名组长', 'one of them must lead'),
  notInOffice: (index: number) =>
    fault(`members[${index}].userId`, 'not-in-team', '此人不是本巡察办的巡察组成员', 'names nobody who inspects for this office'),
  approver: () =>
    fault(
      'override.approvedBy',
      'not-an-approver',
      '批准人须为本巡察办或其领导层的另一名在用账号，且不在本巡察组',
      'must be another active account of the office or its leadership, and none of the team',
    ),
  whichOffice: () =>
    fault('officeId', 'required', '您属于多个巡察办，请指明是哪一个', 'is required, for you work for several offices'),
  unknownOrganisation: () => fault('organisationId', 'unknown', '没有这个组织', 'names no organisation'),
  endsBeforeStart: (path: string) => fault(path, 'before-start', '不能早于开始日期', 'must not lie before the start'),
} as const;
