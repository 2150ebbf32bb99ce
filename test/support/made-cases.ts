import { v7 as uuidv7 } from 'uuid';
import { caseRecord, type CaseRow } from '../../src/engine/cases/case-row.js';
import type { TestApplication } from './application.js';
import { places } from './world.js';

let number = 0;

/** Puts a case into the database as it would stand there, without the events that led to it: the unit of `places` rectifies it. */
export async function makeCase({ database, clock }: TestApplication, more: Partial<CaseRow> = {}): Promise<CaseRow> {
  const now = clock.now();
  const row: CaseRow = {
    id: uuidv7(),
    number: `测试-${++number}`,
    workflow: 'issue',
    workflowVersion: 1,
    version: 1,
    state: { value: {}, context: { measures: [] } },
    stage: 'handedOver',
    step: 'rectifying',
    category: 'open',
    turn: 'responsibleUnit',
    timeliness: 'onTrack',
    overdueLevel: 0,
    extension: 'none',
    cycle: 1,
    track: null,
    title: '账目不清',
    theme: null,
    unitId: places.townBureau,
    officeId: places.countyOffice,
    inspectionId: null,
    roundId: null,
    rulePack: 'inspection-county',
    rulePackVersion: 1,
    teamIds: [],
    reviewBodyIds: [],
    addresseeIds: [],
    sealed: false,
    disclosed: true,
    ownerPostId: null,
    ownerUserId: null,
    progress: null,
    sustained: false,
    doneInPeriod: null,
    dueAt: null,
    originalDueAt: null,
    stepDueAt: null,
    closedAt: null,
    closedLate: false,
    synthetic: true,
    source: null,
    createdAt: now,
    updatedAt: now,
    lastHash: '',
    ...more,
  };
  await database.rows('INSERT INTO cases SELECT * FROM jsonb_populate_record(NULL::cases, $1)', [
    JSON.stringify(caseRecord(row)),
  ]);
  return row;
}
