import { Readable } from 'node:stream';
import type { Episode, Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { PlannedCase } from '../../play/planned-case.js';

const heldOn = '2026-11-19';
/** What leaves a paper a paper: nothing of it has gone on to the unit. */
const onPaper: readonly string[] = ['SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'RETURN_WORKING_PAPER', 'REFER'];
const decisions = [
  '组务会同意该底稿定性，要求补充一份原始凭证复印件后报审。（合成）',
  '组务会认为事实清楚，责任主体由班子集体调整为分管领导和科室，同意上报。（合成）',
  '组务会要求将两个事实分开表述，一事一底稿，下次会议再议。（合成）',
];
const proofs = ['证明问题发生的时间和金额。', '证明责任单位知情但未处理。', '证明问题涉及的范围和数量。'];

/** Meetings of the demo team on papers of the round that goes on, and what they have as evidence. */
export function paperMeetings(scenery: Scenery): Episode[] {
  const mission = scenery.demoMission(6);
  const papers = scenery.cases.filter(
    ({ finding, deeds }) => finding.inspectionId === mission.id && deeds.every(({ type }) => onPaper.includes(type)),
  );
  const { leader, deputy, members } = mission.team;
  const attendeeIds = [leader, deputy, ...members].map(({ id }) => id);
  return papers.map((paper, nth) => ({
    name: `seeds/paper/${paper.id}`,
    at: scenery.instant('2026-11-20', nth % 3),
    tell: async (stage) => {
      const decision = decisions[nth % decisions.length] ?? '';
      const id = scenery.id(`${paper.id}/proof`, paper.openedAt);
      await addEvidence(stage, paper, { evidenceId: id, proves: proofs[nth % proofs.length] ?? '' });
      await stage.seeding.papers.addMeeting(stage.as(deputy), paper.id, { heldOn, attendeeIds, decision });
    },
  }));
}

async function addEvidence(
  { seeding, unit, as }: Stage,
  { id: caseId, finding }: PlannedCase,
  proof: { readonly evidenceId: string; readonly proves: string },
): Promise<void> {
  const { actor } = finding;
  const row = (await seeding.cases.lock(unit, [caseId])).get(caseId);
  if (row === undefined) throw new Error(`there is no paper ${caseId}`);
  const content = `【合成演示材料，不对应任何真实单位和个人】\n取证材料：${finding.title}\n编号：${row.number}\n`;
  const file = await seeding.files.stage(Readable.from([content]));
  const added = { id: proof.evidenceId, name: '取证材料复印件（合成）.txt', mediaType: 'text/plain', row, file };
  await seeding.evidence.add(unit.as(as(actor)), added);
  await seeding.papers.listEvidence(as(actor), caseId, { evidence: [proof] });
}
