import { DatabaseError } from 'pg';

const networkFailures = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN']);

/** Whether the database could not be reached or went away, as against refusing what it was asked. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof DatabaseError) return (error.code ?? '').startsWith('08') || (error.code ?? '').startsWith('57P');
  const code = (error as { code?: unknown } | null)?.code;
  return (
    (typeof code === 'string' && networkFailures.has(code)) ||
    (error instanceof Error &&
      /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(error.message))
  );
}
