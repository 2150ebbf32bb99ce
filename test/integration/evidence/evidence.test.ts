import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { places, signIn } from '../../support/world.js';
import { pdf, png, workbook } from '../files/samples.js';
import { faultsOf } from '../inspections/planning.js';
import { handIn, startEvidenceRoom, type EvidenceRoom } from './evidence-room.js';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** A paper that no other test hands in. */
const paper = () => ({ content: Buffer.concat([pdf, randomBytes(5_000)]), name: '整改报告.pdf', type: 'application/pdf' });
const idOf = (answer: { body: Record<string, unknown> }) => String(answer.body['id']);

describe('evidence', () => {
  let room: EvidenceRoom;
  beforeAll(async () => {
    room = await startEvidenceRoom();
  });
  afterAll(() => room.close());

  it('is kept under the hash of its content, with where and when it was captured', async () => {
    const measureId = uuidv7();
    const { id: caseId } = await room.makeCase({ state: { value: {}, context: { measures: [{ id: measureId }] } } });
    const file = paper();
    const captured = { capturedAt: '2026-06-30T18:00:00+08:00', place: '乙县教育局', effectiveDate: '2026-07-15' };
    const answer = await handIn(room.unit, { caseId, measureId, ...captured }, file);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: idOf(answer),
      caseId,
      measureId,
      audience: 'everyone',
      sha256: sha256(file.content),
      size: file.content.length,
      name: '整改报告.pdf',
      mediaType: 'application/pdf',
      ...captured,
      capturedAt: '2026-06-30T18:00:00.000+08:00',
      uploadedBy: { id: expect.any(String) as string, name: '联络员' },
      uploadedAt: '2026-07-01T09:00:00.000+08:00',
      alsoUsedIn: [],
    });
    expect(await room.storedFiles()).toContain(sha256(file.content));
    expect((await room.unit.get(`/evidence/${idOf(answer)}`)).body).toEqual(answer.body);
  });

  it.each(['整改报告（终稿）.pdf', '👨‍👩‍👧 现场.pdf', 'it\'s 100% "done".pdf', 'zażółć.pdf'])(
    'keeps the name %s and gives the file back under it, byte by byte',
    async (name) => {
      const { id: caseId } = await room.makeCase();
      const file = { ...paper(), name };
      const answer = await handIn(room.unit, { caseId }, file, { fileFirst: true });
      expect(answer.body).toMatchObject({ name });
      const response = await fetch(`${room.application.url}/api/v1/evidence/${idOf(answer)}/content`, {
        headers: tokenOf(room.unit),
      });
      expect(response.status).toBe(200);
      expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(file.content));
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; /);
      expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? '')).toBe(name);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        etag: `"${sha256(file.content)}"`,
        'x-content-type-options': 'nosniff',
        'content-type': 'application/pdf',
        'content-length': String(file.content.length),
      });
    },
  );

  it('answers a known tag without the file, and a range with that part', async () => {
    const { id: caseId } = await room.makeCase();
    const file = paper();
    const path = `/evidence/${idOf(await handIn(room.unit, { caseId }, file))}/content`;
    const asked = (headers: Record<string, string>) =>
      fetch(`${room.application.url}/api/v1${path}`, { headers: { ...tokenOf(room.unit), ...headers } });
    expect((await asked({ 'if-none-match': `"${sha256(file.content)}"` })).status).toBe(304);
    const part = await asked({ range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${file.content.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(file.content.subarray(10, 20));
    const last = await asked({ range: 'bytes=-5' });
    expect(Buffer.from(await last.arrayBuffer())).toEqual(file.content.subarray(-5));
    expect((await asked({ range: 'bytes=99999999-' })).status).toBe(416);
    expect((await asked({ range: 'bytes=10-19', 'if-range': '"other"' })).status).toBe(200);
  });

  it('of a case that one may not see does not exist: nothing to hand in, read, list or load', async () => {
    const { id: caseId } = await room.makeCase();
    const evidence = idOf(await handIn(room.unit, { caseId }, paper()));
    const rows = await room.countRows();
    const files = await room.storedFiles();
    const answers = [
      await handIn(room.stranger, { caseId }, paper()),
      await handIn(room.stranger, { caseId: uuidv7() }, paper()),
      await room.stranger.get(`/evidence/${evidence}`),
      await room.stranger.get(`/evidence/${evidence}/content`),
      await room.stranger.get(`/evidence?caseId=${caseId}`),
      await room.unit.get(`/evidence/${uuidv7()}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect([await room.countRows(), await room.storedFiles()]).toEqual([rows, files]);
  });

  it('is out of reach for who is not signed in', async () => {
    const { client } = room.application;
    expect((await client.get(`/evidence?caseId=${uuidv7()}`)).status).toBe(401);
    expect((await handIn(client, { caseId: uuidv7() }, paper())).status).toBe(401);
  });

  it('handed in before the case was disclosed stays with the inspection', async () => {
    const row = await room.makeCase({ disclosed: false, stage: 'found', step: 'drafting' });
    const inside = await handIn(room.team, { caseId: row.id }, paper());
    expect(inside.body).toMatchObject({ audience: 'inspection' });
    expect((await room.unit.get(`/evidence/${idOf(inside)}`)).status).toBe(404);
    await room.application.database.rows('UPDATE cases SET disclosed = true WHERE id = $1', [row.id]);
    const open = await handIn(room.unit, { caseId: row.id }, paper());
    const listed = async (client: typeof room.unit) =>
      (await client.get<{ items: { id: string }[] }>(`/evidence?caseId=${row.id}`)).body.items.map(({ id }) => id);
    expect(await listed(room.unit)).toEqual([idOf(open)]);
    expect(await listed(room.supervisor)).toEqual([idOf(open)]);
    expect((await listed(room.office)).sort()).toEqual([idOf(inside), idOf(open)].sort());
    expect((await room.unit.get(`/evidence/${idOf(inside)}/content`)).status).toBe(404);
    expect((await room.team.get(`/evidence/${idOf(inside)}/content`)).status).toBe(200);
  });

  it('that is used elsewhere says where, as far as one may see, and counts the rest for those who judge', async () => {
    const file = paper();
    const mine = await room.makeCase();
    const again = await room.makeCase();
    const foreign = await room.makeCase({ officeId: places.otherOffice, unitId: places.otherBureau });
    const first = await handIn(room.unit, { caseId: mine.id }, file);
    const elsewhere = await handIn(room.stranger, { caseId: foreign.id }, { ...file, name: '别的名字.pdf' });
    const second = await handIn(room.unit, { caseId: again.id }, file);
    const use = { evidenceId: idOf(first), caseId: mine.id, number: mine.number };
    expect(elsewhere.body).toMatchObject({ alsoUsedIn: [], alsoUsedElsewhere: 1 });
    expect(second.body).toMatchObject({ alsoUsedIn: [use] });
    expect(second.body).not.toHaveProperty('alsoUsedElsewhere');
    for (const judge of [room.office, room.team, room.supervisor]) {
      expect((await judge.get(`/evidence/${idOf(second)}`)).body).toMatchObject({ alsoUsedIn: [use], alsoUsedElsewhere: 1 });
    }
    expect((await room.office.get<{ items: object[] }>(`/evidence?caseId=${again.id}`)).body.items).toMatchObject([
      { alsoUsedIn: [use], alsoUsedElsewhere: 1 },
    ]);
    expect((await room.storedFiles()).filter((name) => name === sha256(file.content))).toHaveLength(1);
    const body = await signIn(room.application, '县财政局', ['functionalDepartment', places.bureau]);
    await room.application.database.rows('UPDATE cases SET review_body_ids = $2 WHERE id = $1', [again.id, [places.bureau]]);
    expect((await body.client.get(`/evidence/${idOf(second)}`)).body).toMatchObject({ alsoUsedIn: [], alsoUsedElsewhere: 2 });
  });

  it('is listed by case, in order, page by page', async () => {
    const { id: caseId } = await room.makeCase();
    const ids: string[] = [];
    for (const name of ['c.pdf', 'a.pdf', 'b.pdf']) ids.push(idOf(await handIn(room.unit, { caseId }, { ...paper(), name })));
    interface Listed {
      items: { id: string; name: string }[];
      nextCursor: string;
      total: number;
    }
    const first = await room.unit.get<Listed>(`/evidence?caseId=${caseId}&limit=2&sort=name&count=true`);
    expect([first.body.items.map(({ name }) => name), first.body.total]).toEqual([['a.pdf', 'b.pdf'], 3]);
    const second = await room.unit.get<Listed>(`/evidence?caseId=${caseId}&limit=2&sort=name&cursor=${first.body.nextCursor}`);
    expect([second.body.items.map(({ name }) => name), second.body.nextCursor]).toEqual([['c.pdf'], null]);
    expect((await room.unit.get<Listed>(`/evidence?caseId=${caseId}`)).body.items.map(({ id }) => id)).toEqual(ids);
    expect((await room.unit.get('/evidence')).body).toMatchObject({ status: 400, code: 'request.bad-parameter' });
    expect((await room.unit.get(`/evidence?caseId=${caseId},${caseId}`)).status).toBe(400);
  });

  it('with wrong fields is refused, each named, and nothing is kept', async () => {
    const { id: caseId } = await room.makeCase();
    const files = await room.storedFiles();
    const rows = await room.countRows();
    const answers = [
      await handIn(room.unit, {}, paper()),
      await handIn(room.unit, { caseId: 'x', extra: '1' }, paper()),
      await handIn(room.unit, { caseId, measureId: uuidv7() }, paper()),
      await handIn(room.unit, { caseId, effectiveDate: '2026-02-30', capturedAt: '2026-06-30' }, paper()),
      await handIn(room.unit, { caseId, capturedAt: '2026-07-01T10:00:00+08:00' }, paper()),
      await handIn(room.unit, { caseId, place: '\u0000' }, paper()),
      await handIn(room.unit, { caseId }, undefined),
      await handIn(room.unit, { caseId }, { ...paper(), content: Buffer.alloc(0) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
    expect(answers.map(faultsOf)).toEqual([
      ['caseId: required'],
      ['extra: unknown-field', 'caseId: not-an-id'],
      ['measureId: unknown-id'],
      ['capturedAt: not-an-instant', 'effectiveDate: not-a-date'],
      ['capturedAt: in-future'],
      ['place: bad-character'],
      ['file: required'],
      ['file: empty'],
    ]);
    expect([await room.countRows(), await room.storedFiles()]).toEqual([rows, files]);
  });

  it('whose content is not its type is refused in the language of the caller, and nothing is kept', async () => {
    const { id: caseId } = await room.makeCase();
    const files = await room.storedFiles();
    const mismatch = await handIn(
      room.unit,
      { caseId },
      { content: png, name: '报告.pdf', type: 'application/pdf' },
      { language: 'en' },
    );
    expect(mismatch).toMatchObject({ status: 422, body: { code: 'evidence.content-mismatch' } });
    expect(mismatch.body['detail']).toBe('By its name or declared type it is application/pdf, by its content image/png.');
    const renamed = await handIn(room.unit, { caseId }, { content: await workbook(), name: '台账.zip', type: 'application/zip' });
    expect(renamed).toMatchObject({ status: 422, body: { code: 'evidence.content-mismatch', title: '文件内容与类型不符' } });
    const program = await handIn(
      room.unit,
      { caseId },
      { content: Buffer.from('MZ'), name: 'setup.exe', type: 'application/x-msdownload' },
    );
    expect(program).toMatchObject({ status: 422, body: { code: 'evidence.type-not-allowed' } });
    expect(await room.storedFiles()).toEqual(files);
  });

  it('sent twice with one idempotency key is taken once; another file under the same key is refused', async () => {
    const { id: caseId } = await room.makeCase();
    const file = paper();
    const rows = await room.countRows();
    const idempotencyKey = uuidv7();
    const first = await handIn(room.unit, { caseId }, file, { idempotencyKey });
    const second = await handIn(room.unit, { caseId }, file, { idempotencyKey, fileFirst: true });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect((await handIn(room.unit, { caseId }, paper(), { idempotencyKey })).body).toMatchObject({
      status: 422,
      code: 'request.idempotency-mismatch',
    });
    expect(await room.countRows()).toBe(rows + 1);
  });

  it('can be neither changed nor removed, not even in the database', async () => {
    const { id: caseId } = await room.makeCase();
    const evidence = idOf(await handIn(room.unit, { caseId }, paper()));
    const { database } = room.application;
    await expect(database.rows('UPDATE evidence SET sha256 = repeat($2, 64) WHERE id = $1', [evidence, 'a'])).rejects.toThrow(
      'never changed',
    );
    await expect(database.rows('DELETE FROM evidence WHERE id = $1', [evidence])).rejects.toThrow('never changed');
  });

  function tokenOf(client: typeof room.unit): Record<string, string> {
    return { authorization: `Bearer ${String(Reflect.get(client, 'token'))}` };
  }
});
