import type { Label } from './words.js';

/** What a form needs to know of a payload's field beside its type and limits. */
export interface FieldInfo {
  readonly label: Label;
  /** A hint to the form: how the value is best entered. */
  readonly widget?:
    | 'text'
    | 'longText'
    | 'date'
    | 'person'
    | 'post'
    | 'organisation'
    | 'case'
    | 'evidence'
    | 'duty'
    | 'choice'
    | 'confirm'
    | 'list';
  /** The class of the field's value, or of each element of its list. */
  readonly of?: () => PayloadClass;
  /** Each element of the list is an entity of its own: an element without `id` is given one before the machine sees the event. */
  readonly entities?: boolean;
  /** Words for the values of an enumeration. */
  readonly values?: Readonly<Record<string, Label>>;
}

export type PayloadClass = new () => object;

const fieldsOf = new Map<unknown, Map<string, FieldInfo>>();

/** Gives a field of a payload class its words in both languages; the rules of the value itself stay with class-validator. */
export function Field(zh: string, en: string, more: Omit<FieldInfo, 'label'> = {}): PropertyDecorator {
  return (prototype, key) => {
    const own = fieldsOf.get(prototype.constructor) ?? new Map<string, FieldInfo>();
    own.set(String(key), { label: { zh, en }, ...more });
    fieldsOf.set(prototype.constructor, own);
  };
}

/** The labelled fields of a payload class in the order in which they are declared, inherited ones first. */
export function fields(payload: PayloadClass): ReadonlyMap<string, FieldInfo> {
  const parent: unknown = Object.getPrototypeOf(payload);
  const inherited = typeof parent === 'function' && parent !== Function.prototype ? fields(parent as PayloadClass) : [];
  return new Map([...inherited, ...(fieldsOf.get(payload) ?? [])]);
}

/**
 * An instance of a payload class with the given members, nested ones included, ready for class-validator.
 * Members that the class does not know are kept, so that validation can name them.
 */
export function payloadOf(payload: PayloadClass, plain: Readonly<Record<string, unknown>>): object {
  const instance = Object.assign(new payload(), plain) as Record<string, unknown>;
  for (const [key, { of }] of fields(payload)) {
    const value = instance[key];
    if (of !== undefined && value !== undefined)
      instance[key] = Array.isArray(value) ? value.map((element) => nested(of(), element)) : nested(of(), value);
  }
  return instance;
}

function nested(payload: PayloadClass, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? payloadOf(payload, value as Record<string, unknown>)
    : value;
}
