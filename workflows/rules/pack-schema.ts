import {
  boolean,
  bothLanguages,
  checked,
  type Fault,
  fault,
  integer,
  list,
  object,
  oneOf,
  optional,
  type Reader,
  text,
} from '../schema/schema.js';
import { label } from '../kit/words.js';
import { RulePackInvalidError } from './errors.js';
import {
  audiences,
  type Clauses,
  type Duration,
  durationUnits,
  type JointReviewRules,
  type LimitClause,
  limitClauses,
  type ReviewBodyRule,
  reviewBodyKinds,
  reviewBodyRoles,
  type RulePack,
  type StartPoint,
  startPoints,
  taskClauses,
  type Warning,
  warningLevels,
} from './pack.js';

/**
 * Reads a rule pack, shipped or loaded later.
 *
 * @throws RulePackInvalidError with the path of every fault, such as `clauses.sign.value.unit`
 */
export function validateRulePack(data: unknown): RulePack {
  const reading = rulePack(data, '');
  if ('faults' in reading) throw new RulePackInvalidError(reading.faults);
  return reading.value;
}

/** No limit is longer than ten years: a slip of the pen must not make the arithmetic count for ever. */
const longest: Readonly<Record<Duration['unit'], number>> = { workingDays: 3_650, calendarDays: 3_650, months: 120 };
const duration = durationOf(1);
/** Zero: on the day itself, or the moment it has passed. */
const distance = durationOf(0);
const startsAt: Reader<StartPoint> = oneOf(Object.keys(startPoints) as StartPoint[]);
const source = bothLanguages;
const limit: Reader<LimitClause> = object({ value: duration, startsAt, source, reminders: optional(list(distance, 1)) });

const ownDefault = label('产品默认值', 'Product default');
const fiveWorkingDays = { value: 5, unit: 'workingDays' } as const;

const clauses: Reader<Clauses> = object({
  ...each(limitClauses, limit),
  jointReview: optional(limit, { value: fiveWorkingDays, startsAt: 'invitation', source: ownDefault }),
  assistanceReply: optional(limit, { value: fiveWorkingDays, startsAt: 'request', source: ownDefault }),
  ...each(taskClauses, optional(limit)),
  revisit: checked(object({ from: duration, to: duration, startsAt, source }), ({ from, to }, path) =>
    from.unit === to.unit && from.value < to.value
      ? []
      : [fault(`${path}.to`, 'range', '应与 from 同单位且更长', 'must be longer than `from`, in the same unit')],
  ),
  checkIn: object({ every: oneOf(['quarter']), startsAt, source }),
  extension: object({ max: integer(0), source }),
});

const reviewBody: Reader<ReviewBodyRule> = object({
  kind: oneOf(reviewBodyKinds),
  role: oneOf(reviewBodyRoles),
  atMost: integer(1),
  required: boolean,
});

const jointReview: Reader<JointReviewRules> = object({
  bodies: list(reviewBody, 1),
  quorum: integer(1),
  hiddenUntilMerged: boolean,
  clause: oneOf(['jointReview', 'planReview', 'review']),
  source,
});

/** What goes for a pack that says nothing of joint reviews: the first oversight body must speak, and two more are heard. */
const usualJointReview: JointReviewRules = {
  bodies: [
    { kind: 'oversightBody', role: 'supervisor', atMost: 1, required: true },
    { kind: 'oversightBody', role: 'supervisor', atMost: 2, required: false },
  ],
  quorum: 2,
  hiddenUntilMerged: true,
  clause: 'jointReview',
  source: ownDefault,
};

const warning: Reader<Warning> = object({
  level: oneOf(warningLevels),
  when: oneOf(['before', 'after']),
  by: distance,
  audience: list(oneOf(audiences), 1),
  proposes: optional(oneOf(['interview'])),
});

/** A name stands in addresses. */
const packName: Reader<string> = checked(text, (name, path) =>
  /^[a-z][a-z0-9-]{0,99}$/.test(name)
    ? []
    : [
        fault(
          path,
          'type',
          '应为小写字母、数字和连字符，以字母开头',
          'must be of small letters, digits and hyphens, a letter first',
        ),
      ],
);

const rulePack: Reader<RulePack> = object({
  name: packName,
  version: integer(1),
  title: bothLanguages,
  source: object({ document: bothLanguages, status: oneOf(['productDefault', 'official']) }),
  restDay: optional(oneOf(['keep', 'nextWorkingDay']), 'keep'),
  clauses,
  jointReview: optional(jointReview, usualJointReview),
  warnings: checked(list(warning), levelsInOrder),
});

function durationOf(least: number): Reader<Duration> {
  return checked(object({ value: integer(least), unit: oneOf(durationUnits) }), ({ value, unit }, path) => {
    const most = longest[unit];
    return value <= most ? [] : [fault(`${path}.value`, 'range', `不得大于 ${most}`, `must be at most ${most}`)];
  });
}

/** A level stands once, and after the milder ones: the machine of timeliness only ever climbs. */
function levelsInOrder(warnings: readonly Warning[], path: string): Fault[] {
  const rank = ({ level }: Warning) => warningLevels.indexOf(level);
  return warnings.flatMap((current, index) => {
    const previous = warnings[index - 1];
    if (!previous || rank(previous) < rank(current)) return [];
    return [fault(`${path}[${index}].level`, 'conflict', `应在 ${previous.level} 之后`, `must come after ${previous.level}`)];
  });
}

function each<const Name extends string, T>(names: readonly Name[], reader: Reader<T>): Readonly<Record<Name, Reader<T>>> {
  return Object.fromEntries(names.map((name) => [name, reader])) as Record<Name, Reader<T>>;
}
