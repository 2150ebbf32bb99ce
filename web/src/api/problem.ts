/** A fault of one field of what was sent; paths like `measures[0].text`. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** One of many that was refused, so that none of them went through. */
export interface BatchFailure {
  readonly caseId: string;
  readonly code: string;
  readonly detail: string;
}

interface ProblemDetails {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly errors?: readonly FieldFault[];
  readonly failures?: readonly BatchFailure[];
}

/** What the server answered instead of what was asked for, in the person's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable and dotted, as `case.version-conflict`. */
  readonly code: string;
  readonly errors: readonly FieldFault[];
  /** Where many were sent at once: each that was refused. */
  readonly failures: readonly BatchFailure[];

  constructor({ title, status, detail = '', code, errors = [], failures = [] }: ProblemDetails) {
    super(`${title} ${detail}`);
    this.title = title;
    this.status = status;
    this.detail = detail;
    this.code = code;
    this.errors = errors;
    this.failures = failures;
  }
}

/** Reads an answer's body as a problem; what is none (a proxy's page) is told by its status. */
export function problemFrom(body: unknown, status: number): ProblemError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'title' in body)
    return new ProblemError({ ...(body as ProblemDetails), status });
  return new ProblemError({ title: `HTTP ${status}`, detail: '', code: 'http.unexpected', status });
}
