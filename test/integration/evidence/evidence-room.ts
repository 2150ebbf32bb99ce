import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseRow } from '../../../src/engine/cases/case-row.js';
import { AppModule } from '../../../src/app.module.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import type { Answer, RequestExtras, TestClient } from '../../support/client.js';
import { makeCase } from '../../support/made-cases.js';
import { madeUpActors, makePlaces, places, signIn } from '../../support/world.js';

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
    module: (platform) => AppModule.forRoot(platform),
    override: madeUpActors,
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
    makeCase: (more) => makeCase(application, more),
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
