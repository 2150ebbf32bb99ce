import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

/** A text that must say something, of at most `max` characters. */
export function Text(max = 5000): PropertyDecorator {
  return all(IsString(), IsNotEmpty(), Matches(/\S/), MaxLength(max));
}

/** As `Text`, and may be left out. */
export function OptionalText(max = 5000): PropertyDecorator {
  return all(IsOptional(), Text(max));
}

/** A list of ids, each once. */
export function Ids(min: number, max: number): PropertyDecorator {
  return all(IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ArrayUnique(), IsUUID(undefined, { each: true }));
}

/** As `Ids`, and may be left out. */
export function OptionalIds(max: number): PropertyDecorator {
  return all(IsOptional(), Ids(0, max));
}

/** No two elements of a list with the same value of a member; elements that lack it all differ. */
export function DistinctBy(member: string): PropertyDecorator {
  return ArrayUnique((element: Readonly<Record<string, unknown>>) => element[member] ?? element);
}

/** A civil date, `YYYY-MM-DD`, that exists. */
export function CivilDate(): PropertyDecorator {
  return all(Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), IsISO8601({ strict: true }));
}

/** Whether a member is there; one that is null counts as left out. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Several decorators as one. */
export function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}
