import type { City, SentCase } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

/** Who speaks for the three bodies that judge the round's plans and results. */
export const bodies = ['discipline', 'personnel', 'audit'] as const;

/** All three agree on every one of the issues. */
export async function allAgree(city: City, issues: readonly Issue[]): Promise<void> {
  for (const body of bodies) await city.sendAll(issues, body, 'GIVE_OPINION', () => ({ verdict: 'agree' }));
}

/** Two agree on all; the auditors disagree on one of them. */
export async function oneDisagreement(city: City, issues: readonly Issue[], missing: string): Promise<Issue> {
  const [first] = issues;
  if (first === undefined) throw new Error('nothing to judge');
  for (const body of ['discipline', 'personnel'] as const)
    await city.sendAll(issues, body, 'GIVE_OPINION', () => ({ verdict: 'agree' }));
  await city.sendAll(issues, 'audit', 'GIVE_OPINION', ({ id }) =>
    id === first.id ? { verdict: 'disagree', missing } : { verdict: 'agree' },
  );
  return first;
}

/** Calls the bodies of the rule pack together on the progress report of an inspection. */
export async function reviewOfProgress(city: City, inspection: SentCase): Promise<SentCase> {
  const { status, body, text } = await (
    await city.as('office')
  ).post<SentCase>('/reviews', { subjectCaseId: inspection.id, of: 'progressReport', question: '进展是否属实？' });
  if (status !== 201) throw new Error(`POST /reviews answered ${status}: ${text}`);
  return { id: body.id, version: body.version };
}
