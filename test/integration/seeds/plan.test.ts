import { demoCity } from '../../../seeds/demo/load-demo.js';
import { fullSize } from '../../../seeds/demo/size.js';

describe('the plan of the synthetic city', () => {
  const { places, programme, people, cases } = demoCity(fullSize);

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

  it('is the same at every call', () => {
    expect(JSON.stringify(demoCity(fullSize).cases)).toBe(JSON.stringify(cases));
  });
});
