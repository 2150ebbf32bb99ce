import { IssuesCommands } from '../../../src/modules/issues/issues.commands.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { attempts, everybody, readings } from './readings.js';

const nowhere = '0192f000-0000-7000-8000-000000000001';
const outside = ['liaison', 'head', 'otherHead', 'discipline', 'finance', 'leadership', 'foreignOffice'] as const;
const inside: readonly Name[] = ['office', 'secondOfficer', 'author', 'member', 'deputy', 'leader', 'allHats', 'provinceOffice'];
const overseers: readonly Name[] = ['discipline', 'personnel', 'audit', 'inspectorate', 'leadership'];

describe('a case', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
    for (const name of everybody) await city.as(name);
  });
  afterAll(() => city.close());

  const seenBy = async (id: string) => {
    const seen: Name[] = [];
    for (const name of everybody) {
      const client = await city.as(name);
      const { status } = await client.get(`/cases/${id}`);
      const list = await client.get<{ items: { id: string }[]; total: number }>('/cases?limit=200&count=true');
      const listed = list.body.items.some((item) => item.id === id);
      expect({ name, status, total: list.body.total }).toEqual({
        name,
        status: listed ? 200 : 404,
        total: list.body.items.length,
      });
      if (listed) seen.push(name);
    }
    return seen.sort();
  };

  describe('that has not been handed over', () => {
    it('is seen by its office and those above, and by the team on its roster', async () => {
      const issue = await city.issueAt('found.confirmed');
      expect(await seenBy(issue.id)).toEqual([...inside].sort());
    });

    it('changes no answer to anybody outside when it is logged, checked, referred, and given evidence', async () => {
      const visible = await city.issueAt('handedOver.rectifying');
      await city.handIn(visible, 'head', '同一份账本');
      const before = new Map<Name, Record<string, string>>();
      for (const name of outside) before.set(name, await readings(city, name, [visible]));

      const secret = await city.issueAt('found.thirdCheck', { finding: { title: '秘而不宣的问题' } });
      await city.handIn(secret, 'author', '同一份账本');
      await city.send(secret, 'office', 'PASS_CHECK', { opinion: '可以认定' });
      await city.send(secret, 'office', 'REFER', { to: 'discipline', note: '涉嫌贪污' });

      for (const name of outside) {
        const after = await readings(city, name, [visible]);
        // Whoever judges a case is told that a file stands elsewhere, too, but not where; its unit is told nothing.
        const judges = ['discipline', 'leadership'].includes(name);
        const plain = (answers: object = {}) =>
          JSON.stringify(answers).replaceAll(/\\"alsoUsedElsewhere\\":\d/g, judges ? '' : '$&');
        expect({ name, answers: plain(after) }).toEqual({ name, answers: plain(before.get(name)) });
      }
    });

    it('is answered as if it were not there, whatever is tried on it', async () => {
      const secret = await city.issueAt('found.confirmed');
      await city.handIn(secret, 'author');
      for (const name of [...outside, 'offRoster', 'countyOffice', 'countyDiscipline', 'systemAdmin', 'auditAdmin'] as const)
        expect({ name, answers: await attempts(city, name, secret.id) }).toEqual({
          name,
          answers: await attempts(city, name, nowhere),
        });
    });

    it('is found by no search, filter or cursor of its unit', async () => {
      const secret = await city.issueAt('found.confirmed', { finding: { title: '绝无仅有的标题', theme: '绝无仅有的主题' } });
      const head = await city.as('head');
      const office = await city.as('office');
      const filters = ['q=绝无仅有', `q=${secret.number}`, 'theme=绝无仅有的主题', 'stage=found&theme=绝无仅有的主题'];
      for (const filter of filters) {
        expect((await office.get(`/cases?count=true&${filter}`)).body).toMatchObject({ total: 1, items: [{ id: secret.id }] });
        expect((await head.get(`/cases?count=true&${filter}`)).body).toEqual({ items: [], nextCursor: null, total: 0 });
      }
      const cursor = Buffer.from(JSON.stringify(['createdAt', true, '2099-01-01T00:00:00.000Z', nowhere])).toString('base64url');
      const page = await head.get<{ items: { id: string }[] }>(`/cases?limit=200&cursor=${cursor}`);
      expect(page.body.items.map(({ id }) => id)).not.toContain(secret.id);
    });
  });

  describe('that has been handed over', () => {
    let issue: Issue;
    const clue = '密封的线索内容';
    const innerOpinion = '只供内部参考的审核意见';
    const innerFile = '只供内部参考的材料';

    beforeAll(async () => {
      issue = await city.issueAt('found.thirdCheck');
      await city.handIn(issue, 'author', innerFile);
      await city.send(issue, 'office', 'PASS_CHECK', { opinion: innerOpinion });
      await city.send(issue, 'office', 'REFER', { to: 'discipline', note: clue });
      await city.send(issue, 'office', 'HAND_OVER', { reviewBodies: [placeIds.discipline, placeIds.finance] });
      await city.handIn(issue, 'head', '单位提交的材料');
    });

    it('is seen by its unit, those who oversee its office, the bodies named, and nobody else', async () => {
      const more = ['liaison', 'head', 'finance', 'provinceDiscipline', 'provinceLeadership', ...overseers];
      expect(await seenBy(issue.id)).toEqual([...inside, ...more].sort());
    });

    const historyFor = async (name: Name) => {
      const { body } = await (await city.as(name)).get<{ type: string; payload: object }[]>(`/cases/${issue.id}/history`);
      return body;
    };

    it('shows what its inspection did before only to the side of the inspection', async () => {
      const all = ['OPENED', 'SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'PASS_CHECK', 'PASS_CHECK', 'REFER', 'HAND_OVER'];
      const typesFor = async (name: Name) => (await historyFor(name)).map(({ type }) => type);
      for (const name of everybody) {
        if ((await (await city.as(name)).get(`/cases/${issue.id}`)).status === 404) continue;
        const own = ['office', 'secondOfficer', 'allHats'].includes(name);
        const expected = own ? all : inside.includes(name) ? all.filter((type) => type !== 'REFER') : ['HAND_OVER'];
        expect({ name, types: await typesFor(name) }).toEqual({ name, types: expected });
      }
    });

    it('gives the clue to its own office alone, and nobody else learns of the referral from any answer', async () => {
      for (const name of everybody) {
        const answers = JSON.stringify(await readings(city, name, [issue]));
        const own = ['office', 'secondOfficer', 'allHats'].includes(name);
        expect({ name, told: answers.includes(clue) }).toEqual({ name, told: own });
        if (own) continue;
        for (const word of ['REFER"', '移送了线索', 'referredTo'])
          expect({ name, word, told: answers.includes(word) }).toMatchObject({ told: false });
      }
    });

    it('gives its inner opinion and its inner evidence to the side of the inspection alone', async () => {
      for (const name of everybody) {
        const read = await readings(city, name, [issue]);
        const evidence = read[`/evidence?caseId=${issue.id}&count=true`] ?? '';
        const count = evidence.startsWith('200') ? (JSON.parse(evidence.slice(4)) as { total: number }).total : null;
        const sees = !(read[`/cases/${issue.id}`] ?? '').startsWith('404');
        const told = JSON.stringify(read).includes(innerOpinion);
        const expected = inside.includes(name) ? { told: true, count: 2 } : { told: false, count: sees ? 1 : null };
        expect({ name, told, count }).toEqual({ name, ...expected });
      }
    });

    it('lets an inner file be reached by its id by nobody outside, and is answered like one that is not there', async () => {
      const { body } = await (
        await city.as('author')
      ).get<{ items: { id: string; uploadedBy: { name: string } }[] }>(`/evidence?caseId=${issue.id}`);
      const [inner] = body.items;
      if (inner === undefined) throw new Error('the author handed one in');
      for (const name of ['head', 'discipline', 'foreignOffice', 'auditAdmin'] as const) {
        const client = await city.as(name);
        for (const part of ['', '/content']) {
          const [real, none] = [
            await client.get(`/evidence/${inner.id}${part}`),
            await client.get(`/evidence/${nowhere}${part}`),
          ];
          expect({ name, status: real.status, text: real.text.replaceAll(inner.id, 'ID') }).toEqual({
            name,
            status: 404,
            text: none.text.replaceAll(nowhere, 'ID'),
          });
        }
      }
      const named = await Promise.all(
        [inner.id, nowhere].map((id) => city.attempt(issue, 'head', 'ATTACH_EVIDENCE', { evidenceIds: [id] })),
      );
      expect(named[0]?.text).toBe(named[1]?.text);
    });

    it('takes no referral any more: its gap in the history would tell the unit of it', async () => {
      const answer = await city.attempt(issue, 'office', 'REFER', { to: 'audit', note: '又一条线索' });
      expect(answer).toMatchObject({ status: 409, body: { code: 'case.transition-refused' } });
    });
  });

  it('that goes to another unit is gone for the one that had it, with all that it handed in', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    const fileId = await city.handIn(issue, 'head', '原责任单位的材料');
    await city.send(issue, 'liaison', 'DISPUTE', { ground: 'notOurDuty', explanation: '不属我单位' });
    await city.send(issue, 'office', 'REASSIGN', { unitId: placeIds.otherUnit, ground: '职责在教育局' });
    for (const name of ['liaison', 'head'] as const) {
      const mine = JSON.stringify(await readings(city, name, []));
      expect(mine).not.toContain(issue.id);
      expect(await attempts(city, name, issue.id)).toEqual(await attempts(city, name, nowhere));
      expect((await (await city.as(name)).get(`/evidence/${fileId}/content`)).status).toBe(404);
    }
    expect((await (await city.as('otherHead')).get(`/issues/${issue.id}`)).status).toBe(200);
    expect(JSON.stringify(await readings(city, 'otherLiaison', []))).toContain(issue.id);
  });

  it("of a county is seen by the county's office, the city's and the province's, and by no other office", async () => {
    const unitId = await makeCountySchool(city);
    const county = await city.as('countyOffice');
    const made = async (path: string, body: object) => (await county.post<{ id: string }>(path, body)).body.id;
    const termId = await made('/terms', { number: 1, title: '县委' });
    const roundId = await made('/rounds', { termId, number: 1, title: '第一轮', rulePack: 'inspection-county' });
    const inspectionId = await made('/inspections', { roundId, unitId, mode: 'regular' });
    const id = await logAsCountyTeam(city, inspectionId);
    expect(await seenBy(id)).toEqual(['allHats', 'countyOffice', 'office', 'provinceOffice', 'secondOfficer']);
    const ofCity = await city.issueAt('handedOver.planning');
    expect((await county.get(`/cases/${ofCity.id}`)).status).toBe(404);
  });

  it('is seen by no administrator, whatever becomes of it', async () => {
    await city.issueAt('archived');
    for (const name of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const) {
      const client = await city.as(name);
      expect((await client.get('/cases?count=true')).body).toEqual({ items: [], nextCursor: null, total: 0 });
      expect((await client.get('/me/work?count=true')).body).toMatchObject({ items: [], total: 0 });
    }
  });
});

async function makeCountySchool(city: City): Promise<string> {
  const [school] = await city
    .provided(OrganisationsCommands)
    .createOrganisations(systemContext('test'), [{ parentId: placeIds.county, name: '青川县教育局', kind: 'department' }]);
  if (school === undefined) throw new Error('one was made');
  return school.id;
}

/** The county's team has no accounts in the city: somebody of it logs a finding all the same. */
async function logAsCountyTeam(city: City, inspectionId: string): Promise<string> {
  const binding = { role: 'teamMember', orgId: placeIds.countyOffice, orgName: '青川县委巡察办', scopeOfficeIds: [] };
  const actor = { id: nowhere, username: 'county-team', name: '县巡察组', bindings: [binding] };
  const finding = { inspectionId, title: '县里的问题', finding: '账目不清', theme: '财务管理', manifestations: [{ text: '一' }] };
  const context = { ...systemContext('test'), actor };
  const [outcome] = await city
    .provided(Transactions)
    .run(context, (unit) => city.provided(IssuesCommands).openAll(unit, [finding]));
  return outcome?.row.id ?? '';
}
