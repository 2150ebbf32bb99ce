import { people, type Name } from '../../support/city-people.js';
import type { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

export const everybody = Object.keys(people) as Name[];

/** Everything that a person can read about cases without knowing an id, and about the cases that they are given. */
export async function readings(city: City, name: Name, cases: readonly Pick<Issue, 'id'>[]): Promise<Record<string, string>> {
  const client = await city.as(name);
  const paths = [
    '/cases?count=true&limit=200',
    '/cases?count=true&limit=200&sort=-updatedAt',
    '/cases?count=true&limit=1',
    '/cases?count=true&category=open,waiting,closed&stage=found',
    '/cases?count=true&q=%E9%97%AE%E9%A2%98',
    `/cases?count=true&inspectionId=${city.inspections.onSite}`,
    `/inspections/${city.inspections.onSite}`,
    '/inspections?count=true',
    '/rounds?count=true',
    '/terms?count=true',
    '/me/work?count=true&limit=200',
    ...cases.flatMap(({ id }) => [
      `/cases/${id}`,
      `/cases/${id}/actions`,
      `/cases/${id}/history`,
      `/cases/${id}/deadline`,
      `/issues/${id}`,
      `/evidence?caseId=${id}&count=true`,
    ]),
  ];
  const answers = await Promise.all(paths.map(async (path) => [path, await client.get(path)] as const));
  return Object.fromEntries(answers.map(([path, { status, text }]) => [path, `${status} ${text}`]));
}

/** What a person is answered who tries everything on a case by its id, with the id itself taken out of the answers. */
export async function attempts(city: City, name: Name, id: string): Promise<string[]> {
  const client = await city.as(name);
  const form = new FormData();
  form.append('caseId', id);
  form.append('file', new Blob(['试探']), '试探.txt');
  const answers = [
    ...(await Promise.all(['', '/actions', '/history', '/deadline'].map((part) => client.get(`/cases/${id}${part}`)))),
    await client.get(`/issues/${id}`),
    await client.get(`/evidence?caseId=${id}`),
    await client.get(`/cases?count=true&inspectionId=${id}`),
    await client.post('/evidence', form),
    ...(await Promise.all(
      ['COMMENT', 'SIGN_FOR', 'HAND_OVER', 'EXPLODE'].map((type) =>
        client.post(`/cases/${id}/events`, { type, text: '试探' }, { version: 1 }),
      ),
    )),
    await client.post('/cases/events', [{ caseId: id, version: 1, type: 'COMMENT', text: '试探' }]),
  ];
  return answers.map(({ status, text }) => `${status} ${text.replaceAll(id, 'ID')}`);
}
