import { AuthorisationDto } from '../modules/teams/dto/team.dto.js';
import { TeamsCommands } from '../modules/teams/teams.commands.js';
import { validated } from '../platform/http/validation.js';
import type { Handler } from './command.js';
import { teamAnswer } from './team-lines.js';
import { teamOf } from './team-of.js';

/** Notes who has authorised a team, and for what. */
export const run: Handler = async (call) => {
  const { options } = call;
  const session = await call.session();
  const { inspectionId, version } = await teamOf(call, session);
  const asked = validated(AuthorisationDto, {
    authorisedBy: options.text('by'),
    number: options.text('document'),
    authorisedOn: options.text('on'),
    scope: options.text('scope'),
  });
  await session.get(TeamsCommands).authorise(await session.context(), inspectionId, version, asked);
  return teamAnswer(await teamOf(call, session));
};
