import { accountIds, type Name, placeIds } from '../../support/city-people.js';
import { type City, roster, type SentCase } from '../../support/city.js';
import { payloads, roads } from '../../workflows/inspection/inspection-life.js';
import { always, type Deed, type Done, perform, ticks } from './deeds.js';
import type { MatrixPlan } from './plan.js';

interface Setting extends Done {
  /** An issue was found that nobody has closed. */
  readonly issueLeft?: true;
}

const usual: Readonly<Record<string, Name>> = {
  ENTER_SITE: 'leader',
  LEAVE_SITE: 'leader',
  REPORT_TO_OFFICE: 'leader',
  REPORT_PROGRESS: 'head',
};
const facts = { issuesSettled: true, periodEndsOn: '2025-09-10' };

/** At a step, and what happens to it there; each event of the way by whoever's part it is. */
function at(step: string, then: readonly Deed[] = [], cast: Readonly<Record<string, Name>> = {}): Setting {
  const road = (roads[step] ?? []).map((type): Deed => [cast[type] ?? usual[type] ?? 'office', type]);
  return { is: [`stage.${step}`], deeds: [...road, ...then], facts };
}
/** As `at`, where somebody comes by a second time who has done what is named. */
const again = (step: string, type: string): Setting => ({ ...at(step, [], { [type]: 'allHats' }), concerns: 'allHats' });

const steps = Object.keys(roads).map((step): [string, Setting] => [step, at(step)]);

/** The life of an inspection, put to the test of state × event × person. */
export const inspectionPlan: MatrixPlan<SentCase, Setting, null> = {
  workflow: 'inspection',
  situations: {
    ...Object.fromEntries(steps),
    'on site, checked half way': at('onSite', [['office', 'MID_TERM_CHECK']]),
    'report by one who approves as well': again('reporting.submitted', 'REPORT_TO_OFFICE'),
    'due soon': at('rectifying', ticks('DUE_SOON')),
    'due very soon': at('rectifying', ticks('DUE_SOON', 'DUE_VERY_SOON')),
    overdue: at('rectifying', ticks('DEADLINE_PASSED')),
    'overdue at the highest level': at('rectifying', ticks('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE')),
    'progress reported by one who evaluates as well': again('progressReported', 'REPORT_PROGRESS'),
    'retrospected, an issue is left': {
      ...at('retrospected'),
      issueLeft: true,
      facts: { ...facts, issuesSettled: false },
    },
  },
  payloads: always(payloads),
  roster,
  parties: () => ({ unitId: placeIds.unit, bodyIds: [] }),
  set: (city) => {
    let rounds = 100;
    return Promise.resolve({
      bring: (setting, count) => bring(city, setting, count, () => rounds++),
      pointersOf: () => Promise.resolve(null),
    });
  },
};

async function bring(city: City, setting: Setting, count: number, nextRound: () => number): Promise<SentCase[]> {
  const inspections: SentCase[] = [];
  for (let made = 0; made < count; made++) inspections.push(await planInspection(city, nextRound()));
  if (setting.issueLeft) for (const { id } of inspections) await city.openIssue({ inspectionId: id });
  await perform(city, inspections, setting.deeds, payloads);
  return inspections;
}

/** A unit is inspected once in a round: so each inspection has a round of its own. */
export async function planInspection(city: City, number: number, unitId: string = placeIds.unit): Promise<SentCase> {
  const office = await city.as('office');
  const { termId } = (await office.get<{ termId: string }>(`/inspections/${city.inspections.onSite}`)).body;
  const made = async (path: string, body: object) => {
    const answer = await office.post<{ id: string }>(path, body);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  };
  const roundId = await made('/rounds', { termId, number, title: `第${number}轮`, rulePack: 'inspection-city' });
  const members = roster.map((name) => ({
    userId: accountIds[name],
    position: name === 'leader' ? 'leader' : name === 'deputy' ? 'deputy' : 'member',
  }));
  return { id: await made('/inspections', { roundId, unitId, mode: 'regular', members }), version: 1 };
}
