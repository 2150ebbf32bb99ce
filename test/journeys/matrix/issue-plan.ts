import { placeIds } from '../../support/city-people.js';
import { type City, roster } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { payloads, type Pointers } from './issue-payloads.js';
import { bring, type IssueSituation, situations } from './issue-situations.js';
import type { MatrixPlan, Situation } from './plan.js';

type Setting = IssueSituation & Situation;

const settings = Object.entries(situations).map(([name, situation]): [string, Setting] => {
  const { step, is = [`stage.${step}`], teamHasLeft } = situation;
  return [name, { ...situation, is, facts: { onSite: teamHasLeft !== true } }];
});

/** The issue lifecycle, put to the test of state × event × person. */
export const issuePlan: MatrixPlan<Issue, Setting, Pointers> = {
  workflow: 'issue',
  situations: Object.fromEntries(settings),
  payloads,
  roster,
  parties: (history) => {
    const said = (member: string) => history.map(({ payload }) => payload[member]).findLast((value) => value !== undefined);
    return {
      unitId: (said('unitId') as string | undefined) ?? placeIds.unit,
      bodyIds: (said('reviewBodies') as string[] | undefined) ?? [placeIds.discipline],
    };
  },
  changesPeople: ['NAME_REVIEW_BODIES', 'GIVE_OPINION'],
  pointsToOwn: ['ATTACH_EVIDENCE', 'SUBMIT_FOR_REVIEW'],
  set: async (city) => {
    const otherIssueId = (await city.openIssue()).id;
    const posts = await postsIn(city);
    return {
      bring: (setting, count) => bring(city, setting, count, otherIssueId),
      pointersOf: async (issue, { unitId, bodyIds }) => ({
        evidenceId: await city.handIn(issue, 'office'),
        postId: posts.get(unitId) ?? '',
        otherIssueId,
        bodyIds,
      }),
    };
  },
};

/** A post in each of the units that issues are handed over to. */
async function postsIn(city: City): Promise<ReadonlyMap<string, string>> {
  const posts = new Map<string, string>();
  for (const organisationId of [placeIds.unit, placeIds.otherUnit]) {
    const { body } = await (await city.as('systemAdmin')).post<{ id: string }>('/posts', { organisationId, name: '科长' });
    posts.set(organisationId, body.id);
  }
  return posts;
}
