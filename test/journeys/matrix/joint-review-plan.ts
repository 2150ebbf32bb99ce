import { placeIds } from '../../support/city-people.js';
import { type City, roster, type SentCase } from '../../support/city.js';
import { type Cast, type Issue, usualCast } from '../../support/issue-path.js';
import { openReview } from '../../integration/reviews/review-room.js';
import { always, at, type Deed, type Done, perform, ticks } from './deeds.js';
import type { MatrixPlan } from './plan.js';

interface Setting extends Done {
  /** Who plays which part in the case that is reviewed, if not the usual people. */
  readonly cast?: Cast;
}

const signal = { limit: 'step' };
const payloads = {
  GIVE_OPINION: { verdict: 'agree' },
  ADD_BODY: { bodyId: placeIds.finance },
  REMOVE_BODY: { bodyId: placeIds.audit },
  MERGE_OPINIONS: { result: 'agree', opinion: '同意' },
  CANCEL: { ground: '已撤回申请' },
  LAPSE: { ground: '已重新提交' },
  DUE_SOON: signal,
  DUE_VERY_SOON: signal,
  DEADLINE_PASSED: signal,
  ESCALATE: signal,
};

const one: Deed[] = [['discipline', 'GIVE_OPINION']];
const enough: Deed[] = [...one, ['personnel', 'GIVE_OPINION']];
const concerns = 'allHats';
const asked = ['discipline', 'personnel', 'audit'] as const;
const further = (...places: readonly (keyof typeof placeIds)[]) =>
  places.map((place): Deed => ['office', 'ADD_BODY', { bodyId: placeIds[place] }]);
const byAllHats = (part: 'head' | 'office'): Cast => ({ ...usualCast, [part]: 'allHats' });
const opened = (deeds: readonly Deed[], more: Partial<Setting> = {}): Setting => at('open', deeds, more);
const collecting = (deeds: readonly Deed[], more: Partial<Setting> = {}): Setting => at('collecting', deeds, more);

/** A joint review, put to the test of state × event × person. */
export const jointReviewPlan: MatrixPlan<SentCase, Setting, null> = {
  workflow: 'joint-review',
  situations: {
    open: opened([]),
    collecting: collecting(one),
    'enough was said': collecting(enough),
    'all have spoken': collecting([...enough, ['audit', 'GIVE_OPINION']]),
    'a required body is silent': collecting([
      ['personnel', 'GIVE_OPINION'],
      ['audit', 'GIVE_OPINION'],
    ]),
    'one abstains': collecting([...one, ['personnel', 'GIVE_OPINION', { verdict: 'abstain', opinion: '曾任职' }]]),
    'a body disagrees': collecting([...one, ['personnel', 'GIVE_OPINION', { verdict: 'disagree', opinion: '佐证不足' }]]),
    'the further body is asked already': opened(further('finance')),
    'seven bodies are asked': collecting([...enough, ...further('inspectorate', 'assets', 'leadingGroup', 'otherUnit')]),
    'the body is asked no longer': opened([['office', 'REMOVE_BODY']]),
    'opinion by one who merges as well': collecting([
      ['allHats', 'GIVE_OPINION'],
      ['personnel', 'GIVE_OPINION'],
    ]),
    'of what one of the body submitted': opened([], { cast: byAllHats('head'), concerns }),
    'enough was said of what an officer submitted': collecting(enough, { cast: byAllHats('head'), concerns }),
    'of what one of the body approved': opened([], { cast: byAllHats('office'), concerns }),
    'due soon': opened(ticks('DUE_SOON')),
    'due very soon': opened(ticks('DUE_SOON', 'DUE_VERY_SOON')),
    overdue: opened(ticks('DEADLINE_PASSED')),
    'overdue at the highest level': collecting([...one, ...ticks('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE')]),
    merged: at('merged', [...enough, ['office', 'MERGE_OPINIONS']]),
    cancelled: at('cancelled', [['office', 'CANCEL']]),
  },
  payloads: always(payloads),
  roster,
  parties: (history) => ({
    unitId: placeIds.unit,
    bodyIds: [],
    addresseeIds: [
      ...asked.map((place) => placeIds[place]),
      ...history.filter(({ type }) => type === 'ADD_BODY').map(({ payload }) => String(payload['bodyId'])),
    ].filter((id) => !history.some(({ type, payload }) => type === 'REMOVE_BODY' && payload['bodyId'] === id)),
  }),
  changesPeople: ['ADD_BODY', 'REMOVE_BODY'],
  set: (city) => {
    const matters = new Matters(city);
    return Promise.resolve({
      bring: async ({ cast, deeds }, count) => {
        const reviews: SentCase[] = [];
        for (const { issue, of } of await matters.take(count, cast))
          reviews.push(await openReview(city, issue, { of, bodies: asked }));
        await perform(city, reviews, deeds, payloads);
        return reviews;
      },
      pointersOf: () => Promise.resolve(null),
    });
  },
};

const kinds = ['plan', 'progressReport', 'closing'] as const;
type Matter = { readonly issue: Issue; readonly of: (typeof kinds)[number] };

/** What is still to be reviewed: one matter of a case is reviewed once at a time. */
class Matters {
  private readonly left = new Map<Cast | undefined, Matter[]>();

  constructor(private readonly city: City) {}

  async take(count: number, cast: Cast | undefined): Promise<Matter[]> {
    const left = this.left.get(cast) ?? [];
    if (left.length < count) {
      const issues = await this.city.issuesAt('handedOver.rectifying', cast === undefined ? 8 : 2, cast && { cast });
      left.push(...issues.flatMap((issue) => kinds.map((of) => ({ issue, of }))));
    }
    this.left.set(cast, left);
    return left.splice(0, count);
  }
}
