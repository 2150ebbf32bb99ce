import type { ReadReferral } from '../../../src/modules/referrals/referrals.queries.js';
import { placeIds, type Name, type Place } from '../../support/city-people.js';
import type { City } from '../../support/city.js';
import type { Answer } from '../../support/client.js';
import type { Issue } from '../../support/issue-path.js';

/** Words that stand nowhere else. */
export const clue = '据反映李某某在招标中收受好处费三十万元';
export const informant = '匿名举报人甲号';

interface SealOptions {
  readonly by?: Name;
  readonly to?: Place;
  readonly body?: object;
}

/** Seals a clue about an issue; the answer may be a refusal. */
export async function tryToSeal(city: City, issue: Issue, options: SealOptions = {}): Promise<Answer<ReadReferral>> {
  const { by = 'office', to = 'personnel', body = {} } = options;
  return (await city.as(by)).post<ReadReferral>('/referrals', {
    issueId: issue.id,
    kind: 'discipline',
    toOrgId: placeIds[to],
    clue,
    informant,
    ...body,
  });
}

/** A referral as `City.send` wants a case. */
export async function sealReferral(city: City, issue: Issue, options: SealOptions = {}): Promise<Issue> {
  const { status, body, text } = await tryToSeal(city, issue, options);
  if (status !== 201) throw new Error(`POST /referrals answered ${status}: ${text}`);
  return { id: body.id, number: body.number, version: body.version, manifestationIds: [], measureId: '' };
}
