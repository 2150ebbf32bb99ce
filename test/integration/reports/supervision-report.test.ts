import { TokensCommands } from '../../../src/modules/accounts/tokens.commands.js';
import { FileStore } from '../../../src/platform/files/file-store.js';
import { ReproductionQueries } from '../../../src/modules/supervision-reports/reproduction.queries.js';
import { CalendarsCommands } from '../../../src/modules/rules/calendars.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { CommandLine } from '../cli/command.js';
import { asCase, pass, reportsOf } from '../quarterly-reports/quarter.js';
import { exampleYear2027 } from '../rules/example-year.js';
import { alter, countsOf, withoutGuard } from './tampering.js';

const quarter = '2025-Q1';
const of = { quarter, officeId: placeIds.office };
const query = `quarter=${quarter}&officeId=${placeIds.office}`;

interface Cell {
  readonly value: number;
  readonly cases: string;
}
interface Report {
  readonly status: string;
  readonly revision: string;
  readonly casesSha256: string;
  readonly own: { readonly figures: Readonly<Record<string, Cell>>; readonly missing: number };
  readonly units: readonly { readonly unit: { readonly name: string }; readonly figures: Readonly<Record<string, Cell>> }[];
  readonly missing: readonly { readonly name: string }[];
  readonly opinions: readonly { readonly note: string }[];
  readonly issued: {
    readonly id: string;
    readonly number: string;
    readonly documents: readonly { readonly sha256: string }[];
  } | null;
}

describe("an office's quarterly report", () => {
  let city: City;
  let closed: Issue[];
  let moved: Issue[];
  let before: Report;
  let number: string;
  let bytes: Readonly<Record<'docx' | 'pdf', Buffer>>;

  const office = () => city.as('office');
  const reportAs = async (name: Name = 'office') => {
    const answer = await (await city.as(name)).get<Report>(`/reports/quarterly?${query}`);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body;
  };
  const documentOf = async (path: string) => {
    const response = await fetch(`${city.application.url}/api/v1/reports/${path}`, {
      headers: { authorization: `Bearer ${await tokenOf()}` },
    });
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    return Buffer.from(await response.arrayBuffer());
  };
  let token: string | undefined;
  const tokenOf = async () => {
    const actor = { id: accountIds.office, username: 'office', name: 'office', bindings: [] };
    token ??= (await city.provided(TokensCommands).create({ ...systemContext('test'), actor }, undefined, 'files', undefined))
      .token;
    return token;
  };
  const reproduce = () => city.provided(ReproductionQueries).reproduce(number);

  beforeAll(async () => {
    city = await City.start();
    closed = await city.issuesAt('archived', 100);
    const open = await city.issuesAt('handedOver.rectifying', 30);
    await city.issuesAt('closed.sustaining', 8);
    moved = await city.issuesAt('handedOver.planning', 20);
    for (const issue of open.slice(0, 3)) await city.tick(issue, 'DEADLINE_PASSED');
    await city.tick(open[0] as Issue, 'ESCALATE');
    await city.sendAll(moved.slice(0, 5), 'office', 'REASSIGN', () => ({ unitId: placeIds.otherUnit, ground: '职责已调整' }));
    await pass(city, '2025-04-01 00:00');
  }, 60_000);
  afterAll(() => city.close());

  it('cannot be issued before anything is compiled, nor while the quarter goes on', async () => {
    const client = await office();
    expect(await client.post('/reports/quarterly/issue', of)).toMatchObject({
      status: 409,
      body: { code: 'reports.nothing-compiled' },
    });
    const next = { ...of, quarter: '2025-Q2' };
    for (const path of ['compile', 'issue'])
      expect(await client.post(`/reports/quarterly/${path}`, next)).toMatchObject({
        status: 409,
        body: { code: 'reports.quarter-goes-on' },
      });
    expect(await client.get(`/reports/quarterly?quarter=2025-Q2&officeId=${placeIds.office}`)).toMatchObject({
      status: 200,
      body: { status: 'running', units: [{ report: null }, { report: null }] },
    });
    expect(await client.post('/reports/bulletin/issue', of)).toMatchObject({ status: 409, body: { code: 'reports.not-issued' } });
  });

  it('counts what plain SQL counts, with the list behind each figure, unit by unit', async () => {
    const report = await reportAs();
    expect(report).toMatchObject({ status: 'open', issued: null, own: { missing: 2, units: 2, submitted: 0 } });
    for (const unit of report.units) {
      const counted = await countsOf(city, quarter, unit.unit.name);
      expect(Object.fromEntries(Object.entries(unit.figures).map(([name, { value }]) => [name, value]))).toEqual(counted);
      for (const [name, { value, cases }] of Object.entries(unit.figures)) {
        const list = await (await office()).get<{ total: number }>(`${cases.replace('/api/v1', '')}&count=true`);
        expect({ name, total: list.body.total }).toEqual({ name, total: value });
      }
    }
    expect(report.units.find(({ unit }) => unit.name === '云州市住建局')?.figures).toMatchObject({
      open: { value: 45 },
      overdue: { value: 3 },
      sustained: { value: 8 },
      closed: { value: 108 },
    });
    expect(report.units.find(({ unit }) => unit.name === '云州市教育局')?.figures).toMatchObject({ open: { value: 5 } });
  });

  it('gathers what the units submit and the supervisors say; a unit that does not submit is named', async () => {
    const unitReport = (await reportsOf(city, 'office', `?unitId=${placeIds.unit}`))[0];
    if (unitReport === undefined) throw new Error('no report was opened');
    const report = asCase(unitReport);
    await city.send(report, 'liaison', 'SAVE_DRAFT', { summary: '逐项推进，三项超期已说明原因' });
    await city.send(report, 'head', 'SUBMIT');
    await city.send(report, 'discipline', 'GIVE_COMMENT', { note: '超期事项须加快' });
    const client = await office();
    expect(await client.post('/reports/quarterly/issue', of)).toMatchObject({
      status: 409,
      body: { code: 'reports.left-uncompiled', numbers: [report.number] },
    });
    expect(await client.post('/reports/quarterly/compile', of)).toMatchObject({ status: 200, body: { compiled: 1 } });
    expect(await reportAs()).toMatchObject({ missing: [{ name: '云州市教育局' }], opinions: [{ note: '超期事项须加快' }] });
  });

  it('is issued in one go as it was previewed, with its documents, and never again', async () => {
    const { revision } = await reportAs();
    const preview = await documentOf(`quarterly/document?${query}&format=docx`);
    expect(preview.subarray(0, 2).toString()).toBe('PK');
    const client = await office();
    const stale = await client.post('/reports/quarterly/issue', { ...of, revision: '0'.repeat(64) });
    expect(stale).toMatchObject({ status: 409, body: { code: 'reports.revised' } });
    city.at('2025-04-28 10:00');
    const body = { ...of, revision, documentNumber: '云巡办〔2025〕3号' };
    const issued = await client.post<Report>('/reports/quarterly/issue', body, { idempotencyKey: 'issue-once' });
    expect(issued).toMatchObject({
      status: 200,
      body: { status: 'issued', issued: { number: expect.stringMatching(/^JD-2025-\d{4}$/) } },
    });
    expect((await client.post('/reports/quarterly/issue', body, { idempotencyKey: 'issue-once' })).status).toBe(200);
    for (const path of ['compile', 'issue'])
      expect(await client.post(`/reports/quarterly/${path}`, of)).toMatchObject({
        status: 409,
        body: { code: 'reports.already-issued' },
      });
    expect((await reportsOf(city, 'office')).map(({ step }) => step).toSorted()).toEqual(['issued', 'opened']);
    before = await reportAs();
    number = before.issued?.number ?? '';
    bytes = {
      docx: await documentOf(`quarterly/document?${query}&format=docx`),
      pdf: await documentOf(`issued/${before.issued?.id}/document?format=pdf`),
    };
    expect(bytes.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await reproduce()).toMatchObject({ documents: ['docx', 'pdf'], faults: [] });
    expect(await city.faults()).toEqual([]);
  });

  it('draws a bulletin with a ranking, special reports, and the annual overview', async () => {
    const client = await office();
    expect((await client.get(`/reports/bulletin?${query}`)).body).toMatchObject({
      issued: null,
      ranks: [
        { place: 1, unit: { name: '云州市住建局' }, score: 98.4, parts: { closing: 58.4, onTime: 20, report: 20, rebound: 0 } },
        { place: null, unit: { name: '云州市教育局' }, score: null },
      ],
    });
    const bulletin = await client.post<{ id: string; number: string }>('/reports/bulletin/issue', of);
    expect(bulletin).toMatchObject({ status: 200, body: { kind: 'bulletin', basedOn: before.issued?.id } });
    expect(await client.post('/reports/bulletin/issue', of)).toMatchObject({
      status: 409,
      body: { code: 'reports.already-issued' },
    });
    const texts = { subject: '关于三件超期事项的专报', analysis: '涉诉周期长。', proposals: ['约谈主要负责人', '明确时限'] };
    expect((await client.post('/reports/special/preview?format=docx', { ...of, ...texts })).status).toBe(200);
    const special = await client.post<{ number: string }>('/reports/special/issue', { ...of, ...texts });
    expect(special).toMatchObject({ status: 200, body: { kind: 'special' } });
    const year = { officeId: placeIds.office, year: '2025' };
    expect(
      (await documentOf(`annual-overview/document?year=2025&officeId=${placeIds.office}&format=docx`)).length,
    ).toBeGreaterThan(5000);
    const annual = await client.post<{ number: string }>('/reports/annual-overview/issue', year);
    expect(annual).toMatchObject({ status: 200, body: { kind: 'annual', period: '2025' } });
    expect(await client.post('/reports/annual-overview/issue', year)).toMatchObject({
      status: 409,
      body: { code: 'reports.already-issued' },
    });
    expect((await client.get(`/reports/issued?officeId=${placeIds.office}&count=true`)).body).toMatchObject({ total: 4 });
  });

  it('comes out byte for byte after a hundred cases are reopened, others moved, units renamed and a calendar loaded', async () => {
    city.at('2025-09-10 10:00');
    const rows = await city.application.database.rows<{ id: string; version: number }>('SELECT id, version FROM cases');
    for (const issue of [...closed, ...moved]) issue.version = rows.find(({ id }) => id === issue.id)?.version ?? 0;
    const grounds = { ground: '群众反映问题反弹', basis: '信访核查', confirm: true };
    await city.sendAll(closed, 'office', 'REOPEN', () => grounds);
    await city.sendAll(moved.slice(5), 'office', 'REASSIGN', () => ({ unitId: placeIds.otherUnit, ground: '职责已调整' }));
    await city.provided(CalendarsCommands).load(systemContext('test'), exampleYear2027, false);
    await city.application.database.rows(`UPDATE organisations SET name = '云州市建设局' WHERE id = $1`, [placeIds.unit]);
    expect(await reportAs()).toEqual(before);
    expect(await documentOf(`quarterly/document?${query}&format=docx`)).toEqual(bytes.docx);
    expect(await documentOf(`quarterly/document?${query}&format=pdf`)).toEqual(bytes.pdf);
    const numbers = await city.provided(ReproductionQueries).numbers();
    expect(numbers).toHaveLength(4);
    for (const each of numbers) expect(await city.provided(ReproductionQueries).reproduce(each)).toMatchObject({ faults: [] });
  });

  it('cannot be altered, and where somebody does behind its back, the first difference is named', async () => {
    const { database } = city.application;
    await expect(database.rows(`UPDATE issued_reports SET period = '2025-Q2'`)).rejects.toThrow('never changed');
    await expect(database.rows('DELETE FROM issued_report_cases')).rejects.toThrow('never changed');
    const contentFault = await alter(city, 'issued_reports', `content = replace(content, '"open":45', '"open":44')`, reproduce);
    expect(contentFault.faults).toMatchObject([
      { part: 'content', at: 'sha256' },
      { part: 'content', at: expect.stringMatching(/figures\.open$/), kept: '44', made: '45' },
    ]);
    const caseFault = await alter(city, 'issued_report_cases', `overdue_level = 0`, reproduce, `overdue_level = 2`);
    expect(caseFault.faults).toMatchObject([{ part: 'cases', at: expect.stringMatching(/^WT-/) }]);
    const [kept] = await database.rows<{ sha256: string }>(
      `SELECT sha256 FROM issued_documents d JOIN issued_reports r ON r.id = d.report_id WHERE r.number = $1 AND format = 'docx'`,
      [number],
    );
    const restore = await withoutGuard(city.provided(FileStore).directory, kept?.sha256 ?? '', 1000);
    const cli = new CommandLine({ DATABASE_URL: database.url, DATA_DIR: city.files });
    const altered = await cli.runOnTerminal(160, 'report', 'reproduce', number);
    expect(altered).toMatchObject({ code: 1, stdout: expect.stringContaining('第 1000 字节') });
    await restore();
    const again = await cli.run('report', 'reproduce', number.toLowerCase(), '--json');
    expect([again.code, JSON.parse(again.stdout)]).toMatchObject([0, { reproduced: true, reports: [{ number, faults: [] }] }]);
    expect((await cli.run('report', 'reproduce', 'JD-1999-0001')).code).toBe(1);
    expect((await cli.runOnTerminal(160, 'report', 'list', '--kind', 'quarterly')).stdout).toContain(number);
    expect((await cli.runOnTerminal(160, 'report', 'show', number)).stdout).toContain('云巡办〔2025〕3号');
    expect((await cli.run('report', 'show', number, '--as', 'foreignOffice')).code).toBe(1);
  });

  it('is read by its office and those above, made by the office alone, and unknown to all others', async () => {
    const statusFor = async (name: Name, path: string) => (await (await city.as(name)).get(path)).status;
    const paths = [
      `quarterly?${query}`,
      `quarterly/cases?${query}&figure=open`,
      `bulletin?${query}`,
      `issued/${before.issued?.id}`,
    ];
    for (const path of paths) {
      for (const name of ['office', 'discipline', 'leadership', 'provinceOffice'] as const)
        expect({ path, name, status: await statusFor(name, `/reports/${path}`) }).toEqual({ path, name, status: 200 });
      for (const name of ['foreignOffice', 'foreignDiscipline', 'countyOffice'] as const)
        expect({ path, name, status: await statusFor(name, `/reports/${path}`) }).toEqual({ path, name, status: 404 });
      for (const name of ['head', 'liaison', 'author', 'finance', 'systemAdmin', 'auditAdmin'] as const)
        expect({ path, name, status: await statusFor(name, `/reports/${path}`) }).toEqual({ path, name, status: 403 });
    }
    for (const path of ['document', 'cases'])
      expect(await statusFor('foreignOffice', `/reports/quarterly/${path}?${query}`)).toBe(404);
    expect(await statusFor('foreignOffice', `/reports/issued/${before.issued?.id}/document`)).toBe(404);
    for (const path of ['quarterly/compile', 'quarterly/issue', 'bulletin/issue', 'annual-overview/issue']) {
      const body = path.startsWith('annual') ? { officeId: placeIds.office, year: '2024' } : of;
      const tried = async (name: Name) =>
        (await (await city.as(name)).post<{ code: string }>(`/reports/${path}`, body)).body.code;
      expect({ path, codes: await Promise.all((['provinceOffice', 'foreignOffice'] as const).map(tried)) }).toEqual({
        path,
        codes: ['reports.not-own-office', 'reports.not-found'],
      });
      expect((await (await city.as('discipline')).post(`/reports/${path}`, body)).status).toBe(403);
    }
    expect((await (await city.as('foreignOffice')).get('/reports/issued')).body).toMatchObject({ items: [] });
    expect(await (await office()).get('/reports/quarterly')).toMatchObject({ status: 400 });
    expect(await city.undescribedRoutes()).toEqual([]);
  });
});
