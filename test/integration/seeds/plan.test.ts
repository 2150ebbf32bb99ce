import { issueV1 } from '../../../workflows/issue/v1/index.js';
import type { IssueInput } from '../../../workflows/issue/v1/context.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import type { Role } from '../../../workflows/kit/people.js';
import { instantText } from '../../../src/engine/instants.js';
import { advance, begin } from '../../../src/engine/xstate.js';
import { demoCity } from '../../../seeds/demo/load-demo.js';
import { fullSize } from '../../../seeds/demo/size.js';

describe('the plan of the synthetic city', () => {
  const { places, programme, people, cases } = demoCity(fullSize);
  /** By the office, the body that judges where the office names none. */
  const usualBodies = new Map([places.city, ...places.counties].map(({ office, discipline }) => [office.id, discipline.id]));

  it('has the size of a city', () => {
    const of = (kind: string) => places.organisations.filter((organisation) => organisation.kind === kind).length;
    expect({ cities: of('city'), counties: of('county'), townships: of('township'), villages: of('village') }).toEqual({
      cities: 1,
      counties: 10,
      townships: 40,
      villages: 300,
    });
    expect(places.city.units.length).toBe(60);
    expect(new Set(programme.rounds.map(({ number }) => number)).size).toBe(6);
    expect(cases.length).toBeGreaterThan(1_900);
    expect(cases.length).toBeLessThan(2_200);
  });

  it('tells two years', () => {
    const days = cases.map(({ openedAt }) => openedAt);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(700 * 24 * 60 * 60 * 1000);
  });

  it('gives every thing an id of its own and no two people a username', () => {
    const ids = [
      ...places.organisations.map(({ id }) => id),
      ...people.population.silent.map(({ id }) => id),
      ...cases.map(({ id }) => id),
      ...cases.flatMap(({ deeds }) => deeds.flatMap(({ evidence = [] }) => evidence.map(({ id }) => id))),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const names = people.population.silent.map(({ username }) => username.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('fills in every template, and varies what it says', () => {
    const texts = cases.flatMap(({ finding, deeds }) => [
      finding.title,
      finding.finding,
      ...deeds.map(({ payload }) => JSON.stringify(payload).replaceAll(/[{}]/g, '')),
    ]);
    expect(texts.filter((text) => /[{}|]/.test(text))).toEqual([]);
    const findings = cases.map(({ finding }) => finding.finding);
    expect(new Set(findings).size).toBeGreaterThan(findings.length * 0.95);
    expect(new Set(cases.map(({ finding }) => finding.theme)).size).toBe(10);
  });

  it('does only what the machine takes, and leaves several cases at every step', () => {
    const standing = new Map(Object.keys(issueV1.states).map((leaf) => [leaf, 0]));
    for (const { id, finding, deeds } of cases) {
      const input: IssueInput = {
        ...finding,
        track: finding.track ?? 'concentrated',
        systemic: finding.systemic ?? false,
        unitId: 'unit',
        authorId: finding.actor.id,
        authorOrgId: 'office',
        manifestationIds: finding.manifestations.map((manifestation) => manifestation.id ?? ''),
        usualReviewBodies: [usualBodies.get(finding.actor.bindings[0]?.orgId ?? '') ?? ''],
        maxExtensions: 2,
      };
      let { state } = begin(issueV1, input);
      for (const { type, payload, actor, at } of deeds) {
        const [binding] = actor.bindings;
        const acting = {
          id: actor.id,
          name: actor.name,
          role: binding?.role as Role,
          orgId: binding?.orgId ?? null,
          orgName: binding?.orgName ?? null,
        };
        const event = { type, payload, actor: acting, at: instantText(new Date(at)), facts: { onSite: true } };
        const step = advance(issueV1, state, event);
        if (step === undefined) throw new Error(`${type} is not taken in case ${id}`);
        state = step.state;
      }
      const leaf = leafOf(state.value, 'stage');
      standing.set(leaf, (standing.get(leaf) ?? 0) + 1);
    }
    expect([...standing].filter(([, count]) => count < 3)).toEqual([]);
  });

  it('is the same at every call', () => {
    expect(JSON.stringify(demoCity(fullSize).cases)).toBe(JSON.stringify(cases));
  });
});
