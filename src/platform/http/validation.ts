import { type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';
import { Problem, type FieldFault } from '../errors/problem.js';
import { validationFailed } from '../errors/request-problems.js';
import { notAnObject, required, unknownField } from '../words/constraints.js';
import { prepareForRules } from './before-rules.js';
import { faultsOf, faultOf } from './field-faults.js';
import { rememberRules } from './remembered-rules.js';

rememberRules();

type Class<Instance extends object> = new () => Instance;

/** How a plain value becomes an instance of a class, nested classes included; must keep members that the class does not know. */
export type InstanceBuilder = <Instance extends object>(type: Class<Instance>, plain: Record<string, unknown>) => Instance;

const options: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  validationError: { target: true, value: true },
};

/**
 * The instance of a class that a plain value describes, checked by the class's class-validator rules.
 * A member that is null counts as absent; UUIDs are read in small letters.
 *
 * @param build class-transformer's `plainToInstance` where nothing else is given (nested classes then carry `@Type`)
 * @throws Problem `request.invalid` with every fault of every field; unknown fields are faults
 */
export function validated<Instance extends object>(
  type: Class<Instance>,
  plain: unknown,
  build: InstanceBuilder = plainToInstance,
): Instance {
  const value = plain ?? {};
  if (!isRecord(value)) throw invalid([faultOf('', notAnObject)]);
  const reserved = reservedNames(value, '');
  if (reserved.length > 0) throw invalid(reserved);
  const instance = build(type, value);
  prepareForRules(instance);
  const errors: ValidationError[] = validateSync(instance, options);
  if (errors.length > 0) throw invalid(faultsOf(errors));
  const faults = withoutNulls(instance, '');
  if (faults.length > 0) throw invalid(faults);
  return instance;
}

/** The problem that names these faults. */
export function invalid(errors: readonly FieldFault[]): Problem {
  return new Problem(validationFailed, { errors, params: { count: errors.length } });
}

/** Validates a body by the class of the parameter that it decorates: `@Body(ValidBody) body: OpenIssueDto`. Import that class as a value. */
export class ValidBody implements PipeTransform<unknown, object> {
  transform(value: unknown, { metatype }: ArgumentMetadata): object {
    if (metatype === undefined || metatype === Object)
      throw new Error('ValidBody needs a parameter typed by a class (not by an imported type)');
    return validated(metatype as Class<object>, value);
  }
}

/** Members called like what every object inherits (`constructor`): no field is, and both libraries would stumble over them. */
function reservedNames(value: object, path: string): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    const memberPath = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (name in Object.prototype) faults.push(faultOf(memberPath, unknownField));
    else if (typeof member === 'object' && member !== null) faults.push(...reservedNames(member, memberPath));
  }
  return faults;
}

/** Removes members that are null; an element of a list that is null is a fault, for nothing can stand for it. */
function withoutNulls(value: object, path: string): FieldFault[] {
  if (Array.isArray(value)) {
    return value.flatMap((element: unknown, index) => {
      if (element === null) return [faultOf(`${path}[${index}]`, required)];
      return typeof element === 'object' ? withoutNulls(element, `${path}[${index}]`) : [];
    });
  }
  const faults: FieldFault[] = [];
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    const member = record[key];
    if (member === null) delete record[key];
    else if (typeof member === 'object') faults.push(...withoutNulls(member, path === '' ? key : `${path}.${key}`));
  }
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
