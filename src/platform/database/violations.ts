import { DatabaseError } from 'pg';
import { Problem, type ProblemKind } from '../errors/problem.js';

/**
 * Gives the violation of a named constraint its own words: the database decides whether something is unique, the caller learns what was not.
 *
 * @param problems what to throw, by the constraint's name; other failures pass unchanged
 */
export async function namingViolations<Answer>(
  problems: Readonly<Record<string, ProblemKind>>,
  work: Promise<Answer>,
): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    const kind = error instanceof DatabaseError && error.constraint !== undefined ? problems[error.constraint] : undefined;
    throw kind === undefined ? error : new Problem(kind);
  }
}
