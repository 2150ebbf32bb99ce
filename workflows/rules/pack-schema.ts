import {
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
import { RulePackInvalidError } from './errors.js';
import {
  audiences,
  type Clauses,
  type Duration,
  durationUnits,
  type LimitClause,
  limitClauses,
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

const duration: Reader<Duration> = object({ value: integer(1), unit: oneOf(durationUnits) });
/** Zero: on the day itself, or the moment it has passed. */
const distance: Reader<Duration> = object({ value: integer(0), unit: oneOf(durationUnits) });
const startsAt: Reader<StartPoint> = oneOf(Object.keys(startPoints) as StartPoint[]);
const source = bothLanguages;
const limit: Reader<LimitClause> = object({ value: duration, startsAt, source, reminders: optional(list(distance, 1)) });

const clauses: Reader<Clauses> = object({
  ...each(limitClauses, limit),
  ...each(taskClauses, optional(limit)),
  revisit: checked(object({ from: duration, to: duration, startsAt, source }), ({ from, to }, path) =>
    from.unit === to.unit && from.value < to.value
      ? []
      : [fault(`${path}.to`, 'range', '应与 from 同单位且更长', 'must be longer than `from`, in the same unit')],
  ),
  checkIn: object({ every: oneOf(['quarter']), startsAt, source }),
  extension: object({ max: integer(0), source }),
});

const warning: Reader<Warning> = object({
  level: oneOf(warningLevels),
  when: oneOf(['before', 'after']),
  by: distance,
  audience: list(oneOf(audiences), 1),
  proposes: optional(oneOf(['interview'])),
});

const rulePack: Reader<RulePack> = object({
  name: text,
  version: integer(1),
  title: bothLanguages,
  source: object({ document: bothLanguages, status: oneOf(['productDefault', 'official']) }),
  restDay: optional(oneOf(['keep', 'nextWorkingDay']), 'keep'),
  clauses,
  warnings: checked(list(warning), levelsInOrder),
});

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
