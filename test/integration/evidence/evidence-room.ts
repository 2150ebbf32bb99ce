import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CaseAccess } from '../../../src/engine/case-access.js';
import { caseRecord, type CaseRow } from '../../../src/engine/cases/case-row.js';
import { CaseRepository } from '../../../src/engine/cases/case.repository.js';
import { References } from '../../../src/engine/write-path/references.js';
import { EvidenceModule } from '../../../src/modules/evidence/evidence.module.js';
import { OrganisationsModule } from '../../../src/modules/organisations/organisations.module.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import type { Answer, RequestExtras, TestClient } from '../../support/client.js';
import { MadeUpActorsModule, makePlaces, places, signIn } from '../../support/world.js';

/** What evidence needs of the engine: cases to be seen or not. */
@Global()
@Module({ providers: [CaseAccess, CaseRepository, References], exports: [CaseAccess, CaseRepository, References] })
class CasesToBeSeen {}

@Module({})
class EvidenceUnderTest {}

/** An application that takes evidence, with people of all sides of a case of the county's education bureau. */
export interface EvidenceRoom {
  readonly application: TestApplication;
  readonly office: TestClient;
  readonly team: TestClient;
  readonly unit: TestClient;
  readonly supervisor: TestClient;
  readonly stranger: TestClient;
  /** Puts a case into the database as it would stand there. */
  readonly makeCase: (more?: Partial<CaseRow>) => Promise<CaseRow>;
  /** The names of all files in the store, staged ones included. */
  readonly storedFiles: () => Promise<string[]>;
  readonly countRows: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function startEvidenceRoom(): Promise<EvidenceRoom> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bihuan-evidence-'));
  const application = await startTestApplication({
    env: { DATA_DIR: dataDir },
    module: ({ config, databaseUrl, clock }) => ({
      module: EvidenceUnderTest,
      imports: [
        PlatformModule.forRoot({ config, databaseUrl, clock }),
        MadeUpActorsModule,
        OrganisationsModule,
        CasesToBeSeen,
        EvidenceModule,
      ],
    }),
  });
  await makePlaces(application);
  const signedIn = async (name: string, role: string, orgId: string) => (await signIn(application, name, [role, orgId])).client;
  return {
    application,
    office: await signedIn('县巡察办', 'inspectionOffice', places.countyOffice),
    team: await signedIn('组员', 'teamMember', places.countyOffice),
    unit: await signedIn('联络员', 'unitLiaison', places.townBureau),
    supervisor: await signedIn('县纪委', 'supervisor', places.countyOffice),
    stranger: await signedIn('外市巡察办', 'inspectionOffice', places.otherOffice),
    makeCase: (more) => insertCase(application, more),
    storedFiles: async () =>
      (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    countRows: async () =>
      (await application.database.rows<{ count: string }>('SELECT count(*) FROM evidence')).map(({ count }) =>
        Number(count),
      )[0] ?? 0,
    close: async () => {
      await application.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let number = 0;

async function insertCase({ database, clock }: TestApplication, more: Partial<CaseRow> = {}): Promise<CaseRow> {
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

/** A file as a browser sends it. */
export interface FileToSend {
  readonly content: Buffer;
  readonly name: string;
  readonly type: string;
}

/** Hands in a file with fields; `fileFirst` puts it before them. */
export async function handIn(
  client: TestClient,
  fields: Readonly<Record<string, string>>,
  file: FileToSend | undefined,
  { fileFirst = false, ...extras }: RequestExtras & { fileFirst?: boolean } = {},
): Promise<Answer> {
  const form = new FormData();
  const append = () => file && form.append('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name);
  if (fileFirst) append();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (!fileFirst) append();
  return client.post('/evidence', form, extras);
}
