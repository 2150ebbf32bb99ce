import { fill, type Language, type Words } from '../words/words.js';

/** A kind of expected failure: its HTTP status, its stable dotted code and its words. */
export interface ProblemKind {
  readonly status: number;
  readonly code: string;
  readonly title: Words;
  readonly detail: Words;
}

/** One fault of one field: where (`manifestations[0].text`), which rule, and what would be right. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: Words;
}

/**
 * Defines a kind of expected failure. Places like `{state}` in the detail are filled from the parameters of each occurrence.
 *
 * @param code stable and dotted, `area.what-is-wrong`
 */
export function defineProblem(status: number, code: string, title: Words, detail: Words = title): ProblemKind {
  return { status, code, title, detail };
}

/** What a caller may be told more: parameters for the words, faults of fields, and members of the answer beside the standard ones. */
export interface ProblemDetails {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldFault[];
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An expected failure on its way to the caller: the only shape in which one leaves the product (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly details: ProblemDetails = {},
  ) {
    super(`${kind.code}: ${fill(kind.detail.en, details.params ?? {})}`);
    this.name = 'Problem';
  }

  get code(): string {
    return this.kind.code;
  }
}

/** The body of a problem answer in one language. */
export function problemBody(problem: Problem, language: Language, instance: string): Record<string, unknown> {
  const { kind, details } = problem;
  return {
    type: `https://bihuan.example/problems/${kind.code}`,
    title: kind.title[language],
    status: kind.status,
    detail: fill(kind.detail[language], localised(details.params ?? {}, language)),
    instance,
    code: kind.code,
    ...(details.errors && {
      errors: details.errors.map((fault) => ({ path: fault.path, code: fault.code, message: fault.message[language] })),
    }),
    ...(details.extra && localised(details.extra, language)),
  };
}

function localised(values: Readonly<Record<string, unknown>>, language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inLanguage(value, language)]));
}

/** Words anywhere inside a value give way to their text in one language. */
function inLanguage(value: unknown, language: Language): unknown {
  if (isWords(value)) return value[language];
  if (Array.isArray(value)) return value.map((element) => inLanguage(element, language));
  return typeof value === 'object' && value !== null ? localised(value as Record<string, unknown>, language) : value;
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && Object.keys(value).length === 2;
}
