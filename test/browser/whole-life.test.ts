import { foundLegs, plannedLegs, rectifiedLegs, reviewedLegs } from '../journeys/first-cycle.legs.js';
import { reboundLegs } from '../journeys/second-cycle.legs.js';
import type { Leg } from '../journeys/journey.js';
import { hasBrowser, type Window } from '../support/browser.js';
import type { City } from '../support/city.js';
import type { Name } from '../support/city-people.js';
import { type Issue, planOf } from '../support/issue-path.js';
import { Visits } from '../support/visits.js';
import { clickThrough } from './form-clicks.js';

(hasBrowser ? describe : describe.skip)('an issue that ten people take through its life by clicking', () => {
  let visits: Visits;
  let city: City;
  let issue: Issue;
  const windows = new Map<Name, Window>();

  beforeAll(async () => {
    visits = await Visits.start({ now: '2025-03-10T09:00:00+08:00' });
    city = visits.city;
    issue = await city.openIssue();
  });
  afterAll(() => visits.close());

  /** Months pass between two acts of a person: each signs in anew and comes back to the case. */
  async function windowOf(name: Name): Promise<Window> {
    const window = windows.get(name) ?? (await visits.openAs(name));
    windows.set(name, window);
    const { page } = window;
    await page.clock.setFixedTime(city.application.clock.now());
    await visits.admit(page, name);
    await page.goto(`/cases/${issue.id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return window;
  }

  const standing = async () =>
    (
      await (
        await city.as('office')
      ).get<{ version: number; stage: string; step: string; timeliness: string }>(`/cases/${issue.id}`)
    ).body;

  async function go(legs: readonly Leg[]): Promise<void> {
    for (const { at, by, send, zh, is } of legs) {
      const [type, payload = {}] = send;
      city.at(at);
      if (by === 'clock') {
        issue.version = (await standing()).version;
        await city.tick(issue, type, payload);
        continue;
      }
      const name = typeof by === 'string' ? by : by.page;
      const { page } = await windowOf(name);
      await clickThrough(page, await city.as(name), issue.id, type, payload);
      await page.getByRole('region', { name: '全部经过' }).getByText(zh, { exact: false }).first().waitFor();
      const { stage, step } = await standing();
      if (is?.state !== undefined) expect([`${stage}.${step}`, at]).toEqual([is.state, at]);
    }
  }

  const plan = (dueOn?: string) => planOf(issue, dueOn === undefined ? {} : { dueOn });

  it('is found, returned once, checked three times', () => go(foundLegs));

  it('is handed over with three bodies, and the plan approved by all', () =>
    go(withoutReturn(plannedLegs(plan(), plan('2025-08-31')), 'SUBMIT_PLAN', 'RETURN_PLAN')));

  it('is worked on, with an extension asked for and granted', async () => {
    const measure = await measureId();
    await go(withoutEvidence(rectifiedLegs(measure, measure, '')));
  });

  it('is reviewed and closed', async () => {
    await go(withoutReturn(reviewedLegs(await measureId()), 'SUBMIT_FOR_REVIEW', 'RETURN'));
    const { page } = await windowOf('leadership');
    await page.getByText('销号', { exact: false }).first().waitFor();
  });

  it('rebounds when somebody goes back to look', async () => {
    await go(reboundLegs);
    const faults = [...windows.values()].flatMap((window) => window.faults);
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    expect(await city.faults()).toEqual([]);
  });

  async function measureId(): Promise<string> {
    const { body } = await (await city.as('head')).get<{ measures: { id: string }[] }>(`/issues/${issue.id}`);
    return body.measures[0]?.id ?? '';
  }
});

/** Without the round that ends in a return: a paper is returned by clicking, and the journey over HTTP has every other. */
function withoutReturn(legs: readonly Leg[], submitted: string, returned: string): Leg[] {
  const [from, to] = [submitted, returned].map((type) => legs.findIndex(({ send }) => send[0] === type));
  return legs.filter((_, index) => from === undefined || to === undefined || index < from || index > to);
}

/** Files are handed in through the browser's own dialogue: another test does that. */
function withoutEvidence(legs: readonly Leg[]): Leg[] {
  return legs.map((leg) => {
    const [type, payload = {}] = leg.send;
    const { measures, ...rest } = payload as { measures?: readonly { evidenceIds?: unknown }[] };
    if (measures === undefined) return leg;
    return { ...leg, send: [type, { ...rest, measures: measures.map(({ evidenceIds: _, ...measure }) => measure) }] };
  });
}
