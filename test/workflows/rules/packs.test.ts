import { RulePackInvalidError, RulePackUnknownError } from '../../../workflows/rules/errors.js';
import { validateRulePack } from '../../../workflows/rules/pack-schema.js';
import { clauseWords } from '../../../workflows/rules/clause-words.js';
import { rulePack, rulePacks } from '../../../workflows/rules/registry.js';

const brief = ({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`;

describe('the shipped rule packs', () => {
  test('are those of the six fields of work, each in version 1 and said to be a default of the product', () => {
    expect(rulePacks().map(({ name, version, source }) => `${name}@${version} ${source.status}`)).toEqual([
      'inspection-city@1 productDefault',
      'inspection-county@1 productDefault',
      'inspection-village@1 productDefault',
      'supervision@1 productDefault',
      'safety-hazard@1 productDefault',
      'audit@1 productDefault',
    ]);
  });

  test.each([
    ['inspection-city', '6 months'],
    ['inspection-county', '3 months'],
    ['inspection-village', '3 months'],
  ])('of inspection (%s) have the limits of the field, with a concentrated period of %s', (name, period) => {
    const { clauses } = rulePack(name);
    expect({
      immediateFix: brief(clauses.immediateFix.value),
      sign: brief(clauses.sign.value),
      plan: brief(clauses.plan.value),
      planReview: brief(clauses.planReview.value),
      review: brief(clauses.review.value),
      concentratedPeriod: brief(clauses.concentratedPeriod.value),
      progressReport: `${brief(clauses.progressReport.value)} after ${clauses.progressReport.startsAt}`,
      recommendationReply: brief(clauses.recommendationReply.value),
      revisit: `${brief(clauses.revisit.from)} to ${brief(clauses.revisit.to)} after ${clauses.revisit.startsAt}`,
      checkIn: clauses.checkIn.every,
      quarterlyReport: brief(clauses.quarterlyReport.value),
      reminders: clauses.quarterlyReport.reminders?.map(brief),
      extension: clauses.extension.max,
    }).toEqual({
      immediateFix: '5 workingDays',
      sign: '2 workingDays',
      plan: '15 workingDays',
      planReview: '10 workingDays',
      review: '10 workingDays',
      concentratedPeriod: period,
      progressReport: '1 months after periodEnd',
      recommendationReply: '2 months',
      revisit: '3 months to 6 months after closing',
      checkIn: 'quarter',
      quarterlyReport: '10 workingDays',
      reminders: ['5 workingDays', '2 workingDays', '0 workingDays'],
      extension: 2,
    });
  });

  test('warn an audience that grows with lateness', () => {
    for (const { warnings } of rulePacks()) {
      expect(warnings.map(({ level, when, by, audience }) => `${level}: ${brief(by)} ${when}, ${audience.join(' + ')}`)).toEqual([
        'dueSoon: 20 calendarDays before, handler',
        'dueVerySoon: 10 calendarDays before, handler + leaderInCharge',
        'overdue1: 0 workingDays after, unitHead + supervisor',
        'overdue2: 5 workingDays after, inspectionOffice + upperSupervisor',
        'overdue3: 10 workingDays after, leadership',
      ]);
      expect(warnings.at(-1)?.proposes).toBe('interview');
    }
  });

  test('are found by name and version, the newest where none is asked for', () => {
    expect(rulePack('audit')).toBe(rulePack('audit', 1));
  });

  test.each([
    ['nothing', undefined],
    ['audit', 2],
  ])('answer an unknown one (%s, version %s) with those there are', (name, version) => {
    const ask = () => rulePack(name, version);
    expect(ask).toThrow(RulePackUnknownError);
    expect(ask).toThrow(/inspection-county@1/);
  });
});

describe('a rule pack that is read', () => {
  const county = () =>
    structuredClone(rulePack('inspection-county')) as unknown as Record<string, Record<string, Record<string, unknown>>>;
  const faultsOf = (data: unknown) => {
    try {
      validateRulePack(data);
      return [];
    } catch (error) {
      if (!(error instanceof RulePackInvalidError)) throw error;
      return error.faults.map(({ path, code }) => `${path}: ${code}`);
    }
  };

  test('is taken over whole, and keeps rest days where it is silent about them', () => {
    const { restDay, ...silent } = county();
    expect(restDay).toBe('keep');
    expect(validateRulePack(silent)).toEqual(rulePack('inspection-county'));
  });

  test('names every fault with its path, not just the first', () => {
    const pack = county();
    pack.clauses!.sign = { ...pack.clauses!.sign, value: { value: 0, unit: 'hours' } };
    delete pack.clauses!.plan;
    pack.clauses!.coffee = {};
    pack.clauses!.revisit!.to = { value: 3, unit: 'months' };
    pack.clauses!.review!.source = { zh: '产品默认值' };
    expect(faultsOf(pack).sort()).toEqual([
      'clauses.coffee: unknown',
      'clauses.plan: missing',
      'clauses.review.source.en: missing',
      'clauses.revisit.to: range',
      'clauses.sign.value.unit: choice',
      'clauses.sign.value.value: range',
    ]);
  });

  test.each([
    ['workingDays', 3_650],
    ['calendarDays', 3_650],
    ['months', 120],
  ])('is refused with a limit of more than ten years in %s', (unit, most) => {
    const pack = county();
    pack.clauses!.plan = { ...pack.clauses!.plan, value: { value: most, unit } };
    expect(faultsOf(pack)).toEqual([]);
    pack.clauses!.plan = { ...pack.clauses!.plan, value: { value: most + 1, unit } };
    expect(faultsOf(pack)).toEqual(['clauses.plan.value.value: range']);
  });

  test.each(['', 'Inspection', 'a/b', '市级', 'a'.repeat(101)])(
    'is refused under the name %j, which no address can hold',
    (name) => {
      expect(faultsOf({ ...county(), name })).toEqual(['name: type']);
    },
  );

  test('has words for every clause that a pack can set', () => {
    const set = rulePacks().flatMap(({ clauses }) => Object.keys(clauses));
    expect(Object.keys(clauseWords)).toEqual(expect.arrayContaining(set));
  });

  test('is refused with a revisit that ends before it may begin', () => {
    const pack = county();
    pack.clauses!.revisit!.to = { value: 3, unit: 'months' };
    expect(faultsOf(pack)).toEqual(['clauses.revisit.to: range']);
  });

  test('is refused with levels of warning that stand twice or out of order', () => {
    const pack = { ...county(), warnings: [...rulePack('audit').warnings].reverse() };
    expect(faultsOf(pack)).toHaveLength(4);
    expect(faultsOf(pack)[0]).toBe('warnings[1].level: conflict');
  });

  test.each([[null], [[]], ['inspection-county'], [undefined]])('is refused if it is %j', (data) => {
    expect(faultsOf(data)).toHaveLength(1);
  });

  test('says what is wrong in both languages', () => {
    expect(() => validateRulePack({ ...county(), version: 1.5 })).toThrow(
      '规则包有误：version: 应为整数 / The rule pack is not valid: version: must be a whole number',
    );
  });
});
