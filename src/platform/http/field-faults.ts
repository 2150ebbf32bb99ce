import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldFault } from '../errors/problem.js';
import { blank, constraintWords, required, type ConstraintWords } from '../words/constraints.js';
import { fill, words, type Words } from '../words/words.js';

/** A fault of the field at a path. `args` fill `{0}`, `{1}` of the words. */
export function faultOf(
  path: string,
  { code, words: text }: ConstraintWords,
  args: readonly unknown[] = [],
  each = false,
): FieldFault {
  const params = Object.fromEntries(args.map((arg, index) => [String(index), shown(arg)]));
  const prefix = each ? words('每一项', 'each item ') : words('', '');
  return { path, code, message: words(prefix.zh + fill(text.zh, params), prefix.en + fill(text.en, params)) };
}

/**
 * What class-validator found, as faults with paths like `manifestations[0].text`.
 * A missing field is told as missing and a field of the wrong type as that alone.
 */
export function faultsOf(errors: readonly ValidationError[], parentPath = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = pathOf(parentPath, error);
    return [...ownFaults(error, path), ...faultsOf(error.children ?? [], path)];
  });
}

function pathOf(parentPath: string, error: ValidationError): string {
  if (Array.isArray(error.target)) return `${parentPath}[${error.property}]`;
  return parentPath === '' ? error.property : `${parentPath}.${error.property}`;
}

function ownFaults(error: ValidationError, path: string): FieldFault[] {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.length === 0) return [];
  if (broken.includes('whitelistValidation')) return [faultOf(path, constraintWords('whitelistValidation'))];
  const value: unknown = error.value;
  if (value === undefined || value === null) return [faultOf(path, required)];
  if (typeof value === 'string' && value.trim() === '' && broken.some((name) => name !== 'isString'))
    return [faultOf(path, blank)];
  const rules = broken.map((name) => ruleOf(error, name));
  const ofType = rules.filter((rule) => rule.words.ofType);
  return (ofType.length > 0 ? ofType.slice(0, 1) : rules).map((rule) => faultOf(path, rule.words, rule.args, rule.each));
}

/** The rule behind a broken constraint: its arguments and words. Only asked for faults, so it may take its time. */
function ruleOf(error: ValidationError, name: string): { words: ConstraintWords; args: readonly unknown[]; each: boolean } {
  const type = (error.target as object).constructor;
  const metadata = getMetadataStorage()
    .getTargetValidationMetadatas(type, '', true, false)
    .find((candidate) => candidate.propertyName === error.property && candidate.name === name);
  const args = (metadata?.constraints ?? []) as readonly unknown[];
  const own = ownWords(error.contexts?.[name]);
  return { words: own ?? constraintWords(name, args), args, each: metadata?.each ?? false };
}

/** The words that a rule brings itself: `@Matches(…, { context: { code: 'not-a-code', words: { zh, en } } })`. */
function ownWords(context: unknown): ConstraintWords | undefined {
  if (typeof context !== 'object' || context === null || !('code' in context) || !('words' in context)) return undefined;
  return { code: String(context.code), words: context.words as Words };
}

function shown(arg: unknown): string {
  if (Array.isArray(arg)) return arg.map(String).join(', ');
  return arg instanceof RegExp ? arg.source : String(arg);
}
