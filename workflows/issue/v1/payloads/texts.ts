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

/** The id that a sender chose for a new element, in the spelling of the product's own ids: later events must name the very same. */
export function NewId(): PropertyDecorator {
  return all(IsOptional(), IsUUID(), Matches(/^[^A-Z]*$/));
}

/** No two elements of a list with the same value of a member; elements that lack it all differ. */
export function DistinctBy(member: string): PropertyDecorator {
  return ArrayUnique((element: Readonly<Record<string, unknown>>) => element[member] ?? element);
}

/** A civil date, `YYYY-MM-DD`, that exists; there is no year 0. */
export function CivilDate(): PropertyDecorator {
  return all(Matches(/^\d{4}-(?<!0000-)(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), IsISO8601({ strict: true }));
}

/** Several decorators as one. */
export function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}
