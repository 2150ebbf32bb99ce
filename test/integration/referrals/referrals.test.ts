import { jest } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { CluesCommands } from '../../../src/modules/referrals/clues.commands.js';
import type { ReadReferral } from '../../../src/modules/referrals/referrals.queries.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { short } from '../reviews/review-room.js';
import { clue, informant, sealReferral, tryToSeal } from './referral-room.js';

describe('a referral', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('handedOver.rectifying');
  });
  afterAll(() => city.close());

  const read = async (name: Name, { id }: Issue) => (await city.as(name)).get<ReadReferral>(`/referrals/${id}`);

  it('goes from the office to the receiving body, is answered with a flag, and its reply lies under seal', async () => {
    const referral = await sealReferral(city, issue);
    expect(short(await read('personnel', referral))).toBe('404 case.not-found');
    await city.send(referral, 'office', 'TRANSFER');
    expect((await (await city.as('personnel')).get('/me/work')).text).toContain(referral.id);
    await city.send(referral, 'personnel', 'RECEIVE');
    const client = await city.as('personnel');
    expect((await client.post(`/referrals/${referral.id}/replies`, { text: '已立案' })).status).toBe(204);
    await city.send(referral, 'personnel', 'ANSWER', { result: 'pending' });
    expect((await read('office', referral)).body).toMatchObject({ step: 'received', result: 'pending' });
    await city.send(referral, 'personnel', 'ANSWER', { result: 'established' });
    const { body } = await read('office', referral);
    expect(body).toMatchObject({ step: 'answered', result: 'established', title: '线索移交' });
    expect(body.content).toMatchObject({ clue, informant, issueId: issue.id, inspectionId: city.inspections.onSite });
    expect(body.content?.replies.map(({ text }) => text)).toEqual(['已立案']);
    expect((await read('personnel', referral)).body.content).toMatchObject({ clue, issueId: null, inspectionId: null });
    expect(await city.faults()).toEqual([]);
  });

  it('can be sealed by the leader of the team, who sees how far it is, but neither its words again nor its result', async () => {
    const referral = await sealReferral(city, issue, { by: 'leader' });
    expect((await read('leader', referral)).body).toMatchObject({ step: 'sealed', content: null, result: null });
    expect(short(await city.attempt(referral, 'leader', 'TRANSFER'))).toBe('403 case.not-permitted');
    for (const name of ['deputy', 'author', 'provinceOffice', 'discipline', 'leadership', 'head'] as const)
      expect(short(await read(name, referral))).toBe('404 case.not-found');
    await city.send(referral, 'office', 'TRANSFER');
    await city.send(referral, 'office', 'WITHDRAW');
  });

  it('that was withdrawn after its transfer stays known to the receiving body as withdrawn, its words closed; one withdrawn before never was', async () => {
    const [told, untold] = [await sealReferral(city, issue), await sealReferral(city, issue)];
    await city.send(told, 'office', 'TRANSFER');
    for (const referral of [told, untold]) await city.send(referral, 'office', 'WITHDRAW');
    const { status, body, text } = await read('personnel', told);
    expect([status, body.step, body.category, body.content]).toEqual([200, 'withdrawn', 'closed', null]);
    expect(text).not.toContain(clue);
    const personnel = await city.as('personnel');
    const history = await personnel.get<{ type: string }[]>(`/cases/${told.id}/history`);
    expect(history.body.map(({ type }) => type)).toEqual(['TRANSFER', 'WITHDRAW']);
    const listed = await personnel.get('/referrals?step=withdrawn');
    expect([listed.text.includes(told.id), listed.text.includes(untold.id)]).toEqual([true, false]);
    expect(short(await city.attempt(told, 'personnel', 'RECEIVE'))).toBe('409 case.transition-refused');
    expect((await read('office', told)).body.content).toMatchObject({ clue });
    expect(short(await read('personnel', untold))).toBe('404 case.not-found');
    expect(await city.faults()).toEqual([]);
  });

  it('is never for the unit or what stands under it, nor for a body in which nobody could receive it', async () => {
    expect(short(await tryToSeal(city, issue, { to: 'unit' }))).toBe('422 request.invalid toOrgId:conflict-of-interest');
    expect(short(await tryToSeal(city, issue, { to: 'leadingGroup' }))).toBe('422 request.invalid toOrgId:nobody-there');
    expect(short(await tryToSeal(city, issue, { body: { issueId: undefined } }))).toBe(
      '422 request.invalid inspectionId:required',
    );
    expect(short(await tryToSeal(city, issue, { by: 'head' }))).toBe('403 auth.not-permitted');
    expect(short(await tryToSeal(city, issue, { by: 'foreignOffice' }))).toBe('422 request.invalid issueId:unknown-id');
    expect(short(await tryToSeal(city, issue, { by: 'provinceOffice' }))).toBe('403 auth.not-permitted');
  });

  it('stands in the database under seal alone, and leaves nothing to be told to anybody', async () => {
    const referral = await sealReferral(city, issue);
    const { database } = city.application;
    const tables = await database.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'sealed')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await database.rows<{ hits: number }>(
        `SELECT count(*)::int AS hits FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%'`,
        [clue, informant],
      );
      if (row?.hits !== 0) found.push(name);
    }
    expect(found).toEqual([]);
    for (const table of ['outbox', 'notifications', 'deadlines', 'deliveries'])
      expect(await database.rows(`SELECT 1 FROM ${table} WHERE case_id = $1`, [referral.id])).toEqual([]);
  });

  it('is opened by nobody who altered it, or moved it to another referral', async () => {
    const [one, other] = [await sealReferral(city, issue), await sealReferral(city, issue)];
    const { database } = city.application;
    const swap = `UPDATE sealed.texts t SET nonce = o.nonce, content = o.content FROM sealed.texts o
      WHERE t.referral_id = $1 AND o.referral_id = $2 AND t.part = 'clue' AND o.part = 'clue'`;
    await database.rows(swap, [one.id, other.id]);
    expect((await read('office', one)).status).toBe(500);
    expect((await read('office', other)).body.content?.clue).toBe(clue);
  });

  it('has each reading kept in the audit, by whom and of which', async () => {
    const referral = await sealReferral(city, issue);
    await read('office', referral);
    const { body } = await (
      await city.as('auditAdmin')
    ).get<{ items: { action: string; actor: { username: string }; target: { id: string } }[] }>(
      `/audit/events?targetId=${referral.id}`,
    );
    expect(body.items.map(({ action, actor }) => `${action} ${actor.username}`).sort()).toEqual([
      'referral.read office',
      'referral.sealed office',
    ]);
    expect(JSON.stringify(body)).not.toContain(clue);
  });

  it('takes no evidence: a file would lie outside the store', async () => {
    const referral = await sealReferral(city, issue);
    const form = new FormData();
    form.append('caseId', referral.id);
    form.append('file', new Blob(['账目'], { type: 'text/plain' }), '账目.txt');
    expect(short(await (await city.as('office')).post('/evidence', form))).toBe('422 request.invalid caseId:sealed');
  });
});

describe('the key of the clues', () => {
  it('lies in the data folder for its owner alone, and is changed without losing a word', async () => {
    const city = await City.start();
    try {
      const referral = await sealReferral(city, await city.issueAt('found.confirmed'));
      const file = join(city.files, 'clue-keys');
      const before = await readFile(file, 'utf8');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(before).toMatch(/^[0-9a-f]{64}\n$/);
      expect(await city.provided(CluesCommands).rekey(systemContext('test'))).toBe(2);
      const after = await readFile(file, 'utf8');
      expect(after).toMatch(/^[0-9a-f]{64}\n$/);
      expect(after).not.toBe(before);
      const { body } = await (await city.as('office')).get<ReadReferral>(`/referrals/${referral.id}`);
      expect(body.content?.clue).toBe(clue);
    } finally {
      await city.close();
    }
  });

  it('is missing in production on a database of its own: the start and the health say that referrals are off, and so does whoever asks for one', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn');
    const city = await City.start({ env: { NODE_ENV: 'production', DATABASE_URL: 'postgres://elsewhere/bihuan' } });
    try {
      expect(warn.mock.calls.flat().join()).toContain('Referrals of clues are off: in production');
      const { client } = city.application;
      const off = [{ part: 'referrals', reason: expect.stringContaining('CLUE_KEY') }];
      expect((await client.get('/health/ready')).body).toMatchObject({ off });
      const refused = await tryToSeal(city, await city.issueAt('found.confirmed'));
      expect(short(refused)).toBe('503 referrals.no-key');
      expect(refused.text).toContain('CLUE_KEY');
      expect((await (await city.as('office')).get('/referrals')).body).toMatchObject({ items: [] });
    } finally {
      warn.mockRestore();
      await city.close();
    }
  });

  it('comes from the environment where it is given, and clues of before are sealed anew under it', async () => {
    const [older, newer] = ['11'.repeat(32), '22'.repeat(32)];
    const city = await City.start({ env: { CLUE_KEY: newer, CLUE_KEYS_BEFORE: older } });
    try {
      const referral = await sealReferral(city, await city.issueAt('found.confirmed'));
      expect(await city.provided(CluesCommands).rekey(systemContext('test'))).toBe(0);
      const [row] = await city.application.database.rows<{ keys: number }>(
        'SELECT count(DISTINCT key_id)::int AS keys FROM sealed.texts WHERE referral_id = $1',
        [referral.id],
      );
      expect(row?.keys).toBe(1);
      await expect(readFile(join(city.files, 'clue-keys'))).rejects.toThrow('ENOENT');
    } finally {
      await city.close();
    }
  });
});
