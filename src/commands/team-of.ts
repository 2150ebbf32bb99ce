import { CaseAccess } from '../engine/case-access.js';
import { caseNotFound } from '../engine/engine.errors.js';
import { TeamsQueries } from '../modules/teams/teams.queries.js';
import type { Team } from '../modules/teams/team.js';
import { Problem } from '../platform/errors/problem.js';
import type { Call, Session } from './command.js';

/** The team of the inspection whose number the call names, as the account of the call sees it. @throws Problem `case.not-found` */
export async function teamOf(call: Call, session: Session): Promise<Team> {
  const actor = await session.account();
  const [number = ''] = call.args;
  const row = await session.get(CaseAccess).mustSeeNumbered(actor, number);
  if (row.workflow !== 'inspection') throw new Problem(caseNotFound);
  return session.get(TeamsQueries).read(actor, row.id);
}
