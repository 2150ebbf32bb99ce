import type { Seeding } from '../seeding.js';
import { teamChangedEvent } from '../../src/engine/roster-changes.js';
import type { InspectionDeed } from './inspections.js';

/**
 * Plays the lives of the inspections after those of their issues. What does not fit them waits: nothing is fed back while an
 * issue is confirmed but, by its own history, not handed over; nothing is archived while one is open.
 *
 * @returns how many events were sent now
 */
export async function playInspections(seeding: Seeding, deeds: readonly InspectionDeed[]): Promise<number> {
  const ids = [...new Set(deeds.map(({ caseId }) => caseId))];
  const done = await seeding.seeds.deedsDone(ids, [teamChangedEvent]);
  const rows = new Map((await seeding.cases.findMany(ids)).map((row) => [row.id, row]));
  const unfit = { FEED_BACK: await seeding.seeds.withIssuesAt(ids, 'confirmed'), ARCHIVE: await seeding.seeds.withIssuesAt(ids) };
  const stopped = new Set<string>();
  const agenda = new Map<number, InspectionDeed[]>();
  for (const deed of deeds) {
    const held = deed.type === 'FEED_BACK' || deed.type === 'ARCHIVE' ? unfit[deed.type] : undefined;
    if (held?.has(deed.caseId) === true) stopped.add(deed.caseId);
    // The first event of each is its opening.
    if (stopped.has(deed.caseId) || deed.nth + 1 < (done.get(deed.caseId) ?? 0)) continue;
    agenda.set(deed.at, [...(agenda.get(deed.at) ?? []), deed]);
  }
  let sent = 0;
  for (const [at, together] of agenda) {
    const outcomes = await seeding.at(at, (unit) =>
      seeding.writePath.send(
        unit,
        together.map(({ caseId, type, payload, actor }) => ({
          caseId,
          version: rows.get(caseId)?.version ?? 0,
          type,
          payload,
          actor,
        })),
      ),
    );
    for (const { row } of outcomes) rows.set(row.id, row);
    sent += outcomes.length;
  }
  return sent;
}
