import { placeIds, type Name } from '../../support/city-people.js';
import type { City, SentCase } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { planInspection } from '../../journeys/matrix/inspection-plan.js';
import { payloads, roads } from '../../workflows/inspection/inspection-life.js';

const usual: Readonly<Record<string, Name>> = {
  ENTER_SITE: 'leader',
  LEAVE_SITE: 'leader',
  REPORT_TO_OFFICE: 'leader',
  REPORT_PROGRESS: 'head',
};
let round = 500;

/** A feedback with all that can be in it. */
export const feedback = {
  heldOn: '2025-03-10',
  opinion: '落实上级决策部署有差距',
  collectiveMeeting: { place: '住建局一楼会议室', attendees: ['冯远', '王芳'], minutes: '宣读反馈意见' },
  oneToOneMeetings: [
    {
      withWhom: '冯远',
      attendees: ['秦岭', '赵启'],
      record: '党组书记要负总责',
      demands: [{ text: '一个月内完成资金清理', byWhom: '秦岭', dueOn: '2025-04-10' }],
    },
  ],
  copyTo: [placeIds.finance],
  concentratedUntil: '2025-09-10',
} as const;

/** Sends events to an inspection, each by whoever's part it is. */
export async function send(city: City, inspection: SentCase, ...types: readonly string[]): Promise<void> {
  for (const type of types) await city.send(inspection, usual[type] ?? 'office', type, payloads[type]);
}

/** An inspection of its own at a step. */
export async function inspectionAt(city: City, step: string): Promise<SentCase> {
  const inspection = await planInspection(city, round++);
  await send(city, inspection, ...(roads[step] ?? []));
  return inspection;
}

/** An inspection whose report is approved, with issues that wait to be handed over, in the order of their numbers. */
export async function readyToFeedBack(city: City, count: number): Promise<{ inspection: SentCase; issues: Issue[] }> {
  const inspection = await inspectionAt(city, 'onSite');
  const issues = await city.issuesAt('found.confirmed', count, { inspectionId: inspection.id });
  await send(city, inspection, 'MID_TERM_CHECK', 'LEAVE_SITE', 'REPORT_TO_OFFICE', 'APPROVE_REPORT');
  return { inspection, issues: issues.sort((one, other) => one.number.localeCompare(other.number)) };
}

/** Feeds back over HTTP; must succeed. */
export async function feedBack(city: City, inspection: SentCase, more: object = {}) {
  const answer = await (await city.as('office')).post(`/inspections/${inspection.id}/feedback`, { ...feedback, ...more });
  if (answer.status !== 201) throw new Error(`feedback answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  inspection.version++;
  return answer.body;
}
