import { ActorsQueries } from '../modules/accounts/actors.queries.js';
import { TeamDto } from '../modules/teams/dto/team.dto.js';
import { TeamsCommands } from '../modules/teams/teams.commands.js';
import { validated } from '../platform/http/validation.js';
import { words } from '../platform/words/words.js';
import type { Handler } from './command.js';
import { teamAnswer } from './team-lines.js';
import { teamOf } from './team-of.js';
import { UsageError } from './usage-error.js';

/** Names the whole team of an inspection; whoever must keep away from the unit is refused, as over HTTP. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const { inspectionId, version } = await teamOf(call, session);
  const asked = call.options.list('member').map((given) => {
    const [username = '', position = 'member'] = given.split(':');
    return { username, position };
  });
  const known = await session.get(ActorsQueries).named(asked.map(({ username }) => username));
  const members = asked.map(({ username, position }) => {
    const userId = known.find((actor) => actor.username === username)?.id;
    if (userId === undefined) throw new UsageError(words(`没有账号“${username}”`, `there is no active account "${username}"`));
    return { userId, position };
  });
  await session.get(TeamsCommands).change(await session.context(), inspectionId, version, validated(TeamDto, { members }));
  return teamAnswer(await teamOf(call, session));
};
