import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { CaseRow } from '../../../src/engine/cases/case-row.js';
import { EvidenceQueries } from '../../../src/modules/evidence/evidence.queries.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import type { Actor } from '../../../src/platform/http/actor.js';
import { systemActor } from '../../../src/platform/http/system-actor.js';
import type { TestClient } from '../../support/client.js';
import { places, signIn } from '../../support/world.js';
import { pdf } from '../files/samples.js';
import { handIn, startEvidenceRoom, type EvidenceRoom } from './evidence-room.js';

describe('evidence that events name', () => {
  let room: EvidenceRoom;
  beforeAll(async () => {
    room = await startEvidenceRoom();
  });
  afterAll(() => room.close());

  const paper = () => ({ content: Buffer.concat([pdf, randomBytes(1_000)]), name: 'a.pdf', type: 'application/pdf' });
  const handedIn = async (client: TestClient, { id: caseId }: CaseRow) =>
    String((await handIn(client, { caseId }, paper())).body['id']);

  /** Which of the ids an event of this actor on this case may name. */
  async function nameable(actor: Actor, row: CaseRow, ids: readonly string[]): Promise<string[]> {
    const { app } = room.application;
    const context = { actor, requestId: 'test', language: 'zh' } as const;
    const known = await app
      .get(Transactions)
      .run(context, (unit) => app.get(EvidenceQueries, { strict: false }).existing(unit, row, ids));
    return ids.filter((id) => known.has(id));
  }

  it('is of the same case, and in sight of whoever sends the event', async () => {
    const draft = await room.makeCase({ disclosed: false, stage: 'found', step: 'drafting' });
    const inside = await handedIn(room.team, draft);
    await room.application.database.rows('UPDATE cases SET disclosed = true WHERE id = $1', [draft.id]);
    const row = { ...draft, disclosed: true };
    const open = await handedIn(room.unit, row);
    const elsewhere = await handedIn(room.unit, await room.makeCase());
    const ids = [inside, open, elsewhere, uuidv7()];
    const { actor: unit } = await signIn(room.application, '局长', ['unitHead', places.townBureau]);
    const { actor: office } = await signIn(room.application, '县巡察办', ['inspectionOffice', places.countyOffice]);
    expect(await nameable(unit, row, ids)).toEqual([open]);
    expect(await nameable(office, row, ids)).toEqual([inside, open]);
    expect(await nameable(systemActor, row, ids)).toEqual([inside, open]);
  });

  it('of a case is given to its issue as far as the reader may see it, the oldest first', async () => {
    const row = await room.makeCase();
    const ids = [await handedIn(room.unit, row), await handedIn(room.office, row)];
    const { actor } = await signIn(room.application, '局长', ['unitHead', places.townBureau]);
    const queries = room.application.app.get(EvidenceQueries, { strict: false });
    expect((await queries.ofCase(actor, row)).map(({ id }) => id)).toEqual(ids);
  });

  it('may come from many hands at once: more uploads than there are connections are all taken', async () => {
    const row = await room.makeCase();
    const answers = await Promise.all(Array.from({ length: 40 }, () => handIn(room.unit, { caseId: row.id }, paper())));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  });
});
